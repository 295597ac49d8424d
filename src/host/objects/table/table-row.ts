import { cellForWriting, markCalculation, setFormula, setStyle, tableBody } from "../../model";
import { toR1C1, copyFormula } from "../../formula";
import { HostError, invalidArgument } from "../../protocol";
import { asInteger, integerAt, optional, targetOf } from "../arguments";
import { defineClass } from "../class-table";
import { clearContents } from "../range/clear";
import { checkUnprotected } from "../range/guard";
import { readValues, writeCells } from "../range/values";
import { isBlankArea } from "../range/used-area";
import { shiftCells } from "../shift/shift-cells";
import { RangeTarget, rangeObject } from "../targets";
import type { Area, Sheet, Table } from "../../model";
import type { Arguments, HostObject } from "../../protocol";
import type { TableTarget } from "./table-target";

class TableRowTarget {
  constructor(
    readonly owner: TableTarget,
    readonly index: number,
  ) {}

  get range(): RangeTarget {
    return new RangeTarget(this.owner.owner, rowArea(this.owner.table, this.index));
  }
}

const bodyCount = (table: Table): number => {
  const body = tableBody(table);
  return body ? body.bottom - body.top + 1 : 0;
};

function rowArea(table: Table, index: number): Area {
  const body = tableBody(table);
  if (!body || index < 0 || index >= bodyCount(table)) throw new HostError("ItemNotFound");
  return { ...body, top: body.top + index, bottom: body.top + index };
}

const proxy = (owner: TableTarget, index: number): HostObject =>
  owner.book.wrap("TableRow", new TableRowTarget(owner, index));

/** A table always keeps one row; the last one is only emptied. */
function deleteRows(owner: TableTarget, indexes: readonly number[]): void {
  const { book, sheet, table } = owner;
  checkUnprotected(sheet);
  const areas = [...new Set(indexes)]
    .sort((one, other) => other - one)
    .map((index) => rowArea(table, index));
  for (const area of areas) {
    if (bodyCount(table) === 1) clearContents(new RangeTarget(owner.owner, area));
    else shiftCells(book, sheet, { area, direction: "Up" });
  }
  owner.changed();
}

export const tableRow = defineClass<TableRowTarget>({
  name: "TableRow",
  scalars: {
    index: { get: ({ index }) => index },
    values: {
      get: ({ range }) => readValues(range),
      set: ({ range }, value) => {
        writeCells(range, value);
      },
    },
  },
  methods: {
    delete: ({ owner, index }) => {
      deleteRows(owner, [index]);
    },
    getRange: ({ range }) => rangeObject(range),
  },
});

function rowCountOf(value: unknown): number {
  if (!Array.isArray(value)) return 1;
  if (value.length === 0 || !value.every((row) => Array.isArray(row))) throw invalidArgument();
  return value.length;
}

/** Where rows are added: how many new ones are inserted at which place, and which rows are then filled. */
interface Addition {
  readonly at: number;
  readonly rows: number;
  readonly insertAt: number;
  readonly insert: number;
}

function additionOf({ sheet, table }: TableTarget, args: Arguments): Addition {
  const present = bodyCount(table);
  const given = optional(args[0], asInteger, -1);
  const index = given === -1 ? present : given;
  if (index < 0 || index > present) throw invalidArgument();
  const rows = rowCountOf(args[1]);
  const fillsBlank = given === -1 && present === 1 && isBlankArea(sheet, rowArea(table, 0));
  return fillsBlank
    ? { at: 0, rows, insertAt: 1, insert: rows - 1 }
    : { at: index, rows, insertAt: index, insert: rows };
}

const bodyOf = (table: Table): Area => {
  const body = tableBody(table);
  if (!body) throw new HostError("GeneralException");
  return body;
};

function add(owner: TableTarget, args: Arguments): HostObject {
  const { sheet, table } = owner;
  checkUnprotected(sheet);
  checkWidth(args[1], table);
  const { at, rows, insertAt, insert } = additionOf(owner, args);
  const formulas = calculatedFormulas(owner);
  if (insert > 0) insertRows(owner, insertAt, insert);
  const body = bodyOf(table);
  const area = { ...body, top: body.top + at, bottom: body.top + at + rows - 1 };
  fillCalculated(owner, area, formulas);
  if (args[1] !== null && args[1] !== undefined)
    writeCells(new RangeTarget(owner.owner, area), args[1]);
  owner.changed();
  return proxy(owner, at);
}

