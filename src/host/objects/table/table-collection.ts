import { HostError, invalidArgument } from "../../protocol";
import { integerAt, keyAt, targetOf, asBoolean } from "../arguments";
import { defineClass } from "../class-table";
import { eventMethods } from "../events";
import { parseBookRange } from "../range/parse-address";
import { RangeTarget, SheetTarget } from "../targets";
import { createTable } from "./create";
import { TableTarget, tableKey, tableObject } from "./table-target";
import type { Book } from "../../book";
import type { Sheet, Table } from "../../model";
import type { Arguments, HostObject } from "../../protocol";

/** The tables of the whole workbook, or of one sheet. */
export interface TableScope {
  readonly book: Book;
  readonly sheet: Sheet | null;
}

interface Owned {
  readonly sheet: Sheet;
  readonly table: Table;
}

function tablesOf({ book, sheet }: TableScope): readonly Owned[] {
  const sheets = sheet ? [sheet] : book.workbook.sheets;
  return sheets.flatMap((owner) => owner.tables.map((table) => ({ sheet: owner, table })));
}

const proxy = (book: Book, { sheet, table }: Owned): HostObject =>
  tableObject(new TableTarget(new SheetTarget(book, sheet), table));

/** By id, by the number in it, or by name without case. */
function find(scope: TableScope, args: Arguments): HostObject | null {
  const key = keyAt(args, 0).toLowerCase();
  const tables = tablesOf(scope);
  const found =
    tables.find(({ table }) => tableKey(table).toLowerCase() === key) ??
    tables.find(({ table }) => table.name.toLowerCase() === key);
  return found ? proxy(scope.book, found) : null;
}

function rangeOf({ book, sheet }: TableScope, value: unknown): RangeTarget {
  const given = targetOf(value, RangeTarget);
  if (given) return given;
  if (typeof value !== "string") throw invalidArgument();
  const active = sheet ?? book.sheet(book.workbook.activeSheetId);
  return parseBookRange(book, value, new SheetTarget(book, active));
}

function add(scope: TableScope, args: Arguments): HostObject {
  const range = rangeOf(scope, args[0]);
  if (scope.sheet && range.sheet !== scope.sheet) throw invalidArgument();
  const table = createTable(range, asBoolean(args[1] ?? false));
  return proxy(scope.book, { sheet: range.sheet, table });
}

function at(scope: TableScope, args: Arguments): HostObject {
  const found = tablesOf(scope)[integerAt(args, 0)];
  if (!found) throw new HostError("ItemNotFound");
  return proxy(scope.book, found);
}

function existing(scope: TableScope, args: Arguments): HostObject {
  const found = find(scope, args);
  if (!found) throw new HostError("ItemNotFound");
  return found;
}

export const tableCollection = defineClass<TableScope>({
  name: "TableCollection",
  items: (scope) => tablesOf(scope).map((each) => proxy(scope.book, each)),
  scalars: { count: { get: (scope) => tablesOf(scope).length } },
  methods: {
    ...eventMethods<TableScope>(
      {
        AddedEvent: "tableAdded",
        DataChangedEvent: "tableChanged",
        DeletedEvent: "tableDeleted",
        FilteredEvent: "tableFiltered",
      },
      ({ book }) => book,
    ),
    add,
    getCount: (scope) => tablesOf(scope).length,
    getItem: existing,
    getItemAt: at,
    getItemOrNullObject: find,
  },
});

/** The tables that touch a range, or lie wholly in it. */
export interface ScopedTables extends TableScope {
  readonly tables: readonly Owned[];
}

function scopedFind({ book, tables }: ScopedTables, args: Arguments): HostObject | null {
  const key = keyAt(args, 0).toLowerCase();
  const found = tables.find(
    ({ table }) => table.name.toLowerCase() === key || tableKey(table).toLowerCase() === key,
  );
  return found ? proxy(book, found) : null;
}

export const tableScopedCollection = defineClass<ScopedTables>({
  name: "TableScopedCollection",
  items: ({ book, tables }) => tables.map((each) => proxy(book, each)),
  methods: {
    getCount: ({ tables }) => tables.length,
    getFirst: ({ book, tables }) => {
      const [first] = tables;
      if (!first) throw new HostError("ItemNotFound");
      return proxy(book, first);
    },
    getItem: (scope, args) => {
      const found = scopedFind(scope, args);
      if (!found) throw new HostError("ItemNotFound");
      return found;
    },
    getItemOrNullObject: scopedFind,
  },
});
