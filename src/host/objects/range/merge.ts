import {
  cellForWriting,
  intersection,
  markCalculation,
  markSheet,
  overlaps,
  setStyle,
  setValue,
  sameArea,
} from "../../model";
import { HostError } from "../../protocol";
import { areasTarget, required } from "./geometry";
import { checkAllowed } from "./guard";
import { rangeAreasObject } from "../targets";
import type { Area, Sheet } from "../../model";
import type { HostObject } from "../../protocol";
import type { Method } from "../class-table";
import type { RangeTarget } from "../targets";

/** The first cell's content stays, that of the others is lost; their format becomes the first one's. */
function mergeArea(target: RangeTarget, area: Area): void {
  const { book, sheet } = target;
  if (area.top === area.bottom && area.left === area.right) return;
  if (sheet.tables.some((table) => overlaps(table.area, area)))
    throw new HostError("MergedRangeConflict");
  sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area));
  sheet.merges.push(area);
  const first = cellForWriting(sheet, area.top, area.left);
  sheet.cells.forEach(area, (cell) => {
    if (cell === first) return;
    if (cell.value !== null || cell.formula !== null) setValue(sheet, cell, null);
    setStyle(sheet, cell, first.style);
  });
  markSheet(sheet, "merges");
  markCalculation(book.workbook, sheet, area);
  book.isDirty = true;
}

const rowsOf = (area: Area): readonly Area[] =>
  Array.from({ length: area.bottom - area.top + 1 }, (_, index) => ({
    ...area,
    top: area.top + index,
    bottom: area.top + index,
  }));

const merge: Method<RangeTarget> = (target, args) => {
  checkAllowed(target.sheet, "allowFormatCells");
  const parts = args[0] === true ? rowsOf(target.area) : [target.area];
  for (const area of parts) mergeArea(target, area);
};

const unmerge: Method<RangeTarget> = ({ book, sheet, area }) => {
  checkAllowed(sheet, "allowFormatCells");
  const kept = sheet.merges.filter((each) => !overlaps(each, area));
  if (kept.length === sheet.merges.length) return;
  sheet.merges = kept;
  markSheet(sheet, "merges");
  book.isDirty = true;
};

const mergesWithin = (sheet: Sheet, area: Area): readonly Area[] =>
  sheet.merges.filter((each) => overlaps(each, area));

function mergedAreas(target: RangeTarget): HostObject | null {
  const areas = mergesWithin(target.sheet, target.area);
  return areas.length > 0 ? rangeAreasObject(areasTarget(target, areas)) : null;
}

export const mergeMethods: Readonly<Record<string, Method<RangeTarget>>> = {
  getMergedAreas: required(mergedAreas),
  getMergedAreasOrNullObject: mergedAreas,
  merge,
  unmerge,
};

/** Whether an area cuts through merged cells. */
export const cutsMerge = (sheet: Sheet, area: Area): boolean =>
  sheet.merges.some((each) => {
    const common = intersection(each, area);
    return common !== null && !sameArea(common, each);
  });
