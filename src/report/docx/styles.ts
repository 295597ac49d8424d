import { AlignmentType, LevelFormat, LineRuleType } from "docx";
import type { INumberingOptions, IStylesOptions } from "docx";
import type { Language } from "../../form";
import { halfPoints, localeOf, twips, type DocxSettings } from "./settings";

type DefaultStyles = NonNullable<IStylesOptions["default"]>;
type ParagraphStyles = NonNullable<IStylesOptions["paragraphStyles"]>;

/** Ids of the paragraph styles that are ours; headings are Word's own. */
export const styleIds = {
  text: "ReportText",
  tableText: "ReportTableText",
  denseText: "ReportDenseText",
  denseHeader: "ReportDenseHeader",
  caption: "Caption",
  figureCaption: "ReportFigureCaption",
  gap: "ReportGap",
  figure: "ReportFigure",
  note: "ReportNote",
  annex: "ReportAnnex",
  contents: "ReportContents",
  body: "ReportBody",
  title: "Title",
  titleLine: "ReportTitleLine",
  basis: "ReportBasis",
  listEntry: "ReportListEntry",
  signature: "ReportSignature",
  header: "Header",
  footer: "Footer",
} as const;

export const numbering = { headings: "report-headings", list: "report-list" } as const;

const single = { line: 240, lineRule: LineRuleType.AUTO } as const;
const black = "000000";

function spacing(before: number, after: number) {
  return { ...single, before: before * 20, after: after * 20 };
}

/** Word's own styles, in our letters. */
function defaults(settings: DocxSettings, language: Language): DefaultStyles {
  const { font, textSize } = settings;
  const heading = { font, color: black, bold: true, size: halfPoints(textSize) };
  const kept = { keepNext: true, keepLines: true };
  return {
    document: {
      run: {
        font,
        size: halfPoints(textSize),
        language: { value: localeOf[language], eastAsia: localeOf[language] },
      },
      paragraph: { spacing: spacing(0, 0) },
    },
    heading1: {
      run: heading,
      paragraph: {
        ...kept,
        alignment: AlignmentType.CENTER,
        spacing: spacing(18, 10),
        numbering: { reference: numbering.headings, level: 0 },
      },
    },
    heading2: {
      run: heading,
      paragraph: {
        ...kept,
        spacing: spacing(14, 6),
        numbering: { reference: numbering.headings, level: 1 },
      },
    },
    heading3: {
      run: { ...heading, italics: true },
      paragraph: { ...kept, spacing: spacing(12, 6) },
    },
    title: {
      run: { font, bold: true, size: halfPoints(settings.titleSize), color: black },
      paragraph: { alignment: AlignmentType.CENTER, spacing: spacing(200, 12) },
    },
  };
}

function textStyles(settings: DocxSettings): ParagraphStyles {
  const size = (points: number) => ({ font: settings.font, size: halfPoints(points) });
  const style = (id: string, name: string) => ({ id, name, basedOn: "Normal", quickFormat: true });
  return [
    {
      ...style(styleIds.text, "Report text"),
      paragraph: {
        alignment: AlignmentType.JUSTIFIED,
        indent: { firstLine: twips(settings.firstLine) },
        spacing: spacing(0, 6),
      },
    },
    {
      ...style(styleIds.listEntry, "Report list entry"),
      paragraph: {
        alignment: AlignmentType.JUSTIFIED,
        spacing: spacing(0, 3),
        numbering: { reference: numbering.list, level: 0 },
      },
    },
    {
      ...style(styleIds.tableText, "Report table text"),
      run: size(settings.tableSize),
      paragraph: { spacing: spacing(0, 0) },
    },
    {
      ...style(styleIds.denseText, "Report dense table text"),
      run: size(settings.denseSize),
      paragraph: { spacing: spacing(0, 0) },
    },
    {
      ...style(styleIds.denseHeader, "Report dense table header"),
      run: size(settings.denseHeaderSize),
      paragraph: { spacing: spacing(0, 0) },
    },
    ...closingStyles(settings),
  ];
}

