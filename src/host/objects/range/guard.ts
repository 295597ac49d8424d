import { cellCount, effectiveStyle, intersection, sameArea } from "../../model";
import { HostError } from "../../protocol";
import type { Allowance, Area, Sheet, Workbook } from "../../model";
import type { RangeTarget } from "../targets";

/** Cells that one call may read. */
export const readableCells = 5_000_000;

export function checkReadable(area: Area): void {
  if (cellCount(area) > readableCells) throw new HostError("RangeExceedsLimit");
}

/** Refuses a write to locked cells of a protected sheet. */
export function checkUnlocked({ book, sheet, area }: RangeTarget): void {
  if (sheet.protection && hasLockedCell(book.workbook, sheet, area))
    throw new HostError("AccessDenied");
}

function hasLockedCell(workbook: Workbook, sheet: Sheet, area: Area): boolean {
  if (isAllowedEditRange(sheet, area)) return false;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (workbook.styles.at(effectiveStyle(sheet, row, column)).protection.locked) return true;
    }
  }
  return false;
}

const isAllowedEditRange = (sheet: Sheet, area: Area): boolean =>
  sheet.allowedEditRanges.some(({ areas }) =>
    areas.some((allowed) => sameArea(intersection(allowed, area) ?? allowed, area)),
  );

/** Refuses a write that would change only a part of a formula entered as an array. */
export function checkArrays(sheet: Sheet, area: Area): void {
  for (const { kind, area: array } of sheet.arrays) {
    const common = kind === "legacy" ? intersection(array, area) : null;
    if (common && !sameArea(common, array)) {
      throw new HostError("InvalidOperation", "A part of an array cannot be changed.");
    }
  }
}

/** Entire rows and columns have no values of their own to be set. */
export function checkBounded(target: RangeTarget): void {
  if (target.isUnbounded)
    throw new HostError("InvalidArgument", "Cells of entire rows or columns cannot be set.");
}

/** Refuses what a protected sheet does not allow. */
export function checkAllowed(sheet: Sheet, allowance: Allowance): void {
  if (sheet.protection && !sheet.protection.allowed.has(allowance))
    throw new HostError("AccessDenied");
}

/** Refuses what no protected sheet allows. */
export function checkUnprotected(sheet: Sheet): void {
  if (sheet.protection) throw new HostError("AccessDenied");
}
