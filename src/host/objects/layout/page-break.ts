import { cellArea, markSheet } from "../../model";
import { HostError, invalidArgument } from "../../protocol";
import { integerAt } from "../arguments";
import { defineClass } from "../class-table";
import { rangeArgument } from "../range/geometry";
import { RangeTarget, rangeObject } from "../targets";
import type { Arguments, HostObject } from "../../protocol";
import type { SheetTarget } from "../targets";

export interface PageBreaks {
  readonly owner: SheetTarget;
  readonly axis: "rows" | "columns";
}

interface PageBreakTarget extends PageBreaks {
  /** Zero-based first row below (column right of) the break. */
  readonly at: number;
}

const breaksOf = ({ owner, axis }: PageBreaks): readonly number[] =>
  axis === "rows" ? owner.sheet.pageLayout.rowBreaks : owner.sheet.pageLayout.columnBreaks;

function setBreaks({ owner, axis }: PageBreaks, breaks: readonly number[]): void {
  const sorted = [...new Set(breaks)].sort((one, other) => one - other);
  if (axis === "rows") owner.sheet.pageLayout.rowBreaks = sorted;
  else owner.sheet.pageLayout.columnBreaks = sorted;
  markSheet(owner.sheet, "pageLayout");
}

const breakObject = ({ owner, axis }: PageBreaks, at: number): HostObject =>
  owner.book.wrap("PageBreak", { owner, axis, at } satisfies PageBreakTarget);

function alive(target: PageBreakTarget): PageBreakTarget {
  if (!breaksOf(target).includes(target.at)) throw new HostError("ItemNotFound");
  return target;
}

export const pageBreak = defineClass<PageBreakTarget>({
  name: "PageBreak",
  identity: ({ at }) => ({ _Id: at }),
  scalars: {
    columnIndex: { get: ({ axis, at }) => (axis === "columns" ? at : 0) },
    rowIndex: { get: ({ axis, at }) => (axis === "rows" ? at : 0) },
  },
  methods: {
    delete: (target) => {
      setBreaks(
        target,
        breaksOf(alive(target)).filter((at) => at !== target.at),
      );
    },
    getCellAfterBreak: (target) => {
      const { owner, axis, at } = alive(target);
      return rangeObject(
        new RangeTarget(owner, axis === "rows" ? cellArea(at, 0) : cellArea(0, at)),
      );
    },
  },
});

function add(target: PageBreaks, args: Arguments): HostObject {
  const area = rangeArgument(new RangeTarget(target.owner, cellArea(0, 0)), args[0]);
  const at = target.axis === "rows" ? area.top : area.left;
  if (at === 0) throw invalidArgument("There is nothing before the break.");
  setBreaks(target, [...breaksOf(target), at]);
  return breakObject(target, at);
}

/** By position; by the break itself when the client comes back with an id it was given. */
function byIndex(target: PageBreaks, args: Arguments): HostObject {
  const wanted = integerAt(args, 0);
  const breaks = breaksOf(target);
  const at = breaks.includes(wanted) ? wanted : breaks[wanted];
  if (at === undefined) throw new HostError("ItemNotFound");
  return breakObject(target, at);
}

export const pageBreakCollection = defineClass<PageBreaks>({
  name: "PageBreakCollection",
  items: (target) => breaksOf(target).map((at) => breakObject(target, at)),
  methods: {
    add,
    getCount: (target) => breaksOf(target).length,
    getItem: byIndex,
    removePageBreaks: (target) => {
      setBreaks(target, []);
    },
  },
});
