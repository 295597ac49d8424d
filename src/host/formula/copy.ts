import { maxColumns, maxRows } from "../model";
import { rewriteReferences } from "./rewrite";
import type { Corner, Reference } from "./token";

export interface Offset {
  readonly rows: number;
  readonly columns: number;
}

function shiftCorner(corner: Corner, { rows, columns }: Offset): Corner | null {
  const row = corner.row === null || corner.rowAbsolute ? corner.row : corner.row + rows;
  const column =
    corner.column === null || corner.columnAbsolute ? corner.column : corner.column + columns;
  const outside =
    (row !== null && (row < 0 || row >= maxRows)) ||
    (column !== null && (column < 0 || column >= maxColumns));
  return outside ? null : { ...corner, row, column };
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
