import { maxColumns, maxRows } from "../model";
import { rewriteReferences } from "./rewrite";
import type { Corner, Reference } from "./token";

export interface Offset {
  readonly rows: number;
  readonly columns: number;
}

const isOff = (at: number | null, size: number): boolean => at !== null && (at < 0 || at >= size);

const shifted = (at: number | null, isAbsolute: boolean, by: number): number | null =>
  at === null || isAbsolute ? at : at + by;

function shiftCorner(corner: Corner, { rows, columns }: Offset): Corner | null {
  const row = shifted(corner.row, corner.rowAbsolute, rows);
  const column = shifted(corner.column, corner.columnAbsolute, columns);
  return isOff(row, maxRows) || isOff(column, maxColumns) ? null : { ...corner, row, column };
}

function copied(reference: Reference, offset: Offset): Reference | "gone" {
  const start = shiftCorner(reference.start, offset);
  const end = reference.end && shiftCorner(reference.end, offset);
  return start && (end || !reference.end) ? { ...reference, start, end } : "gone";
}

/** The formula as it reads after being copied (filled) to a place so far away. */
export const copyFormula = (formula: string, offset: Offset): string =>
  offset.rows === 0 && offset.columns === 0
    ? formula
    : rewriteReferences(formula, (reference) => copied(reference, offset));
