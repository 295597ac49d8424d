import { cellChange } from "./cell";
import { inheritedStyle } from "./columns";
import type { CellRow } from "./cell-store";
import type { Cell, CellValue } from "./cell";
import type { Sheet } from "./sheet";

/** The cell, made blank in its row's or column's style when it was never touched. */
export function cellForWriting(sheet: Sheet, row: number, column: number): Cell {
  return cellOfRow(sheet, { row, cells: sheet.cells.rowForWriting(row) }, column);
}

/** As `cellForWriting`, for many cells of one row. */
export function cellOfRow(
  sheet: Sheet,
  { row, cells }: { readonly row: number; readonly cells: CellRow },
  column: number,
): Cell {
  let cell = cells[column];
  if (!cell) {
    cell = {
      value: null,
      formula: null,
      style: inheritedStyle(sheet, row, column),
      changed: cellChange.none,
    };
    cells[column] = cell;
  }
  return cell;
}

/** Puts a constant; null empties the cell and keeps its style. */
export function setValue(sheet: Sheet, cell: Cell, value: CellValue): void {
  cell.changed |= cell.formula === null ? cellChange.value : cellChange.value | cellChange.formula;
  cell.value = value;
  cell.formula = null;
  sheet.changes.cells = true;
}

/** Puts a formula (with "="); its value stays unknown until the calculator has run. */
export function setFormula(sheet: Sheet, cell: Cell, formula: string): void {
  cell.changed |= cellChange.formula | cellChange.value;
  cell.formula = formula;
  cell.value = 0;
  sheet.changes.cells = true;
}

/** The calculator's result under a formula or in a spilled cell; marks only what really changed. */
export function setCached(sheet: Sheet, cell: Cell, value: CellValue): void {
  if (cell.value === value) return;
  cell.value = value;
  cell.changed |= cellChange.cached;
  sheet.changes.cells = true;
}

export function setStyle(sheet: Sheet, cell: Cell, style: number): void {
  if (cell.style === style) return;
  cell.style = style;
  cell.changed |= cellChange.style;
  sheet.changes.cells = true;
}
