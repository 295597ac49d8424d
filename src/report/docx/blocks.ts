import {
  HeadingLevel,
  ImageRun,
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
import type { Block, Caption, Heading, Picture, TitlePage } from "../tree";
import { chartRun } from "./chart";
import type { Place } from "./place";
import { inLanguage, runsOf, textRuns } from "./runs";
import { pixels, textWidth, twips } from "./settings";
import { numbering, styleIds } from "./styles";
import { tableOf } from "./table";

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
export const inLine = <Child extends ParagraphChild>(run: Child): Child & ParagraphChild => run;

const styled = (style: string, text: string, { other }: Place): Paragraph =>
  new Paragraph({ style, children: runsOf(text, false, other) });

/** Word counts captions by name: one count for tables, one for figures. */
const sequences = { table: "Table", figure: "Figure" } as const;

function captionOf({ sequence, label, text }: Caption, { other }: Place): Paragraph {
  /** A second language counts its own. */
  const count = `${sequences[sequence]}${other === null ? "" : "2"}`;
  const field = `SEQ ${count} \\* ARABIC`;
  const children: ParagraphChild[] = [
    ...runsOf(label.before, false, other),
    new SimpleField(field, String(label.number)),
    ...runsOf(`${label.after}. ${text}`, false, other),
  ];
  const style = sequence === "table" ? styleIds.caption : styleIds.figureCaption;
  return new Paragraph({ style, keepNext: sequence === "table", children });
}

function titlePage({ body, title, period, basis }: TitlePage, place: Place): readonly FileChild[] {
  return [
    ...(place.other === null ? [] : [styled(styleIds.basis, "", place)]),
    styled(styleIds.body, body, place),
    styled(styleIds.title, title, place),
    styled(styleIds.titleLine, period, place),
    styled(styleIds.basis, basis, place),
  ];
}

/** The numbers of a second language begin anew. */
function headingOf({ level, text }: Heading, { other }: Place): Paragraph {
  const isRestarted = other !== null && level < 3;
  return new Paragraph({
    heading: headingLevels[level],
    ...(isRestarted && {
      numbering: { reference: numbering.headings, level: level - 1, instance: 1 },
    }),
    children: runsOf(text, false, other),
  });
}

/** Millimetres. */
const highestPhoto = 110;

function photoRun(picture: Picture, text: string, width: number): ImageRun {
  const scale = Math.min(width / picture.width, highestPhoto / picture.height);
  return new ImageRun({
    type: picture.type === "image/png" ? "png" : "jpg",
    data: picture.bytes,
    transformation: {
      width: pixels(picture.width * scale),
      height: pixels(picture.height * scale),
    },
    altText: { name: text, title: text, description: text },
  });
}

const contentsLevels = "1-2";

const renderers: Renderers = {
  "title-page": titlePage,
  contents: ({ text }, place) => [
    styled(styleIds.contents, text, place),
    new TableOfContents(text, {
      hyperlink: true,
      headingStyleRange: contentsLevels,
      stylesWithLevels: [new StyleLevel("Report annex", 1)],
      beginDirty: false,
    }),
    new Paragraph({ children: [new PageBreak()] }),
  ],
  "page-break": () => [new Paragraph({ children: [new PageBreak()] })],
  heading: (heading, place) => [headingOf(heading, place)],
  "annex-heading": ({ label, text }, place) => [styled(styleIds.annex, `${label}. ${text}`, place)],
  paragraph: ({ runs }, { other }) => [
    new Paragraph({ style: styleIds.text, children: [...textRuns(runs, other)] }),
  ],
  list: ({ entries }, place) => entries.map((entry) => styled(styleIds.listEntry, entry, place)),
  note: ({ text }, place) => [styled(styleIds.note, text, place)],
  table: (table, place) => [
    captionOf(table.caption, place),
    tableOf(table, place),
    new Paragraph({ style: styleIds.gap, children: [] }),
  ],
  figure: ({ caption, chart }, place) => [
    new Paragraph({
      style: styleIds.figure,
      children: [
        inLine(
          chartRun({
            spec: chart,
            language: place.language,
            settings: place.settings,
            width: textWidth(place.settings, place.orientation),
          }),
        ),
      ],
    }),
    captionOf(caption, place),
  ],
  photo: ({ caption, picture }, place) => [
    new Paragraph({
      style: styleIds.figure,
      children: [photoRun(picture, caption.text, textWidth(place.settings, place.orientation))],
    }),
    captionOf(caption, place),
  ],
  signature: ({ position, name }, { settings, orientation, other }) => [
    new Paragraph({
      style: styleIds.signature,
      tabStops: [{ type: TabStopType.RIGHT, position: twips(textWidth(settings, orientation)) }],
      children: [
        new TextRun({ ...inLanguage(other), text: position }),
        new TextRun({ ...inLanguage(other), children: [new Tab(), name] }),
      ],
    }),
  ],
};

export function childrenOfBlock(block: Block, place: Place): readonly FileChild[] {
  const render = renderers[block.type] as (block: Block, place: Place) => readonly FileChild[];
  return render(block, place);
}
