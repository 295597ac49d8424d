import { columnCount, markCalculation } from "../../model";
import { invalidArgument } from "../../protocol";
import { asBoolean, asInteger, optional } from "../arguments";
import { defineClass } from "../class-table";
import { contentAt, placeContent } from "../place-cells";
import { afterCellsChanged } from "./after-change";
import { apiValue } from "./write-cell";
import { checkBounded, checkUnlocked } from "./guard";
import { clearContents } from "./clear";
import type { Arguments, HostObject } from "../../protocol";
import type { Method } from "../class-table";
import type { RangeTarget } from "../targets";

interface Removed {
  readonly removed: number;
  readonly uniqueRemaining: number;
}

export const removeDuplicatesResult = defineClass<Removed>({
  name: "RemoveDuplicatesResult",
  scalars: {
    removed: { get: ({ removed }) => removed },
    uniqueRemaining: { get: ({ uniqueRemaining }) => uniqueRemaining },
  },
});

function asColumns(value: unknown, width: number): readonly number[] {
  if (!Array.isArray(value) || value.length === 0) throw invalidArgument();
  const columns = value.map(asInteger);
  if (columns.some((column) => column < 0 || column >= width)) throw invalidArgument();
  return columns;
}

/** Rows that repeat an earlier one in the named columns go; the rest moves up within the range. */
function removeDuplicates(target: RangeTarget, args: Arguments): HostObject {
  checkBounded(target);
  checkUnlocked(target);
  const { book, sheet, area } = target;
  const columns = asColumns(args[0], columnCount(area));
  const top = area.top + (optional(args[1], asBoolean, false) ? 1 : 0);
  book.refresh();
  const seen = new Set<string>();
  const kept: number[] = [];
  for (let row = top; row <= area.bottom; row++) {
    const key = JSON.stringify(
      columns.map((column) =>
        comparable(apiValue(sheet.cells.get(row, area.left + column)?.value ?? null)),
      ),
    );
    if (!seen.has(key)) kept.push(row);
    seen.add(key);
  }
  const removed = area.bottom - top + 1 - kept.length;
  if (removed > 0) {
    moveUp(target, { kept, top });
    markCalculation(book.workbook, sheet, area);
    afterCellsChanged(target);
  }
  return book.wrap("RemoveDuplicatesResult", {
    removed,
    uniqueRemaining: kept.length,
  } satisfies Removed);
}

const comparable = (value: number | string | boolean): number | string | boolean =>
  typeof value === "string" ? value.toLowerCase() : value;

function moveUp(
  target: RangeTarget,
  { kept, top }: { readonly kept: readonly number[]; readonly top: number },
): void {
  const { sheet, area } = target;
  for (const [index, row] of kept.entries()) {
    if (row === top + index) continue;
    for (let column = area.left; column <= area.right; column++) {
      placeContent(sheet, contentAt(sheet, row, column), {
        row: top + index,
        column,
        rows: top + index - row,
        columns: 0,
      });
    }
  }
  clearContents(target.with({ ...area, top: top + kept.length }));
}

export const duplicateMethods: Readonly<Record<string, Method<RangeTarget>>> = { removeDuplicates };
