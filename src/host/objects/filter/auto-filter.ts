import { columnCount } from "../../model";
import { HostError, invalidArgument } from "../../protocol";
import { integerAt, optional, asInteger } from "../arguments";
import { defineClass } from "../class-table";
import { rangeArgument } from "../range/geometry";
import { checkAllowed } from "../range/guard";
import { RangeTarget, SheetTarget, rangeObject } from "../targets";
import { asFilter, criteriaOf } from "./criteria";
import type { Arguments, HostObject } from "../../protocol";
import type { FilterTarget } from "./filter-target";
import { SheetFilter } from "./filter-target";

function apply(target: FilterTarget, args: Arguments): void {
  const { book, sheet } = target;
  checkAllowed(sheet, "allowAutoFilter");
  const given = args[0] === null || args[0] === undefined ? null : args[0];
  if (given !== null && target instanceof SheetFilter) start(target, given);
  if (!target.area) throw invalidArgument();
  const column = optional<number | null>(args[1], asInteger, null);
  if (column === null) return;
  if (column < 0 || column >= columnCount(target.area)) throw invalidArgument();
  target.setColumn(column, asFilter(args[2]));
  book.isDirty = true;
}

/** Filtering the same range again keeps the criteria of its other columns. */
function start(target: FilterTarget, given: unknown): void {
  const { book, sheet } = target;
  const corner = new RangeTarget(new SheetTarget(book, sheet), {
    top: 0,
    left: 0,
    bottom: 0,
    right: 0,
  });
  const area = rangeArgument(corner, given);
  const known = target.area;
  const isSame =
    known !== null &&
    known.top === area.top &&
    known.left === area.left &&
    known.right === area.right;
  if (!isSame) target.start(area);
}

function range({ book, sheet, area }: FilterTarget): HostObject | null {
  return area && rangeObject(new RangeTarget(new SheetTarget(book, sheet), area));
}

/** One entry a column; those that are not filtered are null. */
function criteria({ area, columns }: FilterTarget): unknown {
  if (!area) return [];
  return Array.from({ length: columnCount(area) }, (_, index) => {
    const filter = columns.get(index);
    return filter ? criteriaOf(filter) : null;
  });
}

export const autoFilter = defineClass<FilterTarget>({
  name: "AutoFilter",
  scalars: {
    criteria: { get: criteria },
    enabled: { get: ({ area }) => area !== null },
    isDataFiltered: { get: ({ columns }) => columns.size > 0 },
  },
  methods: {
    apply,
    clearColumnCriteria: (target, args) => {
      target.setColumn(integerAt(args, 0), null);
    },
    clearCriteria: (target) => {
      target.clear();
    },
    getRange: (target) => {
      const found = range(target);
      if (!found) throw new HostError("ItemNotFound");
      return found;
    },
    getRangeOrNullObject: range,
    reapply: (target) => {
      target.reapply();
    },
    remove: (target) => {
      target.remove();
    },
  },
  partial: { apply: "not by icon" },
});
