import { columnCount, rowCount } from "../../model";
import { columnPoints, columnWidth, rowHeight } from "../format/size";
import type { Area, Sheet } from "../../model";

/** A run of rows or columns. */
interface Run {
  readonly first: number;
  readonly count: number;
}

const end = ({ first, count }: Run): number => first + count;

function rowsLength(sheet: Sheet, run: Run): number {
  let length = run.count * sheet.defaultRowHeight;
  for (const row of sheet.rows.keys()) {
    if (row >= run.first && row < end(run))
      length += rowHeight(sheet, row) - sheet.defaultRowHeight;
  }
  return length;
}

function columnsLength(sheet: Sheet, run: Run): number {
  const usual = columnPoints(sheet.defaultColumnWidth);
  let length = run.count * usual;
  for (const span of sheet.columns) {
    const inside = Math.min(span.last + 1, end(run)) - Math.max(span.first, run.first);
    if (inside > 0) length += inside * (columnWidth(sheet, span.first) - usual);
  }
  return length;
}

/** Points from the sheet's edges, and over an area. */
export const topOf = (sheet: Sheet, row: number): number =>
  rowsLength(sheet, { first: 0, count: row });
export const leftOf = (sheet: Sheet, column: number): number =>
  columnsLength(sheet, { first: 0, count: column });
export const heightOf = (sheet: Sheet, area: Area): number =>
  rowsLength(sheet, { first: area.top, count: rowCount(area) });
export const widthOf = (sheet: Sheet, area: Area): number =>
  columnsLength(sheet, { first: area.left, count: columnCount(area) });