/** What stands beneath tables, around figures and at the end. */
function closingStyles(settings: DocxSettings): ParagraphStyles {
  const size = (points: number) => ({ font: settings.font, size: halfPoints(points) });
  const style = (id: string, name: string) => ({ id, name, basedOn: "Normal", quickFormat: true });
  return [
    {
      ...style(styleIds.note, "Report note"),
      run: { ...size(settings.noteSize), italics: true },
      paragraph: { spacing: spacing(3, 8) },
    },
    {
      ...style(styleIds.figure, "Report figure"),
      paragraph: { alignment: AlignmentType.CENTER, keepNext: true, spacing: spacing(8, 0) },
    },
    {
      ...style(styleIds.signature, "Report signature"),
      run: { bold: true },
      paragraph: { keepLines: true, spacing: spacing(36, 0) },
    },
  ];
}

function frontStyles(settings: DocxSettings): ParagraphStyles {
  const style = (id: string, name: string) => ({ id, name, basedOn: "Normal", quickFormat: true });
  const bold = { bold: true };
  const centre = { alignment: AlignmentType.CENTER };
  const small = { font: settings.font, size: halfPoints(settings.noteSize) };
  return [
    {
      ...style(styleIds.body, "Report body"),
      run: bold,
      paragraph: { ...centre, spacing: spacing(0, 0) },
    },
    {
      ...style(styleIds.titleLine, "Report title line"),
      paragraph: { ...centre, spacing: spacing(6, 6) },
    },
    {
      ...style(styleIds.basis, "Report basis"),
      run: { font: settings.font, size: halfPoints(settings.tableSize) },
      paragraph: {
        ...centre,
        spacing: spacing(24, 0),
        indent: { left: twips(20), right: twips(20) },
      },
    },
    {
      ...style(styleIds.contents, "Report contents"),
      run: bold,
      paragraph: { ...centre, keepNext: true, spacing: spacing(0, 12) },
    },
    {
      ...style(styleIds.annex, "Report annex"),
      run: bold,
      paragraph: {
        ...centre,
        keepNext: true,
        keepLines: true,
        outlineLevel: 0,
        spacing: spacing(0, 10),
      },
    },
    { ...style(styleIds.header, "header"), run: small, paragraph: centre },
    { ...style(styleIds.footer, "footer"), run: small, paragraph: centre },
    ...contentsStyles(settings),
  ];
}

/** The levels of the contents: hanging numbers, and room on the right for the page. */
function contentsStyles(settings: DocxSettings): ParagraphStyles {
  const level = (depth: number, left: number) => ({
    id: `TOC${depth}`,
    name: `toc ${depth}`,
    basedOn: "Normal",
    run: { font: settings.font, size: halfPoints(settings.tableSize), bold: depth === 1 },
    paragraph: {
      indent: { left: twips(left), hanging: twips(8) },
      spacing: spacing(depth === 1 ? 4 : 0, 2),
    },
  });
  return [level(1, 8), level(2, 16)];
}

export function stylesOf(settings: DocxSettings, language: Language): IStylesOptions {
  return {
    default: defaults(settings, language),
    paragraphStyles: [
      ...textStyles(settings),
      ...frontStyles(settings),
      {
        id: styleIds.caption,
        name: "caption",
        basedOn: "Normal",
        run: { font: settings.font, size: halfPoints(settings.tableSize) },
        paragraph: { keepLines: true, spacing: spacing(8, 4) },
      },
      {
        id: styleIds.figureCaption,
        name: "Report figure caption",
        basedOn: styleIds.caption,
        paragraph: { alignment: AlignmentType.CENTER, spacing: spacing(2, 10) },
      },
      {
        id: styleIds.gap,
        name: "Report gap",
        basedOn: "Normal",
        run: { size: halfPoints(settings.gapSize) },
      },
    ],
  };
}

/** `1.` for a section and `1)` for an item, as the form has them. */
export const numberingOptions: INumberingOptions = {
  config: [
    {
      reference: numbering.headings,
      levels: [
        { level: 0, format: LevelFormat.DECIMAL, text: "%1.", alignment: AlignmentType.START },
        { level: 1, format: LevelFormat.DECIMAL, text: "%2)", alignment: AlignmentType.START },
      ].map((level) => ({
        ...level,
        style: { paragraph: { indent: { left: 0, firstLine: 0 } } },
        suffix: "space" as const,
      })),
    },
    {
      reference: numbering.list,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: "–",
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: twips(20), hanging: twips(7.5) } } },
        },
      ],
    },
  ],
};
