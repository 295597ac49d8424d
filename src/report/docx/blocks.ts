import {
  HeadingLevel,
  PageBreak,
  Paragraph,
  SimpleField,
  StyleLevel,
  Tab,
  TableOfContents,
  TabStopType,
  TextRun,
} from "docx";
import type { FileChild, ParagraphChild } from "docx";
import type { Language } from "../../form";
import type { Block, Caption, Heading, TitlePage } from "../tree";
import { chartRun } from "./chart";
import { runsOf, textRuns } from "./runs";
import { textWidth, twips, type DocxSettings } from "./settings";
import { styleIds } from "./styles";
import { tableOf } from "./table";
import type { Orientation } from "../tree";

/** What a block needs to know of the page it stands on. */
export interface Place {
  readonly settings: DocxSettings;
  readonly language: Language;
  readonly orientation: Orientation;
}

type BlockOf<Type extends Block["type"]> = Extract<Block, { readonly type: Type }>;
type Renderers = {
  readonly [Type in Block["type"]]: (block: BlockOf<Type>, place: Place) => readonly FileChild[];
};

const headingLevels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const satisfies Record<Heading["level"], string>;

/** A chart's run has what a run has; the library only names it elsewhere. */
const inLine = <Child extends ParagraphChild>(run: Child): Child & ParagraphChild => run;

const styled = (style: string, text: string): Paragraph =>
  new Paragraph({ style, children: runsOf(text, false) });

/** Word counts captions by name: one count for tables, one for figures. */
const sequences = { table: "Table", figure: "Figure" } as const;

function captionOf({ sequence, label, text }: Caption): Paragraph {
  const field = `SEQ ${sequences[sequence]} \\* ARABIC`;
  const children: ParagraphChild[] = [
    ...runsOf(label.before, false),
    new SimpleField(field, String(label.number)),
    ...runsOf(`${label.after}. ${text}`, false),
  ];
  const style = sequence === "table" ? styleIds.caption : styleIds.figureCaption;
  return new Paragraph({ style, keepNext: sequence === "table", children });
}

function titlePage({ body, title, period, basis }: TitlePage): readonly FileChild[] {
  return [
    styled(styleIds.body, body),
    styled(styleIds.title, title),
    styled(styleIds.titleLine, period),
    styled(styleIds.basis, basis),
    new Paragraph({ children: [new PageBreak()] }),
  ];
}

const contentsLevels = "1-2";

const renderers: Renderers = {
  "title-page": titlePage,
  contents: ({ text }) => [
    styled(styleIds.contents, text),
    new TableOfContents(text, {
      hyperlink: true,
      headingStyleRange: contentsLevels,
      stylesWithLevels: [new StyleLevel("Report annex", 1)],
      beginDirty: false,
    }),
    new Paragraph({ children: [new PageBreak()] }),
  ],
  "page-break": () => [new Paragraph({ children: [new PageBreak()] })],
  heading: ({ level, text }) => [
    new Paragraph({ heading: headingLevels[level], children: runsOf(text, false) }),
  ],
  "annex-heading": ({ label, text }) => [styled(styleIds.annex, `${label}. ${text}`)],
  paragraph: ({ runs }) => [new Paragraph({ style: styleIds.text, children: [...textRuns(runs)] })],
  list: ({ entries }) => entries.map((entry) => styled(styleIds.listEntry, entry)),
  note: ({ text }) => [styled(styleIds.note, text)],
  table: (table, { settings, orientation }) => [
    captionOf(table.caption),
    tableOf(table, twips(textWidth(settings, orientation)), settings),
    new Paragraph({ style: styleIds.gap, children: [] }),
  ],
  figure: ({ caption, chart }, { settings, language, orientation }) => [
    new Paragraph({
      style: styleIds.figure,
      children: [
        inLine(
          chartRun({ spec: chart, language, settings, width: textWidth(settings, orientation) }),
        ),
      ],
    }),
    captionOf(caption),
  ],
  signature: ({ position, name }, { settings, orientation }) => [
    new Paragraph({
      style: styleIds.signature,
      tabStops: [{ type: TabStopType.RIGHT, position: twips(textWidth(settings, orientation)) }],
      children: [new TextRun(position), new TextRun({ children: [new Tab(), name] })],
    }),
  ],
};

export function childrenOfBlock(block: Block, place: Place): readonly FileChild[] {
  const render = renderers[block.type] as (block: Block, place: Place) => readonly FileChild[];
  return render(block, place);
}
