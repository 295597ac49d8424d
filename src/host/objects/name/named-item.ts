import {
  absoluteAddress,
  markStructure,
  markWorkbook,
  quotedSheetName,
  sheetById,
} from "../../model";
import { HostError, invalidArgument } from "../../protocol";
import { asBoolean, asText } from "../arguments";
import { defineClass } from "../class-table";
import { RangeTarget, SheetTarget, rangeObject } from "../targets";
import { apiValue } from "../range/write-cell";
import { valueType } from "../range/values";
import { referredArea } from "./named-area";
import type { Book } from "../../book";
import type { CellValue, NamedItem, Sheet } from "../../model";
import type { HostObject } from "../../protocol";
import type { SheetArea } from "./named-area";

/** A defined name as objects refer to it. */
export class NameTarget {
  constructor(
    readonly book: Book,
    private readonly known: NamedItem,
  ) {}

  get item(): NamedItem {
    if (!this.book.workbook.names.includes(this.known)) throw new HostError("ItemNotFound");
    return this.known;
  }

  get sheet(): Sheet | null {
    const { sheetId } = this.item;
    return sheetId === null ? null : (sheetById(this.book.workbook, sheetId) ?? null);
  }

  get referred(): SheetArea | null {
    return referredArea(this.book, this.item.formula, this.sheet);
  }
}

export const nameObject = (book: Book, item: NamedItem): HostObject =>
  book.wrap("NamedItem", new NameTarget(book, item));

function changed({ book, item }: NameTarget): void {
  item.changed = true;
  markWorkbook(book.workbook, "names");
  markStructure(book.workbook);
  book.isDirty = true;
}

/** What the formula of a name gives that is no range. */
function evaluated({
  book,
  item,
  sheet,
}: NameTarget): CellValue | readonly (readonly CellValue[])[] {
  const home = sheet ?? book.workbook.sheets[0];
  if (!home) throw new HostError("GeneralException");
  book.refresh();
  return book.calculator.evaluate(item.formula, { sheet: home, row: 0, column: 0 });
}

const isTable = (
  value: CellValue | readonly (readonly CellValue[])[],
): value is readonly (readonly CellValue[])[] => Array.isArray(value);

function typeOf(target: NameTarget): string {
  if (target.referred) return "Range";
  const value = evaluated(target);
  if (isTable(value)) return "Array";
  const type = valueType(value);
  return type === "Double" && Number.isInteger(value) ? "Integer" : type;
}

/** A range's address, an array's constants, or the single value. */
function valueOf(target: NameTarget): unknown {
  const { referred } = target;
  if (referred) return `${quotedSheetName(referred.sheet.name)}!${absoluteAddress(referred.area)}`;
  const value = evaluated(target);
  return isTable(value) ? value.map((row) => row.map(apiValue)) : apiValue(value);
}

function find(target: NameTarget): HostObject | null {
  const { referred, book } = target;
  return (
    referred && rangeObject(new RangeTarget(new SheetTarget(book, referred.sheet), referred.area))
  );
}

function setFormula(target: NameTarget, value: unknown): void {
  const text = asText(value);
  if (text.trim() === "") throw invalidArgument();
  target.item.formula = text.startsWith("=") ? text : `=${text}`;
  changed(target);
}

export const namedItem = defineClass<NameTarget>({
  name: "NamedItem",
  identity: ({ item }) => ({ _Id: item.name }),
  scalars: {
    comment: {
      get: ({ item }) => item.comment,
      set: (target, value) => {
        target.item.comment = asText(value);
        changed(target);
      },
    },
    formula: { get: ({ item }) => item.formula, set: setFormula },
    name: { get: ({ item }) => item.name },
    scope: { get: ({ item }) => (item.sheetId === null ? "Workbook" : "Worksheet") },
    type: { get: typeOf },
    value: { get: valueOf },
    visible: {
      get: ({ item }) => item.visible,
      set: (target, value) => {
        target.item.visible = asBoolean(value);
        changed(target);
      },
    },
  },
  navigation: {
    arrayValues: (target) => target.book.wrap("NamedItemArrayValues", target),
    worksheet: ({ book, sheet }) => {
      if (!sheet) throw new HostError("ItemNotFound", "The name belongs to the whole workbook.");
      return book.wrap("Worksheet", new SheetTarget(book, sheet));
    },
    worksheetOrNullObject: ({ book, sheet }) =>
      sheet && book.wrap("Worksheet", new SheetTarget(book, sheet)),
  },
  methods: {
    delete: ({ book, item }) => {
      book.workbook.names = book.workbook.names.filter((each) => each !== item);
      markWorkbook(book.workbook, "names");
      markStructure(book.workbook);
    },
    getRange: (target) => {
      const found = find(target);
      if (!found) throw new HostError("InvalidOperation", "The name refers to no range.");
      return found;
    },
    getRangeOrNullObject: find,
  },
});

function arrayOf(target: NameTarget): readonly (readonly CellValue[])[] {
  const value = target.referred ? null : evaluated(target);
  return value !== null && isTable(value) ? value : [];
}

export const namedItemArrayValues = defineClass<NameTarget>({
  name: "NamedItemArrayValues",
  scalars: {
    types: { get: (target) => arrayOf(target).map((row) => row.map(valueType)) },
    values: { get: (target) => arrayOf(target).map((row) => row.map(apiValue)) },
  },
});
