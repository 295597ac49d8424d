import type { CellBlock, FormattedArea, PlanValue, SheetPlan } from "../plan";
import { isInside } from "../sheet-reference";
import { writable } from "./cell-text";
import { blockArea, rangeAt } from "./ranges";

type Cell = string | number | boolean | null;

const isFormula = (value: PlanValue): boolean => typeof value === "object" && value !== null;

/** Number formats first, so that texts stay texts; then everything but formulas, whose tables may not be there yet. */
export function writeConstants(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { area, format } of plan.formats) rangeAt(sheet, area).numberFormat = [[format]];
  for (const block of plan.blocks)
    writeBlock(sheet, block, { plan, wants: (value) => !isFormula(value) });
}

export function writeFormulas(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const block of plan.blocks) writeBlock(sheet, block, { plan, wants: isFormula });
}

interface Wanted {
  readonly plan: SheetPlan;
  readonly wants: (value: PlanValue) => boolean;
}

/** Cells that are not wanted are null: the host leaves them as they are. */
function writeBlock(sheet: Excel.Worksheet, block: CellBlock, { plan, wants }: Wanted): void {
  const area = blockArea(block);
  const width = area.right - area.left + 1;
  const textAreas = plan.formats.filter(({ format }) => format === "@");
  const lines = block.values.map((line, down) =>
    Array.from({ length: width }, (_, across): Cell => {
      const value = line[across] ?? null;
      if (value === null || !wants(value)) return null;
      const place = { row: block.row + down, column: block.column + across };
      return writable(value, isText(textAreas, place));
    }),
  );
  if (lines.some((line) => line.some((value) => value !== null)))
    rangeAt(sheet, area).values = lines;
}

const isText = (
  areas: readonly FormattedArea[],
  place: { readonly row: number; readonly column: number },
): boolean => areas.some(({ area }) => isInside(place, area));
