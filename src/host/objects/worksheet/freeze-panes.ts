import { isEntireColumns, isEntireRows, markSheet, maxColumns, maxRows } from "../../model";
import { HostError, invalidArgument } from "../../protocol";
import { asInteger, optional } from "../arguments";
import { defineClass } from "../class-table";
import { rangeArgument } from "../range/geometry";
import { RangeTarget, rangeObject } from "../targets";
import type { FreezePanes } from "../../model";
import type { Arguments, HostObject } from "../../protocol";
import type { SheetTarget } from "../targets";

function freeze({ book, sheet }: SheetTarget, panes: FreezePanes | null): void {
  sheet.freeze = panes;
  markSheet(sheet, "view");
  book.isDirty = true;
}

function asCount(args: Arguments, most: number): number {
  const count = optional(args[0], asInteger, 1);
  if (count < 1 || count >= most) throw invalidArgument();
  return count;
}

function freezeAt(target: SheetTarget, args: Arguments): void {
  const area = rangeArgument(
    new RangeTarget(target, { top: 0, left: 0, bottom: 0, right: 0 }),
    args[0],
  );
  freeze(target, {
    rows: isEntireColumns(area) ? 0 : area.bottom + 1,
    columns: isEntireRows(area) ? 0 : area.right + 1,
  });
}

function location(target: SheetTarget): HostObject | null {
  const panes = target.sheet.freeze;
  if (!panes) return null;
  return rangeObject(
    new RangeTarget(target, {
      top: 0,
      left: 0,
      bottom: (panes.rows || maxRows) - 1,
      right: (panes.columns || maxColumns) - 1,
    }),
  );
}

export const worksheetFreezePanes = defineClass<SheetTarget>({
  name: "WorksheetFreezePanes",
  methods: {
    freezeAt,
    freezeColumns: (target, args) => {
      freeze(target, { rows: 0, columns: asCount(args, maxColumns) });
    },
    freezeRows: (target, args) => {
      freeze(target, { rows: asCount(args, maxRows), columns: 0 });
    },
    getLocation: (target) => {
      const found = location(target);
      if (!found) throw new HostError("ItemNotFound");
      return found;
    },
    getLocationOrNullObject: location,
    unfreeze: (target) => {
      freeze(target, null);
    },
  },
});
