import type { ChartSpec } from "../../src/charts";
import type { Language, Text2 } from "../../src/form";
import type { Block, Report } from "../../src/report";

/** Every text of a report that a reader may see, in reading order. */
export function textsOf(report: Report): readonly string[] {
  return [
    report.title,
    report.shortTitle,
    report.author,
    ...report.parts.flatMap(({ blocks }) =>
      blocks.flatMap((block) => blockTexts(block, report.language)),
    ),
  ];
}

export const blocksOf = (report: Report): readonly Block[] =>
  report.parts.flatMap(({ blocks }) => blocks);

type BlockOf<Type extends Block["type"]> = Extract<Block, { readonly type: Type }>;
type Texts = {
  readonly [Type in Block["type"]]: (block: BlockOf<Type>, language: Language) => readonly string[];
};

const texts: Texts = {
  "title-page": ({ body, title, period, basis }) => [body, title, period, basis],
  contents: ({ text }) => [text],
  note: ({ text }) => [text],
  heading: ({ text }) => [text],
  "annex-heading": ({ label, text }) => [label, text],
  paragraph: ({ runs }) => [runs.map(({ text }) => text).join("")],
  list: ({ entries }) => entries,
  signature: ({ position, name }) => [position, name],
  table: ({ caption, header, rows, total }) => [
    caption.text,
    ...header.flat().map(({ text }) => text),
    ...rows.flat(),
    ...(total ?? []),
  ],
  figure: ({ caption, chart }, language) => [caption.text, ...chartTexts(chart, language)],
  photo: ({ caption }) => [caption.text],
  "page-break": () => [],
};

function blockTexts(block: Block, language: Language): readonly string[] {
  const textsOfType = texts[block.type] as (block: Block, language: Language) => readonly string[];
  return textsOfType(block, language);
}

function chartTexts(chart: ChartSpec, language: Language): readonly string[] {
  const said: readonly Text2[] = [
    chart.title,
    chart.alt,
    chart.valueAxis,
    ...chart.categories,
    ...chart.series.map(({ name }) => name),
  ];
  return said.map((text) => text[language]);
}
