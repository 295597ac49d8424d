import { cellChange, inheritedStyle } from "../model";
import { copyFormula } from "../formula";
import type { Cell, Sheet } from "../model";

/** What a cell holds, apart from its place. */
export interface CellContent {
  readonly value: Cell["value"];
  readonly formula: string | null;
  readonly style: number;
}

export function contentAt(sheet: Sheet, row: number, column: number): CellContent {
  const cell = sheet.cells.get(row, column);
  return cell
    ? { value: cell.value, formula: cell.formula, style: cell.style }
    : { value: null, formula: null, style: inheritedStyle(sheet, row, column) };
}

export interface Destination {
  readonly row: number;
  readonly column: number;
  /** How far the content came: relative references move along. */
  readonly rows: number;
  readonly columns: number;
}

/** Puts content at a place, formulas adjusted as when copied. */
export function placeContent(
  sheet: Sheet,
  content: CellContent,
  { row, column, rows, columns }: Destination,
): void {
  const formula = content.formula === null ? null : copyFormula(content.formula, { rows, columns });
  sheet.cells.set(row, column, {
    value: content.value,
    formula,
    style: content.style,
    changed: cellChange.value | cellChange.formula | cellChange.style,
  });
  sheet.changes.cells = true;
}
