import {
  columnCount,
  isEntireColumns,
  isEntireRows,
  markSheet,
  maxColumns,
  maxRows,
  rowCount,
} from "../../model";
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

/** Zero unfreezes. */
function asCount(args: Arguments, most: number): number {
  const count = optional(args[0], asInteger, 1);
  if (count < 0 || count >= most) throw invalidArgument();
  return count;
}

/** The frozen pane starts at the range's own corner: what is above and left of it is scrolled away. Null unfreezes. */
function freezeAt(target: SheetTarget, args: Arguments): void {
  if (args[0] === null) {
    freeze(target, null);
    return;
  }
  const area = rangeArgument(
    new RangeTarget(target, { top: 0, left: 0, bottom: 0, right: 0 }),
    args[0],
  );
  freeze(target, {
    rows: isEntireColumns(area) ? 0 : rowCount(area),
    columns: isEntireRows(area) ? 0 : columnCount(area),
    top: area.top,
    left: area.left,
  });
}

function location(target: SheetTarget): HostObject | null {
  const panes = target.sheet.freeze;
  if (!panes) return null;
  return rangeObject(
    new RangeTarget(target, {
      top: panes.top,
      left: panes.left,
      bottom: panes.rows === 0 ? maxRows - 1 : panes.top + panes.rows - 1,
      right: panes.columns === 0 ? maxColumns - 1 : panes.left + panes.columns - 1,
    }),
  );
}

export const worksheetFreezePanes = defineClass<SheetTarget>({
  name: "WorksheetFreezePanes",
  methods: {
    freezeAt,
    freezeColumns: (target, args) => {
      const columns = asCount(args, maxColumns);
      freeze(target, columns === 0 ? null : { rows: 0, columns, top: 0, left: 0 });
    },
    freezeRows: (target, args) => {
      const rows = asCount(args, maxRows);
      freeze(target, rows === 0 ? null : { rows, columns: 0, top: 0, left: 0 });
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
