import { changeColumns, changeRow, columnSpan } from "../../model";
import { cellText, localeOf } from "../../text";
import { columnCharacters, columnPoints, highestRow } from "./size";
import { usedArea } from "../range/used-area";
import type { Book } from "../../book";
import type { Area, Cell, Sheet } from "../../model";

/** Of the usual fonts, as shares of their size; wide and narrow letters even out. */
const letterShare = 0.48;
const boldShare = 0.53;
const lineShare = 1.364;
const cellPadding = 5.25;

interface Shown {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly wraps: boolean;
}

function shown(book: Book, cell: Cell): Shown {
  const { styles, date1904 } = book.workbook;
  const { numberFormat, font, alignment } = styles.at(cell.style);
  const text = cellText(cell.value, numberFormat, {
    locale: localeOf(book.profile.locale),
    date1904,
  });
  return { text, size: font.size, bold: font.bold, wraps: alignment.wrapText };
}

const lineWidth = ({ size, bold }: Shown, line: string): number =>
  line.length * size * (bold ? boldShare : letterShare);

const textWidth = (cell: Shown): number =>
  Math.max(...cell.text.split("\n").map((line) => lineWidth(cell, line))) + cellPadding;

/** Widens or narrows each column to its longest text; empty columns keep their width. */
export function autofitColumns(book: Book, sheet: Sheet, area: Area): void {
  const used = usedArea(sheet, { area, valuesOnly: true });
  if (!used) return;
  book.refresh();
  const widths = new Map<number, number>();
  sheet.cells.forEach(used, (cell, row, column) => {
    if (cell.value === null || isMerged(sheet, row, column)) return;
    widths.set(column, Math.max(widths.get(column) ?? 0, textWidth(shown(book, cell))));
  });
  for (const [column, points] of widths) {
    const width = columnCharacters(Math.min(points, 1343));
    changeColumns(sheet, { first: column, last: column }, (look) => ({
      ...look,
      width,
      hidden: false,
    }));
  }
}

const isMerged = (sheet: Sheet, row: number, column: number): boolean =>
  sheet.merges.some(
    (merge) =>
      row >= merge.top && row <= merge.bottom && column >= merge.left && column <= merge.right,
  );

function linesOf(cell: Shown, width: number): number {
  const lines = cell.text.split("\n");
  if (!cell.wraps) return 1;
  return lines.reduce(
    (sum, line) =>
      sum + Math.max(1, Math.ceil(lineWidth(cell, line) / Math.max(1, width - cellPadding))),
    0,
  );
}

/** Raises or lowers each row to its highest cell. */
export function autofitRows(book: Book, sheet: Sheet, area: Area): void {
  const used = usedArea(sheet, { area, valuesOnly: true });
  if (!used) return;
  book.refresh();
  const heights = heightsOf(book, sheet, used);
  for (let row = used.top; row <= used.bottom; row++) {
    const height = Math.min(heights.get(row) ?? 0, highestRow);
    changeRow(sheet, row, {
      height: height > sheet.defaultRowHeight ? height : null,
      hidden: false,
    });
  }
}

function heightsOf(book: Book, sheet: Sheet, area: Area): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  sheet.cells.forEach(area, (cell, row, column) => {
    if (cell.value === null || isMerged(sheet, row, column)) return;
    const look = shown(book, cell);
    const width = columnPoints(columnSpan(sheet, column).width ?? sheet.defaultColumnWidth);
    const height = Math.ceil(linesOf(look, width) * look.size * lineShare * 4) / 4;
    heights.set(row, Math.max(heights.get(row) ?? 0, height));
  });
  return heights;
}
