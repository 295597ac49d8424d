import { columnCount, rowCount } from "../../model";
import { invalidArgument } from "../../protocol";
import type { Area } from "../../model";

/** Values to be put into a range, by row and column of the range. */
export interface Matrix {
  at(row: number, column: number): unknown;
}

const isMatrix = (value: unknown): value is readonly (readonly unknown[])[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((row) => Array.isArray(row) && row.length > 0);

const isPlain = (value: unknown): boolean => value !== undefined && typeof value !== "object";

const constant = (value: unknown): Matrix => ({ at: () => value });

/** A scalar or a 1×1 array fills the range; anything else must have its size. */
export function matrixFor(value: unknown, area: Area): Matrix {
  if (isPlain(value)) return constant(value);
  if (!isMatrix(value)) throw invalidArgument("A two-dimensional array is expected.");
  const [first = []] = value;
  if (value.length === 1 && first.length === 1) return constant(first[0]);
  checkSize(value, { rows: rowCount(area), columns: columnCount(area) });
  return { at: (row, column) => value[row]?.[column] };
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

function checkSize(value: readonly (readonly unknown[])[], { rows, columns }: Size): void {
  if (value.length !== rows) throw sizeError("rows", value.length, rows);
  const odd = value.find((row) => row.length !== columns);
  if (odd) throw sizeError("columns", odd.length, columns);
}

export const sizeError = (what: "rows" | "columns", given: number, expected: number) =>
  invalidArgument(
    `The number of rows or columns in the input array doesn't match the size or dimensions of the range: ${String(given)} ${what} instead of ${String(expected)}.`,
  );

/** A table of answers for every cell of an area. */
export function matrixOf(area: Area, read: (row: number, column: number) => unknown): unknown[][] {
  const rows: unknown[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: unknown[] = [];
    for (let column = area.left; column <= area.right; column++) cells.push(read(row, column));
    rows.push(cells);
  }
  return rows;
}
