import { tableBody, tableHeader, tableTotals } from "../../model";
import { HostError, invalidArgument } from "../../protocol";
import { asInteger, asText, integerAt, optional } from "../arguments";
import { defineClass } from "../class-table";
import { checkUnprotected } from "../range/guard";
import { readValues, writeCells } from "../range/values";
import { shiftCells } from "../shift/shift-cells";
import { RangeTarget, rangeObject } from "../targets";
import { newColumn } from "./create";
import { freshColumnName, renameColumn, uniqueColumnName, writeHeaders } from "./headers";
import { TableColumnTarget } from "./table-target";
import type { Area, TableColumn } from "../../model";
import type { Arguments, HostObject } from "../../protocol";
import type { Method } from "../class-table";
import type { TableTarget } from "./table-target";

function areaOf({ owner, index }: TableColumnTarget, whole: Area): Area {
  const left = owner.table.area.left + index;
  return { ...whole, left, right: left };
}

const rangeOf = (target: TableColumnTarget): RangeTarget =>
  new RangeTarget(target.owner.owner, areaOf(target, target.owner.table.area));

const part =
  (pick: (target: TableTarget) => Area | null): Method<TableColumnTarget> =>
  (target): HostObject => {
    const area = pick(target.owner);
    if (!area) throw new HostError("ItemNotFound");
    return rangeObject(new RangeTarget(target.owner.owner, areaOf(target, area)));
  };

function rename(target: TableColumnTarget, value: unknown): void {
  const { owner, column } = target;
  const { book, sheet, table } = owner;
  const wish = asText(value);
  if (wish === "") throw invalidArgument();
  const others = table.columns.filter((each) => each !== column).map(({ name }) => name);
  const name = uniqueColumnName(others, wish);
  renameColumn(book, sheet, { table, from: column.name, to: name });
  column.name = name;
  if (table.showHeaders) writeHeaders(sheet, table);
}

function remove(target: TableColumnTarget): void {
  const { owner } = target;
  checkUnprotected(owner.sheet);
  if (owner.table.columns.length === 1)
    throw new HostError("InvalidOperation", "The only column of a table cannot be deleted.");
  shiftCells(owner.book, owner.sheet, {
    area: areaOf(target, owner.table.area),
    direction: "Left",
  });
}

export const tableColumn = defineClass<TableColumnTarget>({
  name: "TableColumn",
  identity: ({ column }) => ({ Id: column.id }),
  scalars: {
    id: { get: ({ column }) => column.id },
    index: { get: ({ index }) => index },
    name: { get: ({ column }) => column.name, set: rename },
    values: {
      get: (target) => readValues(rangeOf(target)),
      set: (target, value) => {
        writeCells(rangeOf(target), value);
      },
    },
  },
  navigation: { filter: (target) => target.owner.book.wrap("Filter", target) },
  methods: {
    delete: remove,
    getDataBodyRange: part(({ table }) => tableBody(table)),
    getHeaderRowRange: part(({ table }) => tableHeader(table)),
    getRange: part(({ table }) => table.area),
    getTotalRowRange: part(({ table }) => tableTotals(table)),
  },
});

const proxy = (owner: TableTarget, column: TableColumn): HostObject =>
  owner.book.wrap("TableColumn", new TableColumnTarget(owner, column));

/** By id when the key is a number, else by name without case. */
function find(owner: TableTarget, args: Arguments): HostObject | null {
  const [key] = args;
  const { columns } = owner.table;
  const wanted = String(key).toLowerCase();
  const found =
    typeof key === "number"
      ? columns.find(({ id }) => id === key)
      : (columns.find(({ name }) => name.toLowerCase() === wanted) ??
        columns.find(({ id }) => String(id) === wanted));
  return found ? proxy(owner, found) : null;
}

/** The cells to the right make room; without values the column is blank under a name of its own. */
function add(owner: TableTarget, args: Arguments): HostObject {
  const { book, sheet, table } = owner;
  checkUnprotected(sheet);
  const count = table.columns.length;
  const given = optional(args[0], asInteger, -1);
  const index = given === -1 ? count : given;
  if (index < 0 || index > count) throw invalidArgument();
  const left = table.area.left + index;
  const column = { ...table.area, left, right: left };
  const before = new Set(table.columns);
  makeRoom(owner, column, index);
  const added = table.columns.find((each) => !before.has(each));
  if (!added) throw new HostError("GeneralException");
  writeHeaders(sheet, table);
  if (args[1] !== null && args[1] !== undefined)
    writeCells(new RangeTarget(owner.owner, column), args[1]);
  const name = optional<string | null>(args[2], asText, null);
  if (name !== null) rename(new TableColumnTarget(owner, added), name);
  book.isDirty = true;
  return proxy(owner, added);
}

/** Inside the table inserting cells widens it; behind its last column it is widened here. */
function makeRoom(owner: TableTarget, area: Area, index: number): void {
  const { book, sheet, table } = owner;
  shiftCells(book, sheet, { area, direction: "Right" });
  if (index > 0 && index < table.columns.length) return;
  const id = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
  const name = freshColumnName(table.columns.map((column) => column.name));
  if (index === 0) {
    table.columns.unshift(newColumn(id, name));
    table.area = { ...table.area, left: area.left };
  } else {
    table.columns.push(newColumn(id, name));
    table.area = { ...table.area, right: area.right };
  }
  owner.changed();
}

export const tableColumnCollection = defineClass<TableTarget>({
  name: "TableColumnCollection",
  items: (owner) => owner.table.columns.map((column) => proxy(owner, column)),
  scalars: { count: { get: ({ table }) => table.columns.length } },
  methods: {
    add,
    getCount: ({ table }) => table.columns.length,
    getItem: (owner, args) => {
      const found = find(owner, args);
      if (!found) throw new HostError("ItemNotFound");
      return found;
    },
    getItemAt: (owner, args) => {
      const column = owner.table.columns[integerAt(args, 0)];
      if (!column) throw new HostError("ItemNotFound");
      return proxy(owner, column);
    },
    getItemOrNullObject: find,
  },
});
