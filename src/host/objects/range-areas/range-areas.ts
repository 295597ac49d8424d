import {
  areaAddress,
  cellCount,
  containsArea,
  intersection,
  isEntireColumns,
  isEntireRows,
  maxColumns,
  maxRows,
  overlaps,
  qualifiedAddress,
} from "../../model";
import { invalidArgument } from "../../protocol";
import { asText, integerAt, targetOf } from "../arguments";
import { defineClass } from "../class-table";
import { CellStyles } from "../format/cell-styles";
import { clearMethods } from "../range/clear";
import { copyMethods } from "../range/copy";
import { onSheet, required } from "../range/geometry";
import { parseSheetAreas } from "../range/parse-address";
import { specialCells } from "../range/special-cells";
import { usedArea } from "../range/used-area";
import { applyNamedStyle } from "../style/apply";
import { toEnumName } from "../style/enum-names";
import {
  RangeAreasTarget,
  RangeTarget,
  rangeAreasObject,
  rangesObject,
  sheetObject,
} from "../targets";
import { calculateSheet } from "../workbook/calculate";
import type { Area } from "../../model";
import type { Arguments, HostObject } from "../../protocol";
import type { Method, Scalar } from "../class-table";
import type { ScopedTables } from "../table/table-collection";

const stylesOf = ({ book, sheet, areas }: RangeAreasTarget): CellStyles =>
  new CellStyles(book, sheet, areas);

const scalars: Readonly<Record<string, Scalar<RangeAreasTarget>>> = {
  address: {
    get: ({ sheet, areas }) => areas.map((area) => qualifiedAddress(sheet.name, area)).join(","),
  },
  addressLocal: { get: ({ areas }) => areas.map(areaAddress).join(",") },
  areaCount: { get: ({ areas }) => areas.length },
  cellCount: {
    get: ({ areas }) => {
      const count = areas.reduce((sum, area) => sum + cellCount(area), 0);
      return count > 2 ** 31 - 1 ? -1 : count;
    },
  },
  isEntireColumn: { get: ({ areas }) => areas.every(isEntireColumns) },
  isEntireRow: { get: ({ areas }) => areas.every(isEntireRows) },
  style: {
    get: (target) => stylesOf(target).read(({ styleName }) => toEnumName(styleName)),
    set: (target, value) => {
      applyNamedStyle(target.book, stylesOf(target), asText(value));
    },
  },
};

/** What one range can do, done to each. */
function each(
  name: string,
  methods: Readonly<Record<string, Method<RangeTarget>>>,
): Method<RangeAreasTarget> {
  return (target, args) => {
    for (const range of target.ranges()) methods[name]?.(range, args);
    return null;
  };
}

const answer = (target: RangeAreasTarget, areas: readonly Area[]): HostObject | null =>
  areas.length > 0 ? rangeAreasObject(target.with(areas)) : null;

function areasArgument(target: RangeAreasTarget, value: unknown): readonly Area[] {
  const areas = targetOf(value, RangeAreasTarget);
  if (areas) return areas.areas;
  const range = targetOf(value, RangeTarget);
  if (range) return [range.area];
  if (typeof value !== "string") throw invalidArgument();
  return parseSheetAreas(target.owner, value);
}

function intersected(target: RangeAreasTarget, args: Arguments): HostObject | null {
  const others = areasArgument(target, args[0]);
  const common = target.areas.flatMap((area) => others.map((other) => intersection(area, other)));
  return answer(
    target,
    common.filter((area) => area !== null),
  );
}

function special(target: RangeAreasTarget, args: Arguments): HostObject | null {
  return answer(
    target,
    target.ranges().flatMap((range) => specialCells(range, args)),
  );
}

function used(target: RangeAreasTarget, args: Arguments): HostObject | null {
  target.book.refresh();
  const areas = target.areas.map((area) =>
    usedArea(target.sheet, { area, valuesOnly: args[0] === true }),
  );
  return answer(
    target,
    areas.filter((area) => area !== null),
  );
}

const mapped =
  (change: (area: Area, args: Arguments) => Area): Method<RangeAreasTarget> =>
  (target, args) =>
    rangeAreasObject(target.with(target.areas.map((area) => onSheet(change(area, args)))));

export function tablesWithin(
  { book, sheet, areas }: RangeAreasTarget,
  fullyContained: boolean,
): HostObject {
  const tables = sheet.tables.filter((table) =>
    areas.some((area) =>
      fullyContained ? containsArea(area, table.area) : overlaps(area, table.area),
    ),
  );
  return book.wrap("TableScopedCollection", {
    book,
    sheet,
    tables: tables.map((table) => ({ sheet, table })),
  } satisfies ScopedTables);
}

export const rangeAreas = defineClass<RangeAreasTarget>({
  name: "RangeAreas",
  scalars,
  navigation: {
    areas: (target) => rangesObject(target.ranges(), target.book),
    conditionalFormats: (target) => target.book.wrap("ConditionalFormatCollection", target),
    dataValidation: (target) => target.book.wrap("DataValidation", target),
    format: (target) => target.book.wrap("RangeFormat", stylesOf(target)),
    worksheet: ({ owner }) => sheetObject(owner),
  },
  methods: {
    calculate: ({ book }) => {
      calculateSheet(book);
    },
    clear: each("clear", clearMethods),
    copyFrom: each("copyFrom", copyMethods),
    getEntireColumn: mapped((area) => ({ ...area, top: 0, bottom: maxRows - 1 })),
    getEntireRow: mapped((area) => ({ ...area, left: 0, right: maxColumns - 1 })),
    getIntersection: required(intersected),
    getIntersectionOrNullObject: intersected,
    getOffsetRangeAreas: mapped((area, args) => ({
      top: area.top + integerAt(args, 0),
      bottom: area.bottom + integerAt(args, 0),
      left: area.left + integerAt(args, 1),
      right: area.right + integerAt(args, 1),
    })),
    getSpecialCells: required(special),
    getSpecialCellsOrNullObject: special,
    getTables: (target, args) => tablesWithin(target, args[0] === true),
    getUsedRangeAreas: required(used),
    getUsedRangeAreasOrNullObject: used,
    setDirty: ({ book }) => {
      book.workbook.pending.everything = true;
    },
  },
});
