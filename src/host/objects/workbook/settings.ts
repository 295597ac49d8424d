import { markWorkbook } from "../../model";
import { HostError, invalidArgument } from "../../protocol";
import { textAt } from "../arguments";
import { defineClass } from "../class-table";
import type { Book } from "../../book";
import type { Arguments, HostObject } from "../../protocol";

interface SettingTarget {
  readonly book: Book;
  readonly key: string;
}

function valueOf({ book, key }: SettingTarget): unknown {
  if (!book.workbook.settings.has(key)) throw new HostError("ItemNotFound");
  return book.workbook.settings.get(key);
}

function put(book: Book, key: string, value: unknown): void {
  book.workbook.settings.set(key, value);
  markWorkbook(book.workbook, "settings");
}

export const setting = defineClass<SettingTarget>({
  name: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    key: { get: ({ key }) => key },
    value: {
      get: valueOf,
      set: (target, value) => {
        valueOf(target);
        put(target.book, target.key, value);
      },
    },
  },
  methods: {
    delete: (target) => {
      valueOf(target);
      target.book.workbook.settings.delete(target.key);
      markWorkbook(target.book.workbook, "settings");
    },
  },
});

const proxy = (book: Book, key: string): HostObject =>
  book.wrap("Setting", { book, key } satisfies SettingTarget);

function find(book: Book, args: Arguments): HostObject | null {
  const key = textAt(args, 0);
  return book.workbook.settings.has(key) ? proxy(book, key) : null;
}

export const settingCollection = defineClass<Book>({
  name: "SettingCollection",
  items: (book) => [...book.workbook.settings.keys()].map((key) => proxy(book, key)),
  methods: {
    add: (book, args) => {
      const key = textAt(args, 0);
      if (key === "" || args[1] === undefined) throw invalidArgument();
      put(book, key, args[1]);
      return proxy(book, key);
    },
    getCount: ({ workbook }) => workbook.settings.size,
    getItem: (book, args) => {
      const found = find(book, args);
      if (!found) throw new HostError("ItemNotFound");
      return found;
    },
    getItemOrNullObject: find,
    ...{ _RegisterSettingsChangedEvent: () => null, _UnregisterSettingsChangedEvent: () => null },
  },
});
