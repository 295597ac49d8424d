import { columnCount } from "../../model";
import { HostError, invalidArgument } from "../../protocol";
import { asInteger, integerAt } from "../arguments";
import { defineClass } from "../class-table";
import { rangeArgument } from "../range/geometry";
import { checkAllowed } from "../range/guard";
import { RangeTarget, SheetTarget, rangeObject } from "../targets";
import { asFilter, criteriaOf } from "./criteria";
import type { Arguments, HostObject } from "../../protocol";
import { SheetFilter } from "./filter-target";
import type { FilterTarget } from "./filter-target";
import type { Area } from "../../model";

function apply(target: FilterTarget, args: Arguments): void {
  const { book, sheet } = target;
  checkAllowed(sheet, "allowAutoFilter");
  const [range, column] = args;
  if (isGiven(range) && target instanceof SheetFilter) start(target, range);
  const { area } = target;
  if (!area) throw invalidArgument();
  if (isGiven(column)) target.setColumn(columnOf(area, column), asFilter(args[2]));
  book.isDirty = true;
}

const isGiven = (value: unknown): boolean => value !== null && value !== undefined;

function columnOf(area: Area, value: unknown): number {
  const column = asInteger(value);
  if (column < 0 || column >= columnCount(area)) throw invalidArgument();
  return column;
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
});
