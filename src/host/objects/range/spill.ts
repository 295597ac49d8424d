import { containsCell, intersection, sameArea } from "../../model";
import { rangeObject } from "../targets";
import { required } from "./geometry";
import type { Method } from "../class-table";
import type { ArrayFormula } from "../../model";
import type { RangeTarget } from "../targets";
import type { HostObject } from "../../protocol";

function arrayOver(target: RangeTarget): ArrayFormula | null {
  target.book.refresh();
  const { sheet, area } = target;
  return sheet.arrays.find((array) => containsCell(array.area, area.top, area.left)) ?? null;
}

const isSpilled = ({ kind, area }: ArrayFormula): boolean =>
  kind === "dynamic" && (area.bottom > area.top || area.right > area.left);

/** Whether all cells (true), none (false) or some (null) have a spill border. */
export function hasSpill(target: RangeTarget): boolean | null {
  if (target.isUnbounded) return null;
  target.book.refresh();
  const common = target.sheet.arrays
    .filter(isSpilled)
    .map(({ area }) => intersection(area, target.area));
  if (common.every((area) => area === null)) return false;
  return common.some((area) => area !== null && sameArea(area, target.area)) ? true : null;
}

export function isSavedAsArray(target: RangeTarget): boolean | null {
  if (target.isUnbounded) return null;
  const common = target.sheet.arrays.map(({ area }) => intersection(area, target.area));
  if (common.every((area) => area === null)) return false;
  return common.some((area) => area !== null && sameArea(area, target.area)) ? true : null;
}

/** The cell whose formula spills into this one. */
function spillParent(target: RangeTarget): HostObject | null {
  const array = arrayOver(target);
  if (!array || !isSpilled(array)) return null;
  const { top, left } = array.area;
  return rangeObject(target.with({ top, left, bottom: top, right: left }));
}

/** All cells that the formula of this cell spills into. */
function spillingTo(target: RangeTarget): HostObject | null {
  const array = arrayOver(target);
  const { area } = target;
  if (!array || !isSpilled(array) || array.area.top !== area.top || array.area.left !== area.left)
    return null;
  return rangeObject(target.with(array.area));
}

export const spillMethods: Readonly<Record<string, Method<RangeTarget>>> = {
  getSpillParent: required(spillParent),
  getSpillParentOrNullObject: spillParent,
  getSpillingToRange: required(spillingTo),
  getSpillingToRangeOrNullObject: spillingTo,
};
