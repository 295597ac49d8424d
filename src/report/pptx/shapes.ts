import type { KeyFigure, Table } from "../tree";
import { cellLetters, columnWidths, tableWidth } from "./paged-table";
import { emu, objectNames, offset, paragraph, run, solid, type Box } from "./xml";

/** Where things stand on a slide, in millimetres. */
export const places = {
  title: { x: 15, y: 9, width: 308, height: 24 },
  body: { x: 15, y: 37, width: tableWidth, height: 138 },
  mark: { x: 238, y: 2, width: 85, height: 8 },
  footer: { x: 15, y: 178, width: 260, height: 8 },
  number: { x: 283, y: 178, width: 40, height: 8 },
} as const satisfies Readonly<Record<string, Box>>;

export const colors = {
  ink: "1A1A1A",
  accent: "1F4E79",
  quiet: "595959",
  shade: "E8EEF4",
} as const;

type Placeholder = "title" | "ctrTitle" | "subTitle" | "sldNum" | "ftr" | "body";

interface PlaceholderShape {
  readonly id: number;
  readonly type: Placeholder;
  readonly name: string;
  readonly index?: number;
  /** Paragraphs. */
  readonly content: string;
}

/** A placeholder takes its place and letters from the layout. */
export function placeholder({ id, type, name, index, content }: PlaceholderShape): string {
  const at = index === undefined ? "" : ` idx="${index}"`;
  return (
    `<p:sp><p:nvSpPr>${objectNames(id, name)}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
    `<p:nvPr><p:ph type="${type}"${at}/></p:nvPr></p:nvSpPr><p:spPr/>` +
    `<p:txBody><a:bodyPr/><a:lstStyle/>${content}</p:txBody></p:sp>`
  );
}

interface TextBox {
  readonly id: number;
  readonly name: string;
  readonly box: Box;
  readonly content: string;
  readonly fill?: string;
  readonly anchor?: "t" | "ctr";
}

export function textBox({ id, name, box, content, fill, anchor = "t" }: TextBox): string {
  return (
    `<p:sp><p:nvSpPr>${objectNames(id, name)}<p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr><a:xfrm>${offset(box)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>` +
    `${fill === undefined ? "<a:noFill/>" : solid(fill)}</p:spPr>` +
    `<p:txBody><a:bodyPr wrap="square" anchor="${anchor}"><a:normAutofit/></a:bodyPr><a:lstStyle/>${content}</p:txBody></p:sp>`
  );
}

const gap = 8;
const cardHeight = 58;

/** Large figures side by side, each with what it counts. */
export function figureCards(
  figures: readonly KeyFigure[],
  locale: string,
  firstId: number,
): string {
  if (figures.length === 0) return "";
  const { x, y, width } = places.body;
  const cardWidth = (width - gap * (figures.length - 1)) / figures.length;
  return figures
    .map(({ value, label }, index) =>
      textBox({
        id: firstId + index,
        name: label,
        box: { x: x + index * (cardWidth + gap), y, width: cardWidth, height: cardHeight },
        fill: colors.shade,
        anchor: "ctr",
        content:
          paragraph(run(value, locale, { size: 36, isBold: true, color: colors.accent }), "ctr") +
          paragraph(run(label, locale, { size: 16, color: colors.ink }), "ctr"),
      }),
    )
    .join("");
}

/** The items of a section beneath its figures. */
export function itemLines(
  lines: readonly string[],
  locale: string,
  at: { readonly id: number; readonly hasFigures: boolean },
): string {
  if (lines.length === 0) return "";
  const { x, y, width, height } = places.body;
  const top = at.hasFigures ? y + cardHeight + gap : y;
  return textBox({
    id: at.id,
    name: "items",
    box: { x, y: top, width, height: y + height - top },
    content: lines
      .map((line) => paragraph(run(line, locale, { size: 18, color: colors.ink })))
      .join(""),
  });
}

const edge = (name: string): string => `<a:${name} w="6350">${solid("8C8C8C")}</a:${name}>`;
const edges = ["lnL", "lnR", "lnT", "lnB"].map(edge).join("");
const alignments = { start: "l", center: "ctr", end: "r" } as const;

interface Cell {
  readonly text: string;
  readonly align: "l" | "ctr" | "r";
  readonly isBold: boolean;
  readonly fill: string;
}

function cell({ text, align, isBold, fill }: Cell, locale: string): string {
  const paragraphs = text
    .split("\n")
    .map((line) =>
      paragraph(run(line, locale, { size: cellLetters, isBold, color: colors.ink }), align),
    );
  return (
    `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${paragraphs.join("")}</a:txBody>` +
    `<a:tcPr marL="54000" marR="54000" marT="36000" marB="36000" anchor="ctr">${edges}${solid(fill)}</a:tcPr></a:tc>`
  );
}

/** A table with a header row that is one for screen readers too. */
export function tableFrame(
  table: Table,
  locale: string,
  { id, name }: { readonly id: number; readonly name: string },
): string {
  const widths = columnWidths(table);
  const rows = [...headerRows(table, locale), ...bodyRows(table, locale)];
  const { x, y } = places.body;
  const height = rows.length * 9;
  return (
    `<p:graphicFrame><p:nvGraphicFramePr>${objectNames(id, name, name)}` +
    '<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>' +
    `<p:xfrm>${offset({ x, y, width: tableWidth, height })}</p:xfrm>` +
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">' +
    `<a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${widths.map((width) => `<a:gridCol w="${emu(width)}"/>`).join("")}</a:tblGrid>` +
    `${rows.join("")}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`
  );
}

const row = (cells: string): string => `<a:tr h="${emu(9)}">${cells}</a:tr>`;

/** Tables on slides have one plain header row: those with spans are dense and stay in the report. */
const headerRows = ({ header }: Table, locale: string): readonly string[] =>
  header.map((cells) =>
    row(
      cells
        .map(({ text }) => cell({ text, align: "ctr", isBold: true, fill: colors.shade }, locale))
        .join(""),
    ),
  );

function bodyRows({ rows, total, columns }: Table, locale: string): readonly string[] {
  const written = (texts: readonly string[], isBold: boolean): string =>
    row(
      columns
        .map(({ align }, index) =>
          cell(
            { text: texts[index] ?? "", align: alignments[align], isBold, fill: "FFFFFF" },
            locale,
          ),
        )
        .join(""),
    );
  return [
    ...rows.map((texts) => written(texts, false)),
    ...(total === null ? [] : [written(total, true)]),
  ];
}
