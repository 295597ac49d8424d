import { markWorkbook } from "../../model";
import { cellArea } from "../../model";
import { HostError, notImplemented } from "../../protocol";
import { asBoolean, asOneOf, optional, textAt } from "../arguments";
import { ChartTarget, chartObject } from "../chart/target";
import { defineClass } from "../class-table";
import { eventMethods } from "../events";
import {
  RangeAreasTarget,
  RangeTarget,
  SheetTarget,
  rangeAreasObject,
  rangeObject,
} from "../targets";
import { required } from "../range/geometry";
import { insertWorksheetsFromBase64 } from "../worksheet/insert-from-file";
import { engineVersion } from "./application";
import { allParts } from "./custom-xml";
import type { Book } from "../../book";
import type { NameScope } from "../name/named-item-collection";
import type { TableScope } from "../table/table-collection";
import type { Method } from "../class-table";

const activeSheet = (book: Book): SheetTarget =>
  new SheetTarget(book, book.sheet(book.workbook.activeSheetId));

const getActiveCell: Method<Book> = (book) => {
  const owner = activeSheet(book);
  const { activeRow, activeColumn } = owner.sheet.selection;
  return rangeObject(new RangeTarget(owner, cellArea(activeRow, activeColumn)));
};

const getSelectedRange: Method<Book> = (book) => {
  const owner = activeSheet(book);
  const { areas } = owner.sheet.selection;
  const [only] = areas;
  if (!only || areas.length > 1) throw new HostError("InvalidSelection");
  return rangeObject(new RangeTarget(owner, only));
};

const getSelectedRanges: Method<Book> = (book) => {
  const owner = activeSheet(book);
  return rangeAreasObject(new RangeAreasTarget(owner, owner.sheet.selection.areas));
};

const activeChart: Method<Book> = (book) => {
  const active = book.activeChart;
  if (!active) return null;
  const sheet = book.sheet(active.sheetId);
  const chart = sheet.charts.find(({ id }) => id === active.chartId);
  return chart ? chartObject(new ChartTarget(new SheetTarget(book, sheet), chart)) : null;
};

/** The range that an event told of. */
const eventRange: Method<Book> = (book, args) => {
  const target = book.eventTarget(textAt(args, 0));
  return target instanceof RangeTarget ? rangeObject(target) : null;
};

export const workbook = defineClass<Book>({
  name: "Workbook",
  scalars: {
    autoSave: { get: () => false },
    calculationEngineVersion: { get: () => engineVersion },
    chartDataPointTrack: {
      get: ({ workbook: { chartDataPointTrack } }) => chartDataPointTrack,
      set: ({ workbook: book }, value) => {
        book.chartDataPointTrack = asBoolean(value);
      },
    },
    isDirty: {
      get: ({ isDirty }) => isDirty,
      set: (book, value) => {
        book.isDirty = asBoolean(value);
      },
    },
    name: { get: ({ workbook: { name } }) => name },
    previouslySaved: { get: ({ workbook: { original } }) => original !== null },
    readOnly: { get: ({ workbook: { readOnly } }) => readOnly },
    usePrecisionAsDisplayed: {
      get: ({ workbook: { calculation } }) => calculation.precisionAsDisplayed,
      set: ({ workbook: book }, value) => {
        book.calculation.precisionAsDisplayed = asBoolean(value);
        markWorkbook(book, "calculation");
      },
    },
  },
  navigation: {
    application: (book) => book.wrap("Application", book),
    comments: (book) => book.wrap("CommentCollection", book),
    customXmlParts: (book) => book.wrap("CustomXmlPartCollection", allParts(book)),
    functions: (book) => book.wrap("Functions", book),
    names: (book) => book.wrap("NamedItemCollection", { book, sheet: null } satisfies NameScope),
    properties: (book) => book.wrap("DocumentProperties", book),
    protection: (book) => book.wrap("WorkbookProtection", book),
    settings: (book) => book.wrap("SettingCollection", book),
    styles: (book) => book.wrap("StyleCollection", book),
    tableStyles: (book) => book.wrap("TableStyleCollection", book),
    tables: (book) => book.wrap("TableCollection", { book, sheet: null } satisfies TableScope),
    worksheets: (book) => book.wrap("WorksheetCollection", book),
    _Runtime: (book) => book.wrap("Runtime", book),
  },
  methods: {
    ...eventMethods<Book>({ ActivatedEvent: "workbookActivated" }, (book) => book),
    _RegisterAutoSaveSettingChangedEvent: () => null,
    _UnregisterAutoSaveSettingChangedEvent: () => null,
    close: (book, args) => {
      optional(args[0], (value) => asOneOf(value, ["Save", "SkipSave"]), "Save");
      book.closed = true;
    },
    getActiveCell,
    getActiveChart: required(activeChart),
    getActiveChartOrNullObject: activeChart,
    createAndOpenWorkbook: () => {
      throw notImplemented("Excel.createWorkbook is not emulated.");
    },
    getIsActiveCollabSession: () => false,
    insertWorksheetsFromBase64,
    getSelectedRange,
    getSelectedRanges,
    save: (book, args) => {
      optional(args[0], (value) => asOneOf(value, ["Save", "Prompt"]), "Save");
      book.isDirty = false;
    },
    _GetRangeForEventByReferenceId: required(eventRange),
    _GetRangeOrNullObjectForEventByReferenceId: eventRange,
    _GetObjectByReferenceId: ({ references }, args) => references.find(textAt(args, 0)) ?? null,
    _GetObjectTypeNameByReferenceId: ({ references }, args) =>
      references.find(textAt(args, 0))?.className ?? "",
    _GetReferenceCount: ({ references }) => references.count,
    _RemoveAllReferences: ({ references }) => {
      references.releaseAll();
    },
    _RemoveReference: ({ references }, args) => {
      references.release(textAt(args, 0));
    },
  },
  partial: {
    autoSave: "always false",
    save: "only clears isDirty; the bytes come from the host's own save()",
    close: "marks the book as closed",
  },
});

export const runtime = defineClass<Book>({
  name: "Runtime",
  scalars: {
    enableEvents: {
      get: ({ eventsEnabled }) => eventsEnabled,
      set: (book, value) => {
        book.eventsEnabled = asBoolean(value);
      },
    },
  },
});
