import { markWorkbook, nextObjectId } from "../../model";
import { HostError, invalidArgument } from "../../protocol";
import { textAt } from "../arguments";
import { defineClass } from "../class-table";
import type { Book } from "../../book";
import type { CustomXmlPart } from "../../model";
import type { Arguments, HostObject } from "../../protocol";

interface PartTarget {
  readonly book: Book;
  readonly part: CustomXmlPart;
}

/** The namespace of the root element, as far as it can be read without a parser. */
export function namespaceOf(xml: string): string {
  const root = /<([\w.-]+:)?([\w.-]+)((?:\s+[^<>]*?)?)\/?>/.exec(
    xml.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, ""),
  );
  const prefix = root?.[1]?.slice(0, -1);
  const name = prefix === undefined ? "xmlns" : `xmlns:${prefix}`;
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(root?.[3] ?? "")?.[1] ?? "";
}

const notElements = /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g;

interface Tag {
  readonly closes: boolean;
  readonly name: string;
  readonly isEmpty: boolean;
}

const tagsOf = (xml: string): readonly Tag[] =>
  [...xml.replace(notElements, "").matchAll(/<(\/?)([\w.:-]+)(?:\s+[^<>]*?)?(\/?)>/g)].map(
    ([, slash, name = "", end]) => ({ closes: slash !== "", name, isEmpty: end !== "" }),
  );

/** Tags must close each other under one root; anything else Excel refuses. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  let roots = 0;
  for (const { closes, name, isEmpty } of tagsOf(xml)) {
    if (closes) {
      if (open.pop() !== name) return false;
      continue;
    }
    if (open.length === 0) roots += 1;
    if (!isEmpty) open.push(name);
  }
  return open.length === 0 && roots === 1;
}

function checkXml(xml: string): void {
  if (!isWellFormed(xml)) throw invalidArgument("The XML is not well-formed.");
}

function alive({ book, part }: PartTarget): CustomXmlPart {
  if (!book.workbook.customXml.includes(part)) throw new HostError("ItemNotFound");
  return part;
}

export const customXmlPart = defineClass<PartTarget>({
  name: "CustomXmlPart",
  identity: ({ part }) => ({ Id: part.id }),
  scalars: {
    id: { get: (target) => alive(target).id },
    namespaceUri: { get: (target) => namespaceOf(alive(target).xml) },
  },
  methods: {
    delete: (target) => {
      const part = alive(target);
      const { workbook } = target.book;
      workbook.customXml = workbook.customXml.filter((each) => each !== part);
      if (part.source !== null) workbook.changes.removedParts.add(part.source);
      markWorkbook(workbook, "customXml");
    },
    getXml: (target) => alive(target).xml,
    setXml: (target, args) => {
      const xml = textAt(args, 0);
      checkXml(xml);
      const part = alive(target);
      part.xml = xml;
      part.changed = true;
      markWorkbook(target.book.workbook, "customXml");
    },
  },
});

interface Parts {
  readonly book: Book;
  /** Null for all parts. */
  readonly namespace: string | null;
}

const partsOf = ({ book, namespace }: Parts): readonly CustomXmlPart[] =>
  book.workbook.customXml.filter(({ xml }) => namespace === null || namespaceOf(xml) === namespace);

const proxy = (book: Book, part: CustomXmlPart): HostObject =>
  book.wrap("CustomXmlPart", { book, part } satisfies PartTarget);

function find(parts: Parts, args: Arguments): HostObject | null {
  const id = textAt(args, 0);
  const part = partsOf(parts).find((each) => each.id === id);
  return part ? proxy(parts.book, part) : null;
}

function existing(parts: Parts, args: Arguments): HostObject {
  const found = find(parts, args);
  if (!found) throw new HostError("ItemNotFound");
  return found;
}

function only(parts: Parts): HostObject | null {
  const all = partsOf(parts);
  const [first] = all;
  return first && all.length === 1 ? proxy(parts.book, first) : null;
}

function add({ book }: Parts, args: Arguments): HostObject {
  const xml = textAt(args, 0);
  checkXml(xml);
  const part: CustomXmlPart = { id: nextObjectId(book.workbook), xml, source: null, changed: true };
  book.workbook.customXml.push(part);
  markWorkbook(book.workbook, "customXml");
  return proxy(book, part);
}

const items = (parts: Parts): readonly HostObject[] =>
  partsOf(parts).map((part) => proxy(parts.book, part));
const reading = {
  getCount: (parts: Parts) => partsOf(parts).length,
  getItem: existing,
  getItemOrNullObject: find,
};

export const customXmlPartCollection = defineClass<Parts>({
  name: "CustomXmlPartCollection",
  items,
  methods: {
    ...reading,
    add,
    getByNamespace: ({ book }, args) =>
      book.wrap("CustomXmlPartScopedCollection", {
        book,
        namespace: textAt(args, 0),
      } satisfies Parts),
  },
});

export const customXmlPartScopedCollection = defineClass<Parts>({
  name: "CustomXmlPartScopedCollection",
  items,
  methods: {
    ...reading,
    getOnlyItem: (parts) => {
      const found = only(parts);
      if (!found) throw new HostError("ItemNotFound");
      return found;
    },
    getOnlyItemOrNullObject: only,
  },
});

export const allParts = (book: Book): Parts => ({ book, namespace: null });
