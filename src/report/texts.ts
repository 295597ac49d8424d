import type { ChartSpec } from "../charts";
import type { Language } from "../form";
import type { Block, Report } from "./tree";

type BlockOf<Type extends Block["type"]> = Extract<Block, { readonly type: Type }>;
type Texts = {
  readonly [Type in Block["type"]]: (block: BlockOf<Type>, language: Language) => readonly string[];
};

const chartTexts = (chart: ChartSpec, language: Language): readonly string[] => [
  chart.title[language],
  chart.alt[language],
  ...chart.categories.map((category) => category[language]),
];

const texts: Texts = {
  "title-page": ({ body, title, period, basis }) => [body, title, period, basis],
  contents: ({ text }) => [text],
  "page-break": () => [],
  heading: ({ text }) => [text],
  "annex-heading": ({ text }) => [text],
  paragraph: ({ runs }) => [runs.map(({ text }) => text).join("")],
  list: ({ entries }) => entries,
  note: ({ text }) => [text],
  table: ({ caption, rows, total }) => [caption.text, ...rows.flat(), ...(total ?? [])],
  figure: ({ caption, chart }, language) => [caption.text, ...chartTexts(chart, language)],
  photo: ({ caption }) => [caption.text],
  signature: ({ position, name }) => [position, name],
};

/** Every text of a report that a reader may meet. */
export function textsOf(report: Report): readonly string[] {
  const blocks = report.parts.flatMap((part) => part.blocks);
  return [
    report.title,
    report.shortTitle,
    report.author,
    ...blocks.flatMap((block) => {
      const of = texts[block.type] as (block: Block, language: Language) => readonly string[];
      return of(block, report.language);
    }),
  ];
}
