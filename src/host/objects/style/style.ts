import { markWorkbook, normalStyle } from "../../model";
import { HostError, invalidArgument } from "../../protocol";
import { asBoolean, asText, integerAt, textAt } from "../arguments";
import { defineClass } from "../class-table";
import { alignmentScalars } from "../format/alignment";
import { fromLocalFormat, isFormatCode, localeOf, toLocalFormat } from "../../text";
import { findNamedStyle } from "./apply";
import { builtInStyleNames } from "./built-in";
import { changeNamedStyle } from "./restyle";
import { stylePartNames } from "../../model";
import type { BordersTarget } from "../format/border";
import type { StyleHolder } from "../format/style-holder";
import type { Book } from "../../book";
import type { NamedStyle, Style, StylePartName } from "../../model";
import type { Arguments, HostObject } from "../../protocol";
import type { Scalar } from "../class-table";

/** A cell style by name. Changing it changes the cells that rest on it. */
class NamedStyleTarget implements StyleHolder {
  constructor(
    readonly book: Book,
    private readonly known: NamedStyle,
  ) {}

  get named(): NamedStyle {
    if (!this.book.workbook.namedStyles.includes(this.known)) throw new HostError("ItemNotFound");
    return this.known;
  }

  read<Value extends string | number | boolean>(pick: (style: Style) => Value): Value {
    return pick(this.named.style);
  }

  change(change: (style: Style) => Style): void {
    changeNamedStyle(this.book, this.named, change(this.named.style));
    this.changed();
  }

  changed(): void {
    this.named.changed = true;
    markWorkbook(this.book.workbook, "namedStyles");
  }
}

const includes = (part: StylePartName): Scalar<NamedStyleTarget> => ({
  get: ({ named }) => named.includes.has(part),
  set: (target, value) => {
    const parts = new Set(target.named.includes);
    if (asBoolean(value)) parts.add(part);
    else parts.delete(part);
    target.named.includes = parts;
    target.changed();
  },
});

function setNumberFormat(target: NamedStyleTarget, code: string): void {
  if (!isFormatCode(code)) throw invalidArgument();
  target.change((style) => ({ ...style, numberFormat: code }));
}

export const style = defineClass<NamedStyleTarget>({
  name: "Style",
  identity: ({ named }) => ({ _Id: named.name }),
  setAs: { orientation: "textOrientation" },
  scalars: {
    ...alignmentScalars,
    builtIn: { get: ({ named }) => named.builtIn },
    formulaHidden: {
      get: (target) => target.read(({ protection }) => protection.formulaHidden),
      set: (target, value) => {
        const formulaHidden = asBoolean(value);
        target.change((each) => ({ ...each, protection: { ...each.protection, formulaHidden } }));
      },
    },
    includeAlignment: includes("Alignment"),
    includeBorder: includes("Border"),
    includeFont: includes("Font"),
    includeNumber: includes("Number"),
    includePatterns: includes("Patterns"),
    includeProtection: includes("Protection"),
    locked: {
      get: (target) => target.read(({ protection }) => protection.locked),
      set: (target, value) => {
        const locked = asBoolean(value);
        target.change((each) => ({ ...each, protection: { ...each.protection, locked } }));
      },
    },
    name: { get: ({ named }) => named.name },
    numberFormat: {
      get: (target) => target.read(({ numberFormat }) => numberFormat),
      set: (target, value) => {
        setNumberFormat(target, asText(value));
      },
    },
    numberFormatLocal: {
      get: (target) =>
        toLocalFormat(target.named.style.numberFormat, localeOf(target.book.profile.locale)),
      set: (target, value) => {
        setNumberFormat(
          target,
          fromLocalFormat(asText(value), localeOf(target.book.profile.locale)),
        );
      },
    },
  },
  navigation: {
    borders: (holder) =>
      holder.book.wrap("RangeBorderCollection", {
        wrap: holder.book.wrap,
        holder,
      } satisfies BordersTarget),
    fill: (holder) => holder.book.wrap("RangeFill", holder),
    font: (holder) => holder.book.wrap("RangeFont", holder),
  },
  methods: {
    delete: ({ book, named }) => {
      if (named.name === "Normal") throw new HostError("InvalidOperation");
      book.workbook.namedStyles = book.workbook.namedStyles.filter((each) => each !== named);
      markWorkbook(book.workbook, "namedStyles");
    },
  },
});

const proxy = (book: Book, named: NamedStyle): HostObject =>
  book.wrap("Style", new NamedStyleTarget(book, named));

/** The workbook's own styles and Excel's, each once. */
function namesOf({ workbook }: Book): readonly string[] {
  const own = workbook.namedStyles.map(({ name }) => name);
  return [...own, ...builtInStyleNames.filter((name) => !own.includes(name))];
}

function find(book: Book, args: Arguments): HostObject | null {
  const named = findNamedStyle(book, textAt(args, 0));
  return named && proxy(book, named);
}

function existing(book: Book, name: string): HostObject {
  const named = findNamedStyle(book, name);
  if (!named) throw new HostError("ItemNotFound");
  return proxy(book, named);
}

function add(book: Book, args: Arguments): void {
  const name = textAt(args, 0);
  if (name === "" || name.length > 255) throw invalidArgument();
  if (namesOf(book).some((each) => each.toLowerCase() === name.toLowerCase()))
    throw new HostError("ItemAlreadyExists");
  const look = { ...normalStyle, styleName: name };
  book.workbook.namedStyles.push({
    name,
    builtIn: false,
    style: look,
    includes: new Set(stylePartNames),
    changed: true,
  });
  markWorkbook(book.workbook, "namedStyles");
}

export const styleCollection = defineClass<Book>({
  name: "StyleCollection",
  items: (book) => namesOf(book).map((name) => existing(book, name)),
  methods: {
    add,
    getCount: (book) => namesOf(book).length,
    getItem: (book, args) => existing(book, textAt(args, 0)),
    getItemAt: (book, args) => {
      const name = namesOf(book)[integerAt(args, 0)];
      if (name === undefined) throw new HostError("InvalidArgument");
      return existing(book, name);
    },
    getItemOrNullObject: find,
  },
});
