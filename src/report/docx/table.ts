import {
  AlignmentType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { Alignment, HeaderCell, Table as TableBlock } from "../tree";
import type { Place } from "./place";
import { runsOf, type OtherLanguage } from "./runs";
import { textWidth, twips } from "./settings";
import { styleIds } from "./styles";
import { columnWidths } from "./widths";

const headerShade = { type: ShadingType.CLEAR, color: "auto", fill: "EDEDED" } as const;

const alignments = {
  start: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  end: AlignmentType.RIGHT,
} as const satisfies Record<Alignment, string>;

interface CellLook {
  readonly width: number;
  readonly align: Alignment;
  readonly style: string;
  readonly isBold: boolean;
  /** Stays on the page of the next row. */
  readonly isKept: boolean;
  readonly other: OtherLanguage;
}

function textCell(text: string, look: CellLook): TableCell {
  return new TableCell({
    width: { size: look.width, type: WidthType.DXA },
    children: [
      new Paragraph({
        style: look.style,
        alignment: alignments[look.align],
        keepNext: look.isKept,
        children: runsOf(text, look.isBold, look.other),
      }),
    ],
  });
}

interface HeaderLook {
  readonly width: number;
  readonly style: string;
  readonly other: OtherLanguage;
}

function headerCell(cell: HeaderCell, { width, style, other }: HeaderLook): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan: cell.columnSpan,
    rowSpan: cell.rowSpan,
    shading: headerShade,
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new Paragraph({
        style,
        alignment: AlignmentType.CENTER,
        keepNext: true,
        children: runsOf(cell.text, true, other),
      }),
    ],
  });
}

/** The columns that each cell of each header row stands in, cells from above counted. */
function headerRows(
  table: TableBlock,
  widths: readonly number[],
  look: Omit<HeaderLook, "width">,
): readonly TableRow[] {
  const covered = table.columns.map(() => 0);
  return table.header.map((cells) => {
    let at = 0;
    const children = cells.map((cell) => {
      while ((covered[at] ?? 0) > 0) at++;
      const width = widths.slice(at, at + cell.columnSpan).reduce((all, one) => all + one, 0);
      covered.fill(cell.rowSpan, at, at + cell.columnSpan);
      at += cell.columnSpan;
      return headerCell(cell, { ...look, width });
    });
    covered.forEach((rows, index) => (covered[index] = Math.max(0, rows - 1)));
    return new TableRow({ children, tableHeader: true, cantSplit: true });
  });
}

/** Twips on each side of a cell's text. */
const sides = { dense: 50, usual: 80 } as const;

/** A table this short is not parted by a page break. */
const shortTable = 6;

/** A table of fixed widths as wide as the text, its header repeated on every page. */
export function tableOf(table: TableBlock, { settings, orientation, other }: Place): Table {
  const width = twips(textWidth(settings, orientation));
  const { isDense, rows, total, columns } = table;
  const style = isDense ? styleIds.denseText : styleIds.tableText;
  const side = isDense ? sides.dense : sides.usual;
  const widths = columnWidths(table, {
    width,
    padding: side * 2,
    letters: isDense ? settings.denseSize : settings.tableSize,
    headerLetters: isDense ? settings.denseHeaderSize : settings.tableSize,
  });
  const last = rows.length - 1;
  /** No row alone above or below a page break, and no total without a row. */
  const isKept = (index: number): boolean =>
    index === last
      ? total !== null
      : rows.length <= shortTable || index === 0 || index === last - 1;
  const row = (texts: readonly string[], look: Pick<CellLook, "isBold" | "isKept">) =>
    new TableRow({
      cantSplit: true,
      children: columns.map(({ align }, index) =>
        textCell(texts[index] ?? "", { ...look, width: widths[index] ?? 0, align, style, other }),
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    margins: { left: side, right: side, top: 20, bottom: 20 },
    rows: [
      ...headerRows(table, widths, { style: isDense ? styleIds.denseHeader : style, other }),
      ...rows.map((texts, index) => row(texts, { isBold: false, isKept: isKept(index) })),
      ...(total ? [row(total, { isBold: true, isKept: false })] : []),
    ],
  });
}
