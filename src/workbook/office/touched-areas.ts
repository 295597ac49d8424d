import type { CellArea } from "../../ooxml";
import type { SheetPlan } from "../plan";
import { joinAreas } from "../sheets/join-areas";
import { cellArea } from "../sheet-reference";
import { blockArea } from "./ranges";

const joined = (areas: readonly CellArea[]): readonly CellArea[] =>
  joinAreas(
    areas.map((area) => ({ area })),
    () => "",
  ).map(({ area }) => area);

/** Cells of a sheet whose values or number formats a plan may change. */
export const touchedCells = (plan: SheetPlan): readonly CellArea[] =>
  joined([
    ...plan.cleared,
    ...plan.blocks.map(blockArea),
    ...plan.formats.map(({ area }) => area),
    ...plan.links.map(cellArea),
    ...plan.tables.map(({ area }) => area),
  ]);

/** Cells of a sheet whose looks a plan may change. */
export const touchedLooks = (plan: SheetPlan): readonly CellArea[] =>
  joined([
    ...plan.cleared,
    ...plan.styles.map(({ area }) => area),
    ...plan.links.map(cellArea),
    ...plan.tables.map(({ area }) => area),
  ]);
