import {
  inheritedStyle,
  markCalculation,
  overlaps,
  setStyle,
  setValue,
  markSheet,
  withoutArea,
} from "../../model";
import { asOneOf, integerAt, optional } from "../arguments";
import { CellStyles } from "../format/cell-styles";
import { afterCellsChanged } from "./after-change";
import { checkAllowed, checkArrays, checkUnlocked } from "./guard";
import { removeHyperlinks } from "./hyperlink";
import { sizeError } from "./matrix";
import { breakSpills } from "./values";
import { columnCount, rowCount, normalStyle } from "../../model";
import type { Arguments } from "../../protocol";
import type { Method } from "../class-table";
import type { RangeTarget } from "../targets";

const applyTo = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;

export function clearContents(target: RangeTarget): void {
  const { book, sheet, area } = target;
  checkUnlocked(target);
  checkArrays(sheet, area);
  breakSpills(sheet, area);
  sheet.cells.forEach(area, (cell) => {
    if (cell.value !== null || cell.formula !== null) setValue(sheet, cell, null);
  });
  markCalculation(book.workbook, sheet, area);
  afterCellsChanged(target);
}

export function clearFormats(target: RangeTarget): void {
  const { book, sheet, area } = target;
  checkAllowed(sheet, "allowFormatCells");
  if (target.isUnbounded) new CellStyles(book, sheet, [area]).change(() => normalStyle);
  else {
    sheet.cells.forEach(area, (cell, row, column) => {
      setStyle(sheet, cell, 0);
      forgetEmpty(target, { row, column });
    });
  }
  const left = sheet.conditionalFormats.flatMap((format) => {
    if (!format.areas.some((each) => overlaps(each, area))) return [format];
    format.areas = format.areas.flatMap((each) => withoutArea(each, area));
    markSheet(sheet, "conditionalFormats");
    return format.areas.length > 0 ? [format] : [];
  });
  sheet.conditionalFormats = left;
  book.isDirty = true;
}

/** A cell of a new sheet with nothing left in it is as if never touched. */
function forgetEmpty(
  { sheet }: RangeTarget,
  { row, column }: { readonly row: number; readonly column: number },
): void {
  const cell = sheet.cells.get(row, column);
  const isPlain = cell?.value === null && cell.formula === null && cell.style === 0;
  if (isPlain && sheet.source === null && inheritedStyle(sheet, row, column) === 0)
    sheet.cells.delete(row, column);
}

function clear(target: RangeTarget, args: Arguments): void {
  const what = optional(args[0], (value) => asOneOf(value, applyTo), "All");
  if (what === "All" || what === "Contents") clearContents(target);
  if (what === "All" || what === "Formats") clearFormats(target);
  if (what === "All" || what === "Hyperlinks" || what === "RemoveHyperlinks")
    removeHyperlinks(target);
}

/** The client asks this before it cuts a large write into blocks. */
function validateArraySize({ area }: RangeTarget, args: Arguments): void {
  const rows = integerAt(args, 0);
  const columns = integerAt(args, 1);
  if (rows !== rowCount(area)) throw sizeError("rows", rows, rowCount(area));
  if (columns !== columnCount(area)) throw sizeError("columns", columns, columnCount(area));
}

export const clearMethods: Readonly<Record<string, Method<RangeTarget>>> = {
  clear,
  _ValidateArraySize: validateArraySize,
};
