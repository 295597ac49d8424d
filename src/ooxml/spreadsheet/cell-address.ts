/** A cell, counted from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, counted from 0, both ends included. */
export interface CellArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const lastRow = 1_048_575;
export const lastColumn = 16_383;

/** `A` for 0, `XFD` for the last one. */
export function columnName(column: number): string {
  let rest = column + 1;
  let letters = "";
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}

/** The column of `A`, `$B`, `xfd`; null where the letters name none. */
export function columnOf(letters: string): number | null {
  let column = 0;
  for (let at = 0; at < letters.length; at++) {
    const code = letters.charCodeAt(at) & ~32;
    if (code < 65 || code > 90) return null;
    column = column * 26 + code - 64;
  }
  return column >= 1 && column - 1 <= lastColumn ? column - 1 : null;
}

export const addressOf = (row: number, column: number): string =>
  `${columnName(column)}${String(row + 1)}`;

const cellShape = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;

/** The place of `B7` or `$B$7`; null where the text is no cell of a sheet. */
export function placeOf(address: string): CellPlace | null {
  const match = cellShape.exec(address);
  const column = match && columnOf(match[1] ?? "");
  const row = Number(match?.[2]) - 1;
  return column === null || row > lastRow ? null : { row, column };
}

/** The rectangle of `B4:H90`, `B4`, `A:C` or `2:5`; null where the text is none. */
export function areaOf(range: string): CellArea | null {
  const [first = "", last] = range.split(":");
  if (last === undefined) {
    const place = placeOf(first);
    return place && { top: place.row, left: place.column, bottom: place.row, right: place.column };
  }
  const start = cornerOf(first, { row: 0, column: 0 });
  const end = cornerOf(last, { row: lastRow, column: lastColumn });
  if (!start || !end) return null;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

function cornerOf(text: string, open: CellPlace): CellPlace | null {
  const bare = text.replaceAll("$", "");
  if (/^[1-9]\d{0,6}$/.test(bare)) return { row: Number(bare) - 1, column: open.column };
  if (/^[A-Za-z]{1,3}$/.test(bare)) {
    const column = columnOf(bare);
    return column === null ? null : { row: open.row, column };
  }
  return placeOf(bare);
}

/** `B4:H90`, or `B4` for one cell. */
export function rangeOf({ top, left, bottom, right }: CellArea): string {
  const first = addressOf(top, left);
  return top === bottom && left === right ? first : `${first}:${addressOf(bottom, right)}`;
}
