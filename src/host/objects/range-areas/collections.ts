import { HostError } from "../../protocol";
import { integerAt, keyAt } from "../arguments";
import { defineClass } from "../class-table";
import { rangeAreasObject, rangeObject } from "../targets";
import { qualifiedAddress } from "../../model";
import type { Book } from "../../book";
import type { HostObject } from "../../protocol";
import type { RangeAreasTarget, RangeTarget } from "../targets";

export interface Ranges {
  readonly book: Book;
  readonly targets: readonly RangeTarget[];
}

function at<Target>(targets: readonly Target[], index: number): Target {
  const found = targets[index];
  if (found === undefined) throw new HostError("InvalidArgument");
  return found;
}

export const rangeCollection = defineClass<Ranges>({
  name: "RangeCollection",
  items: ({ targets }) => targets.map(rangeObject),
  methods: {
    getCount: ({ targets }) => targets.length,
    getItemAt: ({ targets }, args) => rangeObject(at(targets, integerAt(args, 0))),
  },
});

/** Cells of several sheets, one entry a sheet. */
export interface BookAreas {
  readonly book: Book;
  readonly targets: readonly RangeAreasTarget[];
}

export const rangeAreasCollection = defineClass<BookAreas>({
  name: "RangeAreasCollection",
  items: ({ targets }) => targets.map(rangeAreasObject),
  methods: {
    getCount: ({ targets }) => targets.length,
    getItemAt: ({ targets }, args) => rangeAreasObject(at(targets, integerAt(args, 0))),
  },
});

function bySheet({ targets }: BookAreas, key: string): HostObject | null {
  const wanted = key.toLowerCase();
  const found = targets.find(
    ({ sheet }) => sheet.id.toLowerCase() === wanted || sheet.name.toLowerCase() === wanted,
  );
  return found ? rangeAreasObject(found) : null;
}

export const workbookRangeAreas = defineClass<BookAreas>({
  name: "WorkbookRangeAreas",
  scalars: {
    addresses: {
      get: ({ targets }) =>
        targets.map(({ sheet, areas }) =>
          areas.map((area) => qualifiedAddress(sheet.name, area)).join(","),
        ),
    },
  },
  navigation: {
    areas: (target) => target.book.wrap("RangeAreasCollection", target),
    ranges: ({ book, targets }) =>
      book.wrap("RangeCollection", {
        book,
        targets: targets.flatMap((target) => target.ranges()),
      } satisfies Ranges),
  },
  methods: {
    getRangeAreasBySheet: (target, args) => {
      const found = bySheet(target, keyAt(args, 0));
      if (!found) throw new HostError("ItemNotFound");
      return found;
    },
    getRangeAreasOrNullObjectBySheet: (target, args) => bySheet(target, keyAt(args, 0)),
  },
});
