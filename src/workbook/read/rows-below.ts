import type { CellArea } from "../../ooxml";
import type { SheetSnapshot } from "../snapshot";
import { isBlank, isEmptyCell, lastUsedRow, rowOf } from "./blank";
import { isTotalWord } from "./total-row";

interface Growth {
  /** The rows known so far. */
  readonly area: CellArea;
  /** The columns that feed the register. */
  readonly columns: readonly number[];
  /** The column that no row goes without, if there is one. */
  readonly key: number | null;
}

/**
 * Rows typed right under a range belong to it, though neither its name nor its table has grown. A signature or a note
 * there is none of them: a row has its key and half of the cells that the last known row has.
 */
export function grownBottom(sheet: SheetSnapshot, { area, columns, key }: Growth): number {
  const filledIn = (row: number): number =>
    columns.filter((column) => !isEmptyCell(sheet, row, column)).length;
  const belongs = (row: number, least: number): boolean =>
    filledIn(row) >= least &&
    (key === null || !isEmptyCell(sheet, row, key)) &&
    !startsWithTotal(sheet, row, area);
  const last = lastUsedRow(sheet);
  const known = filledIn(area.bottom);
  if (known === 0 || startsWithTotal(sheet, area.bottom, area)) return area.bottom;
  const least = Math.max(1, Math.ceil(known / 2));
  let bottom = area.bottom;
  while (bottom < last && belongs(bottom + 1, least)) bottom += 1;
  return bottom;
}

function startsWithTotal(sheet: SheetSnapshot, row: number, { left, right }: CellArea): boolean {
  const cells = rowOf(sheet, row);
  for (let column = left; cells && column <= right; column += 1) {
    const value = cells.values[column - cells.first] ?? null;
    if (!isBlank(value)) return typeof value === "string" && isTotalWord(value);
  }
  return false;
}