function checkWidth(value: unknown, table: Table): void {
  if (!Array.isArray(value)) return;
  const rows: readonly unknown[] = value;
  if (rows.some((row) => !Array.isArray(row) || row.length !== table.columns.length)) {
    throw invalidArgument("The number of columns in the input array doesn't match the table.");
  }
}

/** Behind the last row the table is lengthened here; inside, inserting cells does it. */
function insertRows(owner: TableTarget, index: number, count: number): void {
  const { book, sheet, table } = owner;
  const body = bodyOf(table);
  const top = body.top + index;
  const area = { ...body, top, bottom: top + count - 1 };
  const before = table.area.bottom;
  const isBehind = top > table.area.bottom;
  if (!isBehind || !isBlankArea(sheet, area) || otherTablesBelow(sheet, table))
    shiftCells(book, sheet, { area, direction: "Down" });
  if (table.area.bottom === before) table.area = { ...table.area, bottom: before + count };
  copyLook(sheet, area, index > 0 ? top - 1 : top + count);
}

const otherTablesBelow = (sheet: Sheet, table: Table): boolean =>
  sheet.tables.some(
    (other) =>
      other !== table &&
      other.area.top > table.area.bottom &&
      other.area.left <= table.area.right &&
      other.area.right >= table.area.left,
  );

/** New rows look like their neighbour. */
function copyLook(sheet: Sheet, area: Area, from: number): void {
  for (let column = area.left; column <= area.right; column++) {
    const style = sheet.cells.get(from, column)?.style ?? 0;
    if (style === 0) continue;
    for (let row = area.top; row <= area.bottom; row++)
      setStyle(sheet, cellForWriting(sheet, row, column), style);
  }
}

interface Calculated {
  readonly formula: string;
  readonly row: number;
}

/** A column whose every cell has the same formula goes on with it. */
function calculatedFormulas({ sheet, table }: TableTarget): ReadonlyMap<number, Calculated> {
  const body = tableBody(table);
  const found = new Map<number, Calculated>();
  for (let column = body?.left ?? 0; body && column <= body.right; column++) {
    const formula = commonFormula(sheet, { ...body, left: column, right: column });
    if (formula !== null) found.set(column, { formula, row: body.top });
  }
  return found;
}

function commonFormula(sheet: Sheet, { top, bottom, left: column }: Area): string | null {
  const relative = (row: number): string | null => {
    const formula = sheet.cells.get(row, column)?.formula ?? null;
    return formula === null ? null : toR1C1(formula, { row, column });
  };
  const wanted = relative(top);
  for (let row = top + 1; row <= bottom; row++) if (relative(row) !== wanted) return null;
  return wanted === null ? null : (sheet.cells.get(top, column)?.formula ?? null);
}

function fillCalculated(
  { book, sheet }: TableTarget,
  area: Area,
  formulas: ReadonlyMap<number, Calculated>,
): void {
  for (const [column, { formula, row: from }] of formulas) {
    for (let row = area.top; row <= area.bottom; row++) {
      setFormula(
        sheet,
        cellForWriting(sheet, row, column),
        copyFormula(formula, { rows: row - from, columns: 0 }),
      );
    }
  }
  if (formulas.size > 0) markCalculation(book.workbook, sheet, area);
}

function asIndexes(owner: TableTarget, value: unknown): readonly number[] {
  if (!Array.isArray(value)) throw invalidArgument();
  return value.map((each) => {
    const row = targetOf(each, TableRowTarget);
    return row && row.owner.table === owner.table ? row.index : asInteger(each);
  });
}

export const tableRowCollection = defineClass<TableTarget>({
  name: "TableRowCollection",
  items: (owner) =>
    Array.from({ length: bodyCount(owner.table) }, (_, index) => proxy(owner, index)),
  scalars: { count: { get: ({ table }) => bodyCount(table) } },
  methods: {
    add,
    deleteRows: (owner, args) => {
      deleteRows(owner, asIndexes(owner, args[0]));
    },
    deleteRowsAt: (owner, args) => {
      const index = integerAt(args, 0);
      const count = optional(args[1], asInteger, 1);
      deleteRows(
        owner,
        Array.from({ length: count }, (_, step) => index + step),
      );
    },
    getCount: ({ table }) => bodyCount(table),
    getItemAt: (owner, args) => {
      const index = integerAt(args, 0);
      rowArea(owner.table, index);
      return proxy(owner, index);
    },
  },
});
