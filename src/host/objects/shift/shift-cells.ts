import { shiftArea, shiftFormula } from "../../formula";
import { isEntireColumns, isEntireRows } from "../../model";
import { RangeTarget } from "../targets";
import { checkAllowed, checkUnprotected } from "../range/guard";
import { rewriteFormulas } from "../rewrite-formulas";
import { checkShift } from "./check";
import { moveCells } from "./move-cells";
import { moveFeatures } from "./move-features";
import { moveDrawings } from "./move-drawings";
import { writeNewHeaders } from "../table/headers";
import type { Book } from "../../book";
import type { CellShift } from "../../formula";
import type { Area, Sheet } from "../../model";

export type ShiftDirection = CellShift["direction"];

/** Inserts blank cells at an area, or deletes those there; formulas, names and all that stands on cells follow. */
export function shiftCells(
  book: Book,
  sheet: Sheet,
  { area, direction }: { readonly area: Area; readonly direction: ShiftDirection },
): void {
  const shift: CellShift = { sheet: sheet.name, area, direction };
  checkProtection(sheet, shift);
  checkShift(sheet, shift);
  moveDrawings(sheet, shift);
  moveCells(sheet, shift);
  moveFeatures(book, sheet, shift);
  rewriteFormulas(book, (formula, _home, on) => shiftFormula(formula, shift, on?.name ?? ""));
  writeNewHeaders(sheet);
  for (const object of book.references.kept()) {
    const { target } = object;
    if (target instanceof RangeTarget && target.isOn(sheet))
      target.follow((each) => shiftArea(each, shift));
  }
  book.isDirty = true;
}

function checkProtection(sheet: Sheet, { area, direction }: CellShift): void {
  if (!sheet.protection) return;
  const inserts = direction === "Down" || direction === "Right";
  if (isEntireRows(area)) checkAllowed(sheet, inserts ? "allowInsertRows" : "allowDeleteRows");
  else if (isEntireColumns(area))
    checkAllowed(sheet, inserts ? "allowInsertColumns" : "allowDeleteColumns");
  else checkUnprotected(sheet);
}
