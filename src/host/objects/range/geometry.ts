import {
  boundingArea,
  columnCount,
  intersection,
  maxColumns,
  maxRows,
  rowCount,
} from "../../model";
import { HostError, invalidArgument } from "../../protocol";
import { asInteger, asOneOf, integerAt, optional, targetOf } from "../arguments";
import { RangeAreasTarget, RangeTarget, rangeObject } from "../targets";
import { parseSheetAreas } from "./parse-address";
import { usedArea } from "./used-area";
import type { Method } from "../class-table";
import type { Area } from "../../model";
import type { Arguments, HostObject } from "../../protocol";

/** An area that must lie on the sheet. */
export function onSheet(area: Area): Area {
  const inside =
    area.top >= 0 && area.left >= 0 && area.bottom < maxRows && area.right < maxColumns;
  if (!inside || area.top > area.bottom || area.left > area.right) throw invalidArgument();
  return area;
}

const moved = (target: RangeTarget, change: (area: Area) => Area): HostObject =>
  rangeObject(target.with(onSheet(change(target.area))));

/** A range given as a proxy or as an address, on the same sheet. */
export function rangeArgument(target: RangeTarget, value: unknown): Area {
  const range = targetOf(value, RangeTarget);
  if (range) {
    if (range.sheet !== target.sheet) throw invalidArgument();
    return range.area;
  }
  if (typeof value !== "string") throw invalidArgument();
  const areas = parseSheetAreas(target.owner, value);
  const [only] = areas;
  if (areas.length !== 1 || !only) throw invalidArgument();
  return only;
}

/** A cell relative to the range; it may lie outside of it, as Excel allows. */
function getCell(target: RangeTarget, args: Arguments): HostObject {
  const row = integerAt(args, 0);
  const column = integerAt(args, 1);
  return moved(target, ({ top, left }) => ({
    top: top + row,
    left: left + column,
    bottom: top + row,
    right: left + column,
  }));
}

function getRow(target: RangeTarget, args: Arguments): HostObject {
  const row = integerAt(args, 0);
  if (row < 0 || row >= rowCount(target.area)) throw invalidArgument();
  return moved(target, (area) => ({ ...area, top: area.top + row, bottom: area.top + row }));
}

function getColumn(target: RangeTarget, args: Arguments): HostObject {
  const column = integerAt(args, 0);
  if (column < 0 || column >= columnCount(target.area)) throw invalidArgument();
  return moved(target, (area) => ({
    ...area,
    left: area.left + column,
    right: area.left + column,
  }));
}

/** Counts behind (or, when negative, before) the range; none is an error. */
function strip(make: (area: Area, count: number) => Area): Method<RangeTarget> {
  return (target, args) => {
    const count = optional(args[0], asInteger, 1);
    if (count === 0) throw invalidArgument();
    return moved(target, (area) => make(area, count));
  };
}

const below = (area: Area, count: number): Area =>
  count > 0 ? { ...area, top: area.bottom + 1, bottom: area.bottom + count } : above(area, -count);
const above = (area: Area, count: number): Area =>
  count > 0 ? { ...area, top: area.top - count, bottom: area.top - 1 } : below(area, -count);
const after = (area: Area, count: number): Area =>
  count > 0 ? { ...area, left: area.right + 1, right: area.right + count } : before(area, -count);
const before = (area: Area, count: number): Area =>
  count > 0 ? { ...area, left: area.left - count, right: area.left - 1 } : after(area, -count);

function getOffsetRange(target: RangeTarget, args: Arguments): HostObject {
  const rows = integerAt(args, 0);
  const columns = integerAt(args, 1);
  return moved(target, (area) => ({
    top: area.top + rows,
    bottom: area.bottom + rows,
    left: area.left + columns,
    right: area.right + columns,
  }));
}

function getResizedRange(target: RangeTarget, args: Arguments): HostObject {
  const rows = integerAt(args, 0);
  const columns = integerAt(args, 1);
  return moved(target, (area) => ({
    ...area,
    bottom: area.bottom + rows,
    right: area.right + columns,
  }));
}

function getAbsoluteResizedRange(target: RangeTarget, args: Arguments): HostObject {
  const rows = integerAt(args, 0);
  const columns = integerAt(args, 1);
  return moved(target, (area) => ({
    ...area,
    bottom: area.top + rows - 1,
    right: area.left + columns - 1,
  }));
}

const getBoundingRect: Method<RangeTarget> = (target, args) =>
  moved(target, (area) => boundingArea(area, rangeArgument(target, args[0])));

function intersected(target: RangeTarget, args: Arguments): HostObject | null {
  const common = intersection(target.area, rangeArgument(target, args[0]));
  return common && rangeObject(target.with(common));
}

const getEntireColumn: Method<RangeTarget> = (target) =>
  moved(target, (area) => ({ ...area, top: 0, bottom: maxRows - 1 }));
const getEntireRow: Method<RangeTarget> = (target) =>
  moved(target, (area) => ({ ...area, left: 0, right: maxColumns - 1 }));

function used(target: RangeTarget, args: Arguments): HostObject | null {
  target.book.refresh();
  const area = usedArea(target.sheet, { area: target.area, valuesOnly: args[0] === true });
  return area && rangeObject(target.with(area));
}

/** "getX" from "getXOrNullObject": nothing found is ItemNotFound. */
export const required =
  <Target>(find: Method<Target>): Method<Target> =>
  (target, args) => {
    const found = find(target, args);
    if (found === null) throw new HostError("ItemNotFound");
    return found;
  };

const directions = ["Left", "Right", "Up", "Down"] as const;
export type Direction = (typeof directions)[number];
export const asDirection = (value: unknown): Direction => asOneOf(value, directions);

export const geometryMethods: Readonly<Record<string, Method<RangeTarget>>> = {
  getAbsoluteResizedRange,
  getBoundingRect,
  getCell,
  getColumn,
  getColumnsAfter: strip(after),
  getColumnsBefore: strip(before),
  getEntireColumn,
  getEntireRow,
  getIntersection: required(intersected),
  getIntersectionOrNullObject: intersected,
  getLastCell: (target) =>
    moved(target, (area) => ({ ...area, top: area.bottom, left: area.right })),
  getLastColumn: (target) => moved(target, (area) => ({ ...area, left: area.right })),
  getLastRow: (target) => moved(target, (area) => ({ ...area, top: area.bottom })),
  getOffsetRange,
  getResizedRange,
  getRow,
  getRowsAbove: strip(above),
  getRowsBelow: strip(below),
  getUsedRange: required(used),
  getUsedRangeOrNullObject: used,
};

export const areasTarget = (target: RangeTarget, areas: readonly Area[]): RangeAreasTarget =>
  new RangeAreasTarget(target.owner, areas);
