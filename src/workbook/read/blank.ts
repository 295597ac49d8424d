import { cellKey } from "../snapshot";
import type { SheetSnapshot, SnapshotValue } from "../snapshot";

export const isBlank = (value: SnapshotValue): boolean =>
  value === null || (typeof value === "string" && (value === "" || value.trim() === ""));

/** True for what a reader can read: neither blank nor an error. */
export const isReadable = (value: SnapshotValue): value is string | number | boolean =>
  typeof value !== "object" && !isBlank(value);

/** The values of one row of the sheet, with the column that the first of them stands in. */
export function rowOf(
  { used, values }: SheetSnapshot,
  row: number,
): { readonly first: number; readonly values: readonly SnapshotValue[] } | null {
  const found = used ? values[row - used.row] : undefined;
  return used && found ? { first: used.column, values: found } : null;
}

/** True for a cell with nothing in it, and no formula that nobody has calculated. */
export function isEmptyCell(sheet: SheetSnapshot, row: number, column: number): boolean {
  const found = rowOf(sheet, row);
  const value = found?.values[column - found.first] ?? null;
  if (!isBlank(value)) return false;
  return sheet.uncalculated.size === 0 || !sheet.uncalculated.has(cellKey(row, column));
}

/** The last row of the sheet that holds anything, from 0; -1 for an empty sheet. */
export const lastUsedRow = ({ used }: SheetSnapshot): number =>
  used ? used.row + used.rows - 1 : -1;
