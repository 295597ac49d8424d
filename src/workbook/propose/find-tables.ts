import { areaOf } from "../../ooxml";
import type { CellArea } from "../../ooxml";
import { headerTexts } from "../link/header-text";
import type { HeaderRows } from "../link/link-spec";
import { isBlank, lastUsedRow } from "../read/blank";
import { isTotalWord } from "../read/total-row";
import { valueAt } from "../snapshot";
import type { SheetSnapshot } from "../snapshot";

/** A table as it stands in a sheet of the office's own. Rows and columns count from 0. */
export interface FoundTable {
  readonly sheet: SheetSnapshot;
  readonly headerRows: HeaderRows;
  /** From the first line of the header to the last row of data, totals and notes beneath left out. */
  readonly area: CellArea;
}

/** A header block of so many lines at this row. */
export interface HeaderBlock extends HeaderRows {
  readonly texts: ReadonlyMap<number, string>;
}

const deepestHeader = 30;
const mostLines = 4;

const filledColumns = (sheet: SheetSnapshot, row: number, { left, right }: CellArea): number[] => {
  const columns: number[] = [];
  for (let column = left; column <= right; column += 1) {
    if (!isBlank(valueAt(sheet, row, column))) columns.push(column);
  }
  return columns;
};

const isText = (sheet: SheetSnapshot, row: number, column: number): boolean => {
  const value = valueAt(sheet, row, column);
  return typeof value === "string" && /\p{L}|№/u.test(value);
};

/** Each row, and each few rows together, that may be the header of a table beginning within the area. */
export function headerBlocks(sheet: SheetSnapshot, area: CellArea): readonly HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  const deepest = Math.min(area.bottom - 1, area.top + deepestHeader);
  for (let first = area.top; first <= deepest; first += 1) {
    const named = filledColumns(sheet, first, area).filter((column) =>
      isText(sheet, first, column),
    );
    if (named.length < 2) continue;
    for (let last = first; last < first + mostLines && last < area.bottom; last += 1) {
      if (last > first && holdsData(sheet, last, area)) break;
      blocks.push(headerBlock(sheet, area, { first, last }));
    }
  }
  return blocks;
}

const serviceCode = /^\d{6,9}$/;

/** Numbers, dates and codes stand beneath a header, not in it; the numbers of its columns do. */
function holdsData(sheet: SheetSnapshot, row: number, area: CellArea): boolean {
  if (isNumbering(sheet, row, area)) return false;
  return filledColumns(sheet, row, area).some((column) => {
    const value = valueAt(sheet, row, column);
    return typeof value === "string" ? serviceCode.test(value.trim()) : !isYear(value);
  });
}

const isYear = (value: unknown): boolean =>
  typeof value === "number" && Number.isInteger(value) && value >= 2000 && value <= 2100;

export function headerBlock(
  sheet: SheetSnapshot,
  { left, right }: CellArea,
  rows: HeaderRows,
): HeaderBlock {
  const textOf = headerTexts(sheet, rows);
  const texts = new Map<number, string>();
  for (let column = left; column <= right; column += 1) {
    const text = textOf(column);
    if (text !== "") texts.set(column, text);
  }
  return { ...rows, texts };
}

/** The header with the lines that cells merged downwards and a row of column numbers make part of it. */
export function wholeHeader(sheet: SheetSnapshot, area: CellArea, rows: HeaderRows): HeaderRows {
  const tall = sheet.merges.flatMap((merge): readonly CellArea[] => {
    const cells = areaOf(merge);
    return cells && isHeaderMerge(cells, area, rows) ? [cells] : [];
  });
  const first = Math.max(area.top, Math.min(rows.first, ...tall.map(({ top }) => top)));
  const last = Math.min(area.bottom - 1, Math.max(rows.last, ...tall.map(({ bottom }) => bottom)));
  return isNumbering(sheet, last + 1, area) && last + 1 < area.bottom
    ? { first, last: last + 1 }
    : { first, last };
}

function isHeaderMerge(cells: CellArea, area: CellArea, { first, last }: HeaderRows): boolean {
  const isWithin = cells.left >= area.left && cells.right <= area.right;
  const meets = cells.top <= last && cells.bottom >= first;
  return isWithin && meets && cells.bottom - cells.top < mostLines;
}

function isNumbering(sheet: SheetSnapshot, row: number, area: CellArea): boolean {
  const values = filledColumns(sheet, row, area).map((column) =>
    Number(valueAt(sheet, row, column)),
  );
  if (values.length < 3) return false;
  return values.every((value, index) => index === 0 || value === (values[index - 1] ?? 0) + 1);
}

const mostBlankRows = 2;

/** The rows of data beneath a header: they end where nothing follows, and totals, signatures and notes are none. */
export function dataBottom(sheet: SheetSnapshot, area: CellArea, headerLast: number): number {
  const limit = Math.min(area.bottom, lastUsedRow(sheet));
  const typical = typicalFill(sheet, area, { from: headerLast + 1, to: limit });
  const hasNumbers = holdsData(sheet, headerLast + 1, area);
  let bottom = headerLast;
  let blanks = 0;
  for (let row = headerLast + 1; row <= limit && blanks <= mostBlankRows; row += 1) {
    const filled = filledColumns(sheet, row, area);
    if (hasNumbers && row > bottom + 1 && isNextHeader(sheet, row, filled)) break;
    blanks = filled.length === 0 ? blanks + 1 : 0;
    if (isDataRow(sheet, row, { filled, typical })) bottom = row;
  }
  return bottom;
}

/** Beneath a gap, a row of nothing but words heads another table, where this one's rows have numbers. */
const isNextHeader = (sheet: SheetSnapshot, row: number, filled: readonly number[]): boolean =>
  filled.length > 2 && filled.every((column) => isText(sheet, row, column));

interface RowShape {
  readonly filled: readonly number[];
  readonly typical: number;
}

function isDataRow(sheet: SheetSnapshot, row: number, { filled, typical }: RowShape): boolean {
  if (filled.length === 0 || filled.length * 3 < typical) return false;
  const texts = filled.map((column) => valueAt(sheet, row, column));
  const first = texts.find((value) => typeof value === "string" && /\p{L}/u.test(value));
  return typeof first !== "string" || !isTotalWord(first);
}

/** How many cells a row of the table has: the median of the first ones that have any. */
function typicalFill(
  sheet: SheetSnapshot,
  area: CellArea,
  { from, to }: { readonly from: number; readonly to: number },
): number {
  const counts: number[] = [];
  for (let row = from; row <= to && counts.length < 50; row += 1) {
    const { length } = filledColumns(sheet, row, area);
    if (length > 0) counts.push(length);
  }
  counts.sort((one, other) => one - other);
  return counts[Math.floor(counts.length / 2)] ?? 0;
}
