import { columnPoints } from "../format/size";
import { calculateSheet } from "../workbook/calculate";
import { eventMethods, sheetEvents } from "../events";
import {
  asBoolean,
  asInteger,
  asNumber,
  asOneOf,
  asText,
  integerAt,
  optional,
  textAt,
} from "../arguments";
import { cellArea, markSheet, wholeSheet } from "../../model";
import { HostError, invalidArgument } from "../../protocol";
import { asColor } from "../format/colors";
import { sheetFindMethods } from "../range/find";
import { activateSheet } from "../range/selection";
import { onSheet } from "../range/geometry";
import { parseSheetAreas } from "../range/parse-address";
import { showOutlineLevels } from "../range/outline";
import { usedArea } from "../range/used-area";
import { defineClass } from "../class-table";
import { RangeAreasTarget, RangeTarget, rangeAreasObject, rangeObject } from "../targets";
import { copySheet } from "./copy";
import { deleteSheet, moveSheet, renameSheet, setVisibility } from "./lifecycle";
import { neighbour, sheetByKey, sheetProxy } from "./order";
import { SheetFilter } from "../filter/filter-target";
import type { PageBreaks } from "../layout/page-break";
import type { NameScope } from "../name/named-item-collection";
import type { TableScope } from "../table/table-collection";
import type { Method, Scalar } from "../class-table";
import type { Arguments, HostObject } from "../../protocol";
import type { Sheet, SheetFeature } from "../../model";
import type { SheetTarget } from "../targets";

const visibilities = ["Visible", "Hidden", "VeryHidden"] as const;

/** A property that is kept in the sheet as it is. */
function plain<Name extends keyof Sheet>(
  name: Name,
  read: (value: unknown) => Sheet[Name],
  feature: SheetFeature,
): Scalar<SheetTarget> {
  return {
    get: ({ sheet }) => sheet[name],
    set: ({ book, sheet }, value) => {
      sheet[name] = read(value);
      markSheet(sheet, feature);
      book.isDirty = true;
    },
  };
}

const asTabColor = (value: unknown): string => (value === "" ? "" : asColor(value));

const scalars: Readonly<Record<string, Scalar<SheetTarget>>> = {
  enableCalculation: plain("enableCalculation", asBoolean, "view"),
  id: { get: ({ sheet }) => sheet.id },
  name: {
    get: ({ sheet }) => sheet.name,
    set: ({ book, sheet }, value) => {
      renameSheet(book, sheet, asText(value));
    },
  },
  position: {
    get: ({ book, sheet }) => book.workbook.sheets.indexOf(sheet),
    set: ({ book, sheet }, value) => {
      moveSheet(book, sheet, asInteger(value));
    },
  },
  showGridlines: plain("showGridlines", asBoolean, "view"),
  showHeadings: plain("showHeadings", asBoolean, "view"),
  standardHeight: { get: ({ sheet }) => sheet.defaultRowHeight },
  /** In characters of the normal font, unlike the columns' own widths. */
  standardWidth: {
    get: ({ sheet }) =>
      Math.round(((columnPoints(sheet.defaultColumnWidth) / 0.75 - 5) / 7) * 100) / 100,
    set: ({ sheet }, value) => {
      const characters = asNumber(value);
      if (characters < 0 || characters > 255) throw invalidArgument();
      sheet.defaultColumnWidth = Math.floor(((characters * 7 + 5) / 7) * 256) / 256;
      markSheet(sheet, "defaults");
    },
  },
  tabColor: plain("tabColor", asTabColor, "tabColor"),
  tabId: { get: ({ sheet }) => Number.parseInt(sheet.id.slice(10, 14), 16) },
  visibility: {
    get: ({ sheet }) => sheet.visibility,
    set: ({ book, sheet }, value) => {
      setVisibility(book, sheet, asOneOf(value, visibilities));
    },
  },
};

function getRange(target: SheetTarget, args: Arguments): HostObject {
  const areas = optional(args[0], (value) => parseSheetAreas(target, asText(value)), [wholeSheet]);
  const [only] = areas;
  if (areas.length !== 1 || !only) throw invalidArgument("One range is expected.");
  return rangeObject(new RangeTarget(target, only));
}

