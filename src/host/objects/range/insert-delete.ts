import { areaAddress, isEntireColumns, isEntireRows, rowFormat } from "../../model";
import { HostError, invalidArgument } from "../../protocol";
import { asOneOf } from "../arguments";
import { shiftCells } from "../shift/shift-cells";
import { rangeObject } from "../targets";
import { changeArguments } from "./after-change";
import type { Arguments, HostObject } from "../../protocol";
import type { ShiftDirection } from "../shift/shift-cells";
import type { RangeTarget } from "../targets";
import type { Method } from "../class-table";

/** Entire rows can only go down or up, entire columns only to the sides. */
function checkDirection({ area }: RangeTarget, direction: ShiftDirection): void {
  const vertical = direction === "Down" || direction === "Up";
  if ((isEntireRows(area) && !vertical) || (isEntireColumns(area) && vertical))
    throw invalidArgument();
}

/** Part of the rows of a filtered list: Excel would put cells where nobody sees them. */
function checkFiltered({ sheet, area }: RangeTarget): void {
  if (isEntireRows(area)) return;
  for (let row = area.top; row <= Math.min(area.bottom, area.top + 10_000); row++) {
    if (rowFormat(sheet, row).filtered) throw new HostError("FilteredRangeConflict");
  }
}

function emit(target: RangeTarget, kind: "Inserted" | "Deleted", direction: ShiftDirection): void {
  const { book, sheet, area } = target;
  const what = isEntireRows(area) ? "Row" : isEntireColumns(area) ? "Column" : "Cell";
  const shiftDirection = {
    Down: "ShiftCellDown",
    Right: "ShiftCellRight",
    Up: "ShiftCellUp",
    Left: "ShiftCellLeft",
  }[direction];
  const args = {
    ...changeArguments(target, `${what}${kind}`),
    address: areaAddress(area),
    ...(what === "Cell" ? { shiftDirection } : {}),
  };
  book.emit("worksheetChanged", [sheet.id], args);
}

function insert(target: RangeTarget, args: Arguments): HostObject {
  const { book, sheet, area } = target;
  const direction = asOneOf(args[0], ["Down", "Right"]);
  checkDirection(target, direction);
  checkFiltered(target);
  shiftCells(book, sheet, { area, direction });
  const fresh = target.with(area);
  emit(fresh, "Inserted", direction);
  return rangeObject(fresh);
}

function remove(target: RangeTarget, args: Arguments): void {
  const { book, sheet, area } = target;
  const direction = asOneOf(args[0], ["Up", "Left"]);
  checkDirection(target, direction);
  checkFiltered(target);
  const gone = target.with(area);
  shiftCells(book, sheet, { area, direction });
  emit(gone, "Deleted", direction);
}

export const insertDeleteMethods: Readonly<Record<string, Method<RangeTarget>>> = {
  delete: remove,
  insert,
};
