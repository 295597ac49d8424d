import { HostError, invalidArgument } from "../../protocol";
import { asText, optional, textAt } from "../arguments";
import { defineClass } from "../class-table";
import { markWorkbook } from "../../model";
import type { Book } from "../../book";
import type { Workbook } from "../../model";
import type { Arguments, HostObject } from "../../protocol";

const family = (name: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `TableStyle${name}${String(index + 1)}`);

const builtIn: readonly string[] = [
  ...family("Light", 21),
  ...family("Medium", 28),
  ...family("Dark", 11),
];

const namesOf = ({ tableStyles }: Workbook): readonly string[] => [...builtIn, ...tableStyles];

const findName = (workbook: Workbook, name: string): string | null =>
  namesOf(workbook).find((each) => each.toLowerCase() === name.toLowerCase()) ?? null;

/** The name as it is spelled; the empty text is no style. */
export function checkTableStyle(workbook: Workbook, name: string): string {
  if (name === "") return "";
  const found = findName(workbook, name);
  if (found === null) throw invalidArgument(`There is no table style "${name}".`);
  return found;
}

class TableStyleTarget {
  constructor(
    readonly book: Book,
    public name: string,
  ) {}

  get isReadOnly(): boolean {
    return builtIn.includes(this.name);
  }
}

const proxy = (book: Book, name: string): HostObject =>
  book.wrap("TableStyle", new TableStyleTarget(book, name));

function checkOwn(target: TableStyleTarget): void {
  if (target.isReadOnly)
    throw new HostError("AccessDenied", "A built-in table style cannot be changed.");
}

function freshName(workbook: Workbook, base: string): string {
  let number = 2;
  while (findName(workbook, `${base} ${String(number)}`) !== null) number++;
  return `${base} ${String(number)}`;
}

function addName(book: Book, name: string): HostObject {
  book.workbook.tableStyles.push(name);
  markWorkbook(book.workbook, "namedStyles");
  return proxy(book, name);
}

export const tableStyle = defineClass<TableStyleTarget>({
  name: "TableStyle",
  identity: ({ name }) => ({ _Id: name }),
  scalars: {
    name: {
      get: ({ name }) => name,
      set: (target, value) => {
        checkOwn(target);
        const next = asText(value);
        if (findName(target.book.workbook, next) !== null) throw new HostError("ItemAlreadyExists");
        const { tableStyles } = target.book.workbook;
        tableStyles[tableStyles.indexOf(target.name)] = next;
        target.name = next;
      },
    },
    readOnly: { get: ({ isReadOnly }) => isReadOnly },
  },
  methods: {
    delete: (target) => {
      checkOwn(target);
      const { workbook } = target.book;
      workbook.tableStyles = workbook.tableStyles.filter((name) => name !== target.name);
    },
    duplicate: ({ book, name }) => addName(book, freshName(book.workbook, name)),
  },
  partial: { duplicate: "a name without looks of its own" },
});

function find(book: Book, args: Arguments): HostObject | null {
  const name = findName(book.workbook, textAt(args, 0));
  return name === null ? null : proxy(book, name);
}

function add(book: Book, args: Arguments): HostObject {
  const wanted = textAt(args, 0);
  if (wanted === "" || wanted.length > 255) throw invalidArgument();
  const isTaken = findName(book.workbook, wanted) !== null;
  if (isTaken && !optional(args[1], (value) => value === true, false))
    throw new HostError("ItemAlreadyExists");
  return addName(book, isTaken ? freshName(book.workbook, wanted) : wanted);
}

export const tableStyleCollection = defineClass<Book>({
  name: "TableStyleCollection",
  items: (book) => namesOf(book.workbook).map((name) => proxy(book, name)),
  methods: {
    add,
    getCount: ({ workbook }) => namesOf(workbook).length,
    getDefault: (book) => proxy(book, book.workbook.defaultTableStyle),
    getItem: (book, args) => {
      const found = find(book, args);
      if (!found) throw new HostError("ItemNotFound");
      return found;
    },
    getItemOrNullObject: find,
    setDefault: ({ workbook }, args) => {
      const given = args[0];
      workbook.defaultTableStyle = checkTableStyle(workbook, asText(given));
    },
  },
  partial: { add: "a name without looks of its own" },
});
