import {
  absoluteAddress,
  isBuiltInName,
  markStructure,
  markWorkbook,
  quotedSheetName,
} from "../../model";
import { dialectOf, fromLocal } from "../../formula";
import { HostError, invalidArgument } from "../../protocol";
import { asText, optional, targetOf, textAt } from "../arguments";
import { defineClass } from "../class-table";
import { isSoundName, tablesOf } from "../table/table-name";
import { RangeTarget } from "../targets";
import { nameObject } from "./named-item";
import type { Book } from "../../book";
import type { NamedItem, Sheet } from "../../model";
import type { Arguments, HostObject } from "../../protocol";

/** The names of the whole workbook, or of one sheet. */
export interface NameScope {
  readonly book: Book;
  readonly sheet: Sheet | null;
}

const namesOf = ({ book, sheet }: NameScope): readonly NamedItem[] =>
  book.workbook.names.filter(
    ({ name, sheetId }) => sheetId === (sheet?.id ?? null) && !isBuiltInName(name),
  );

function findName(scope: NameScope, name: string): NamedItem | null {
  const wanted = name.toLowerCase();
  return namesOf(scope).find((item) => item.name.toLowerCase() === wanted) ?? null;
}

function checkName(scope: NameScope, name: string): void {
  if (!isSoundName(name)) throw invalidArgument(`"${name}" cannot be a name.`);
  const table = scope.sheet
    ? undefined
    : tablesOf(scope.book.workbook).find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (findName(scope, name) || table)
    throw new HostError("ItemAlreadyExists", `The name "${name}" is in use.`);
}

function referenceOf(value: unknown): string {
  const range = targetOf(value, RangeTarget);
  if (range) return `=${quotedSheetName(range.sheet.name)}!${absoluteAddress(range.area)}`;
  if (typeof value !== "string" || value.trim() === "") throw invalidArgument();
  return value.startsWith("=") ? value : `=${value}`;
}

interface NewName {
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
}

function addName(scope: NameScope, { name, formula, comment }: NewName): HostObject {
  checkName(scope, name);
  checkFormula(scope, formula);
  const { workbook } = scope.book;
  const item: NamedItem = {
    name,
    formula,
    comment,
    sheetId: scope.sheet?.id ?? null,
    visible: true,
    changed: true,
  };
  workbook.names.push(item);
  markWorkbook(workbook, "names");
  markStructure(workbook);
  scope.book.isDirty = true;
  return nameObject(scope.book, item);
}

function checkFormula({ book, sheet }: NameScope, formula: string): void {
  const home = sheet ?? book.workbook.sheets[0];
  const refusal = home
    ? book.calculator.refusal(formula, { sheet: home, row: 0, column: 0 })
    : null;
  if (refusal !== null) throw invalidArgument(refusal);
}

const newName = (args: Arguments, formula: string): NewName => ({
  name: textAt(args, 0),
  formula,
  comment: optional(args[2], asText, ""),
});

function find(scope: NameScope, args: Arguments): HostObject | null {
  const item = findName(scope, textAt(args, 0));
  return item && nameObject(scope.book, item);
}

export const namedItemCollection = defineClass<NameScope>({
  name: "NamedItemCollection",
  items: (scope) => namesOf(scope).map((item) => nameObject(scope.book, item)),
  methods: {
    add: (scope, args) => addName(scope, newName(args, referenceOf(args[1]))),
    addFormulaLocal: (scope, args) => {
      const local = referenceOf(args[1]);
      return addName(scope, newName(args, fromLocal(local, dialectOf(scope.book.profile.locale))));
    },
    getCount: (scope) => namesOf(scope).length,
    getItem: (scope, args) => {
      const found = find(scope, args);
      if (!found) throw new HostError("ItemNotFound");
      return found;
    },
    getItemOrNullObject: find,
  },
});
