import { HostError } from "../../protocol";
import { asText, keyAt, optional } from "../arguments";
import { defineClass } from "../class-table";
import { eventMethods, sheetEvents } from "../events";
import { addSheet } from "./lifecycle";
import { sheetByKey, sheetProxy, worksheetsOf } from "./order";
import type { Book } from "../../book";
import type { Arguments, HostObject } from "../../protocol";
import type { Sheet } from "../../model";

const wanted = (book: Book, visibleOnly: unknown): readonly Sheet[] =>
  worksheetsOf(book).filter(({ visibility }) => visibleOnly !== true || visibility === "Visible");

function existing(book: Book, sheet: Sheet | null | undefined): HostObject {
  if (!sheet) throw new HostError("ItemNotFound");
  return sheetProxy(book, sheet);
}

function find(book: Book, args: Arguments): HostObject | null {
  const sheet = sheetByKey(book, keyAt(args, 0));
  return sheet && sheetProxy(book, sheet);
}

export const worksheetCollection = defineClass<Book>({
  name: "WorksheetCollection",
  items: (book) => worksheetsOf(book).map((sheet) => sheetProxy(book, sheet)),
  methods: {
    ...eventMethods<Book>(
      { ...sheetEvents, AddedEvent: "worksheetAdded", DeletedEvent: "worksheetDeleted" },
      (book) => book,
    ),
    add: (book, args) =>
      sheetProxy(book, addSheet(book, optional<string | null>(args[0], asText, null))),
    getActiveWorksheet: (book) => sheetProxy(book, book.sheet(book.workbook.activeSheetId)),
    getCount: (book, args) => wanted(book, args[0]).length,
    getFirst: (book, args) => existing(book, wanted(book, args[0])[0]),
    getItem: (book, args) => existing(book, sheetByKey(book, keyAt(args, 0))),
    getItemOrNullObject: find,
    getLast: (book, args) => existing(book, wanted(book, args[0]).at(-1)),
  },
});
