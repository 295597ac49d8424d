import { markWorkbook } from "../../model";
import { HostError, invalidArgument } from "../../protocol";
import { asInteger, asText, textAt } from "../arguments";
import { defineClass } from "../class-table";
import type { Book } from "../../book";
import type { CustomProperty, DocumentProperties } from "../../model";
import type { Arguments, HostObject } from "../../protocol";
import type { Scalar } from "../class-table";

type TextProperty = Exclude<
  {
    [Name in keyof DocumentProperties]: DocumentProperties[Name] extends string ? Name : never;
  }[keyof DocumentProperties],
  undefined
>;

function text(name: TextProperty): Scalar<Book> {
  return {
    get: ({ workbook }) => workbook.properties[name],
    set: ({ workbook }, value) => {
      workbook.properties[name] = asText(value);
      markWorkbook(workbook, "properties");
    },
  };
}

const readOnly = ({ get }: Scalar<Book>): Scalar<Book> => ({ get });

export const documentProperties = defineClass<Book>({
  name: "DocumentProperties",
  scalars: {
    author: text("author"),
    category: text("category"),
    comments: text("comments"),
    company: text("company"),
    creationDate: readOnly(text("creationDate")),
    keywords: text("keywords"),
    lastAuthor: readOnly(text("lastAuthor")),
    manager: text("manager"),
    revisionNumber: {
      get: ({ workbook }) => workbook.properties.revisionNumber,
      set: ({ workbook }, value) => {
        workbook.properties.revisionNumber = asInteger(value);
        markWorkbook(workbook, "properties");
      },
    },
    subject: text("subject"),
    title: text("title"),
  },
  navigation: { custom: (book) => book.wrap("CustomPropertyCollection", book) },
});

interface PropertyTarget {
  readonly book: Book;
  readonly key: string;
}

function found({ book, key }: PropertyTarget): CustomProperty {
  const property = book.workbook.properties.custom.get(key.toLowerCase());
  if (!property) throw new HostError("ItemNotFound");
  return property;
}

/** Dates travel as ISO texts, as JSON has no dates. */
function asProperty(key: string, value: unknown): CustomProperty {
  if (typeof value === "boolean") return { key, type: "Boolean", value };
  if (typeof value === "number")
    return { key, type: Number.isInteger(value) ? "Number" : "Float", value };
  if (typeof value !== "string" || value.length > 255) throw invalidArgument();
  return { key, type: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(value) ? "Date" : "String", value };
}

function put(book: Book, key: string, value: unknown): void {
  book.workbook.properties.custom.set(key.toLowerCase(), asProperty(key, value));
  markWorkbook(book.workbook, "customProperties");
}

export const customProperty = defineClass<PropertyTarget>({
  name: "CustomProperty",
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    key: { get: (target) => found(target).key },
    type: { get: (target) => found(target).type },
    value: {
      get: (target) => found(target).value,
      set: (target, value) => {
        put(target.book, found(target).key, value);
      },
    },
  },
  methods: {
    delete: (target) => {
      found(target);
      target.book.workbook.properties.custom.delete(target.key.toLowerCase());
      markWorkbook(target.book.workbook, "customProperties");
    },
  },
});

const proxy = (book: Book, key: string): HostObject =>
  book.wrap("CustomProperty", { book, key } satisfies PropertyTarget);

function find(book: Book, args: Arguments): HostObject | null {
  const property = book.workbook.properties.custom.get(textAt(args, 0).toLowerCase());
  return property ? proxy(book, property.key) : null;
}

export const customPropertyCollection = defineClass<Book>({
  name: "CustomPropertyCollection",
  items: (book) => [...book.workbook.properties.custom.values()].map(({ key }) => proxy(book, key)),
  methods: {
    add: (book, args) => {
      const key = textAt(args, 0);
      if (key === "" || key.length > 255) throw invalidArgument();
      put(book, key, args[1]);
      return proxy(book, key);
    },
    deleteAll: ({ workbook }) => {
      workbook.properties.custom.clear();
      markWorkbook(workbook, "customProperties");
    },
    getCount: ({ workbook }) => workbook.properties.custom.size,
    getItem: (book, args) => {
      const property = find(book, args);
      if (!property) throw new HostError("ItemNotFound");
      return property;
    },
    getItemOrNullObject: find,
  },
});