function getRanges(target: SheetTarget, args: Arguments): HostObject {
  const areas = optional(args[0], (value) => parseSheetAreas(target, asText(value)), [wholeSheet]);
  return rangeAreasObject(new RangeAreasTarget(target, areas));
}

function getRangeByIndexes(target: SheetTarget, args: Arguments): HostObject {
  const [top, left] = [integerAt(args, 0), integerAt(args, 1)];
  const [rows, columns] = [integerAt(args, 2), integerAt(args, 3)];
  return rangeObject(
    new RangeTarget(
      target,
      onSheet({ top, left, bottom: top + rows - 1, right: left + columns - 1 }),
    ),
  );
}

function used(target: SheetTarget, args: Arguments): HostObject | null {
  target.book.refresh();
  const area = usedArea(target.sheet, { valuesOnly: args[0] === true });
  return area && rangeObject(new RangeTarget(target, area));
}

function byId({ book }: SheetTarget, args: Arguments): HostObject {
  const sheet = sheetByKey(book, textAt(args, 0));
  if (!sheet) throw new HostError("ItemNotFound");
  return sheetProxy(book, sheet);
}

const methods: Readonly<Record<string, Method<SheetTarget>>> = {
  activate: ({ book, sheet }) => {
    activateSheet(book, sheet);
  },
  calculate: ({ book }) => {
    calculateSheet(book);
  },
  copy: copySheet,
  delete: ({ book, sheet }) => {
    deleteSheet(book, sheet);
  },
  getCell: (target, args) => {
    const [row, column] = [integerAt(args, 0), integerAt(args, 1)];
    return rangeObject(new RangeTarget(target, onSheet(cellArea(row, column))));
  },
  getNext: (target, args) =>
    neighbour(target, { step: 1, visibleOnly: args[0] === true, isRequired: true }),
  getNextOrNullObject: (target, args) =>
    neighbour(target, { step: 1, visibleOnly: args[0] === true, isRequired: false }),
  getPrevious: (target, args) =>
    neighbour(target, { step: -1, visibleOnly: args[0] === true, isRequired: true }),
  getPreviousOrNullObject: (target, args) =>
    neighbour(target, { step: -1, visibleOnly: args[0] === true, isRequired: false }),
  getRange,
  getRangeByIndexes,
  getRanges,
  /** Of an empty sheet it is A1. */
  getUsedRange: (target, args) =>
    used(target, args) ?? rangeObject(new RangeTarget(target, cellArea(0, 0))),
  getUsedRangeOrNullObject: used,
  showOutlineLevels,
  _GetAnotherWorksheetById: byId,
  _GetSheetById: byId,
};

export const worksheet = defineClass<SheetTarget>({
  name: "Worksheet",
  identity: ({ sheet }) => ({ Id: sheet.id }),
  scalars,
  setAs: { gridlines: "showGridlines", headings: "showHeadings" },
  navigation: {
    autoFilter: ({ book, sheet }) => book.wrap("AutoFilter", new SheetFilter(book, sheet)),
    charts: (target) => target.book.wrap("ChartCollection", target),
    comments: (target) => target.book.wrap("CommentCollection", target),
    customProperties: (target) => target.book.wrap("WorksheetCustomPropertyCollection", target),
    freezePanes: (target) => target.book.wrap("WorksheetFreezePanes", target),
    horizontalPageBreaks: (target) =>
      target.book.wrap("PageBreakCollection", { owner: target, axis: "rows" } satisfies PageBreaks),
    names: (target) =>
      target.book.wrap("NamedItemCollection", {
        book: target.book,
        sheet: target.sheet,
      } satisfies NameScope),
    pageLayout: (target) => target.book.wrap("PageLayout", target),
    protection: (target) => target.book.wrap("WorksheetProtection", target),
    shapes: (target) => target.book.wrap("ShapeCollection", target),
    tables: (target) =>
      target.book.wrap("TableCollection", {
        book: target.book,
        sheet: target.sheet,
      } satisfies TableScope),
    verticalPageBreaks: (target) =>
      target.book.wrap("PageBreakCollection", {
        owner: target,
        axis: "columns",
      } satisfies PageBreaks),
  },
  methods: {
    ...methods,
    ...sheetFindMethods,
    ...eventMethods<SheetTarget>(sheetEvents, ({ book }) => book),
  },
});
