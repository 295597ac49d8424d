import { notImplemented } from "../protocol";
import { classes } from "./classes";
import type { Wrap } from "../book";

const byName = new Map(classes.map((each) => [each.name, each]));

/** The API object of a class around its target; a class that is not emulated says so. */
export const wrap: Wrap = (className, target) => {
  const found = byName.get(className);
  if (!found) throw notImplemented(`${className} is not emulated.`);
  return found.of(target);
};

export { classes } from "./classes";
export type { ClassMembers, HostClass } from "./class-table";
export { selectAreas, activateSheet } from "./range/selection";
export { shiftCells } from "./shift/shift-cells";
export type { ShiftDirection } from "./shift/shift-cells";
export { RangeTarget, SheetTarget } from "./targets";
export { addSheet, deleteSheet, renameSheet } from "./worksheet/lifecycle";
export { writeCells } from "./range/values";
export { invalidCells } from "./validation/valid";
export { drawChart } from "./chart/draw/draw-chart";
