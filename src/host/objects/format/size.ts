import {
  changeColumns,
  changeRow,
  columnSpan,
  isEntireColumns,
  isEntireRows,
  rowFormat,
} from "../../model";
import { invalidArgument } from "../../protocol";
import { asBoolean, asNumber } from "../arguments";
import { checkAllowed } from "../range/guard";
import type { Area, Sheet } from "../../model";
import type { Scalar } from "../class-table";
import type { CellStyles } from "./cell-styles";

/** Pixels of a digit of the normal font, Calibri 11. */
const digitPixels = 7;
const pixelPoints = 0.75;

/** Points of a column, from the characters that the file counts. */
export const columnPoints = (characters: number): number =>
  Math.floor(((256 * characters + Math.floor(128 / digitPixels)) / 256) * digitPixels) *
  pixelPoints;

export const columnCharacters = (points: number): number =>
  Math.floor((Math.round(points / pixelPoints) / digitPixels) * 256) / 256;

const widestColumn = 255 * digitPixels * pixelPoints + 3.75;
export const highestRow = 409.5;

export function columnWidth(sheet: Sheet, column: number): number {
  const { width, hidden } = columnSpan(sheet, column);
  return hidden ? 0 : columnPoints(width ?? sheet.defaultColumnWidth);
}

export function rowHeight(sheet: Sheet, row: number): number {
  const { height, hidden, filtered } = rowFormat(sheet, row);
  return hidden || filtered ? 0 : (height ?? sheet.defaultRowHeight);
}

/** The common value of all columns (rows) of the areas; null when it differs. */
function common<Value>(
  areas: readonly Area[],
  each: (area: Area) => Iterable<Value>,
): Value | null {
  let found: Value | null = null;
  for (const area of areas) {
    for (const value of each(area)) {
      if (found !== null && found !== value) return null;
      found = value;
    }
  }
  return found;
}

/** Each column once, or where all are meant only where something can differ. */
function* columnsOf(sheet: Sheet, area: Area): Iterable<number> {
  yield area.left;
  const starts = sheet.columns.flatMap(({ first, last }) => [first, last + 1]);
  for (const column of starts) if (column > area.left && column <= area.right) yield column;
}

function* rowsOf(sheet: Sheet, area: Area): Iterable<number> {
  yield area.top;
  for (const row of sheet.rows.keys()) {
    if (row > area.top && row <= area.bottom) yield row;
    if (row + 1 > area.top && row + 1 <= area.bottom) yield row + 1;
  }
}

function* mapped<From, To>(values: Iterable<From>, map: (value: From) => To): Iterable<To> {
  for (const value of values) yield map(value);
}

export const commonOfColumns = <Value>(
  { sheet, areas }: CellStyles,
  read: (column: number) => Value,
): Value | null => common(areas, (area) => mapped(columnsOf(sheet, area), read));

export const commonOfRows = <Value>(
  { sheet, areas }: CellStyles,
  read: (row: number) => Value,
): Value | null => common(areas, (area) => mapped(rowsOf(sheet, area), read));

export function setColumnWidth(sheet: Sheet, area: Area, points: number | null): void {
  checkAllowed(sheet, "allowFormatColumns");
  const width = points === null ? null : columnCharacters(points);
  changeColumns(sheet, { first: area.left, last: area.right }, (look) => ({
    ...look,
    width,
    hidden: width === 0,
  }));
}

export function setRowHeight(sheet: Sheet, area: Area, points: number | null): void {
  checkAllowed(sheet, "allowFormatRows");
  if (isEntireColumns(area) && !isEntireRows(area) && points !== null)
    sheet.defaultRowHeight = points;
  else
    for (let row = area.top; row <= area.bottom; row++)
      changeRow(sheet, row, { height: points, hidden: points === 0 });
}

function asPoints(value: unknown, highest: number): number {
  const points = asNumber(value);
  if (points < 0 || points > highest) throw invalidArgument();
  return points;
}

/** The members about widths and heights; they go by whole columns and rows, whatever cells are meant. */
export const sizeScalars: Readonly<Record<string, Scalar<CellStyles>>> = {
  columnWidth: {
    get: (styles) => commonOfColumns(styles, (column) => columnWidth(styles.sheet, column)),
    set: ({ sheet, areas }, value) => {
      const points = asPoints(value, widestColumn);
      for (const area of areas) setColumnWidth(sheet, area, points);
    },
  },
  rowHeight: {
    get: (styles) => commonOfRows(styles, (row) => rowHeight(styles.sheet, row)),
    set: ({ sheet, areas }, value) => {
      const points = asPoints(value, highestRow);
      for (const area of areas) setRowHeight(sheet, area, points);
    },
  },
  useStandardHeight: {
    get: (styles) => commonOfRows(styles, (row) => rowFormat(styles.sheet, row).height === null),
    set: ({ sheet, areas }, value) => {
      if (asBoolean(value)) for (const area of areas) setRowHeight(sheet, area, null);
    },
  },
  useStandardWidth: {
    get: (styles) =>
      commonOfColumns(styles, (column) => columnSpan(styles.sheet, column).width === null),
    set: ({ sheet, areas }, value) => {
      if (asBoolean(value)) for (const area of areas) setColumnWidth(sheet, area, null);
    },
  },
};
