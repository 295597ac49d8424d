import type { AttributePlace } from "../attributes";
import { refuse } from "../failure";
import type { OfficePackage } from "../package";
import { TagCursor } from "../scan";
import { BufferedPart } from "./buffered-part";
import type { Progress } from "./buffered-part";
import { lastColumn, lastRow } from "./cell-address";
import { elementText, stringItem } from "./shared-strings";

/** Excel takes 8,192 characters; far longer ones are there to keep a reader busy. */
const longestFormula = 32_768;

/** A formula as the part holds it: text of its own, of an array over `range`, or shared by number. */
export interface RawFormula {
  readonly text: string;
  readonly kind: "normal" | "array" | "shared" | "dataTable";
  readonly range: string | null;
  /** The number by which cells share a formula; only one of them carries the text. */
  readonly shared: string | null;
}

/** A cell as the part holds it; the object is used again for the next cell. */
export interface RawCell {
  row: number;
  column: number;
  style: number;
  /** `n`, `s`, `str`, `inlineStr`, `b`, `e`, `d` */
  type: string;
  /** What stands in `v`, or the text of an inline string; null where there is neither. */
  value: string | null;
  formula: RawFormula | null;
  /** True where the cell carries metadata, as dynamic arrays do. */
  isDynamic: boolean;
}

export interface SheetVisitor {
  cell(cell: RawCell): void;
  /** A row as it begins, counted from 0. */
  row?(row: number, attribute: (name: string) => string | null): void;
}

/**
 * Reads the cells of a sheet in their order, without holding the part whole. Gives back the rest of the
 * part, with `sheetData` empty: small, and with everything else in it.
 */
export function readSheet(file: OfficePackage, part: string, visitor: SheetVisitor): string {
  const reader = new SheetReader(part, visitor);
  new BufferedPart(file, part).read((xml, prefix) => reader.consume(xml, prefix));
  return reader.shell;
}

const letter = { r: 114, s: 115, t: 116 } as const;

class SheetReader {
  shell = "";
  private phase: "head" | "cells" | "tail" = "head";
  private row = -1;
  private column = -1;
  /** Of the current cell, and the text that it stands in. */
  private address: string | null = null;
  private xml = "";
  private readonly cell: RawCell = {
    row: 0,
    column: 0,
    style: 0,
    type: "n",
    value: null,
    formula: null,
    isDynamic: false,
  };

  constructor(
    private readonly part: string,
    private readonly visitor: SheetVisitor,
  ) {}

  consume(xml: string, prefix: string | null): Progress {
    const cursor = new TagCursor(xml, 0, prefix);
    let done = 0;
    if (this.phase === "head") done = this.head(cursor);
    if (this.phase === "cells") done = this.cells(cursor, done);
    if (this.phase === "tail") {
      this.shell += xml.slice(done);
      done = xml.length;
    }
    return { done, prefix: cursor.prefix };
  }

  /** Everything up to `sheetData` is held until it has come whole. */
  private head(cursor: TagCursor): number {
    while (cursor.next()) {
      if (cursor.name !== "sheetData") continue;
      this.shell = cursor.xml.slice(0, cursor.end);
      this.phase = cursor.kind === "empty" ? "tail" : "cells";
      return cursor.end;
    }
    return 0;
  }

  private cells(cursor: TagCursor, start: number): number {
    let done = start;
    while (cursor.next()) {
      if (cursor.name === "c" && cursor.kind !== "close") {
        if (!this.takeCell(cursor)) return done;
      } else if (cursor.name === "row" && cursor.kind !== "close") this.takeRow(cursor);
      else if (cursor.name === "sheetData") {
        this.phase = "tail";
        return cursor.at;
      }
      done = cursor.end;
    }
    return done;
  }

  private takeRow(cursor: TagCursor): void {
    const written = cursor.attribute("r");
    const before = this.row;
    this.row = written === null ? before + 1 : Number(written) - 1;
    this.column = -1;
    if (!Number.isInteger(this.row) || this.row <= before || this.row > lastRow)
      refuse("damaged", { part: this.part, detail: "row" });
    this.visitor.row?.(this.row, (name) => cursor.attribute(name));
  }

  /** False where the cell has not come whole; then nothing has changed. */
  private takeCell(cursor: TagCursor): boolean {
    const { cell } = this;
    cell.row = this.row;
    cell.style = 0;
    cell.type = "n";
    cell.isDynamic = false;
    cell.value = null;
    cell.formula = null;
    this.address = null;
    this.xml = cursor.xml;
    cursor.visitAttributes(this.takeAttribute);
    const column = this.columnAt();
    cell.column = column;
    if (cursor.kind === "open" && !this.takeContent(cursor)) return false;
    this.column = column;
    this.visitor.cell(cell);
    return true;
  }

  /** One pass over a tag of which a sheet has millions; the names that matter have one or two letters. */
  private readonly takeAttribute = ({ nameFrom, nameTo, from, to }: AttributePlace): void => {
    const { cell, xml } = this;
    const name = xml.charCodeAt(nameFrom);
    if (nameTo - nameFrom === 1) {
      if (name === letter.r) this.address = xml.slice(from, to);
      else if (name === letter.s) cell.style = Number(xml.slice(from, to));
      else if (name === letter.t) cell.type = xml.slice(from, to);
    } else if (xml.startsWith("cm", nameFrom) && nameTo - nameFrom === 2) cell.isDynamic = true;
  };

  private columnAt(): number {
    const written = this.address;
    const column = written === null ? this.column + 1 : columnOfAddress(written);
    const isCell = this.row >= 0 && column > this.column && column <= lastColumn;
    return isCell ? column : refuse("damaged", { part: this.part, detail: written ?? "column" });
  }

  private takeContent(cursor: TagCursor): boolean {
    while (cursor.next()) {
      if (cursor.kind === "close") {
        if (cursor.name === "c") return true;
      } else if (!this.takeInner(cursor)) return false;
    }
    return false;
  }

  private takeFormula(cursor: TagCursor): boolean {
    const formula = rawFormula(cursor);
    const text = elementText(cursor);
    if (text === null) return false;
    if (text.length > longestFormula) refuse("damaged", { part: this.part, detail: "formula" });
    this.cell.formula = { ...formula, text };
    return true;
  }

  private takeInner(cursor: TagCursor): boolean {
    if (cursor.name === "f") return this.takeFormula(cursor);
    if (cursor.name !== "v" && cursor.name !== "is") return true;
    const isInline = cursor.name === "is" && cursor.kind === "open";
    const text = isInline ? stringItem(cursor) : elementText(cursor);
    this.cell.value = text;
    return text !== null;
  }
}

const kinds = { array: "array", shared: "shared", dataTable: "dataTable" } as const;

function rawFormula(cursor: TagCursor): RawFormula {
  const type = cursor.attribute("t");
  const kind = type !== null && type in kinds ? kinds[type as keyof typeof kinds] : "normal";
  return { text: "", kind, range: cursor.attribute("ref"), shared: cursor.attribute("si") };
}

/** The column of an address, quick: a sheet has millions of them. */
function columnOfAddress(address: string): number {
  let column = 0;
  for (let at = 0; at < address.length; at++) {
    const code = address.charCodeAt(at);
    if (code >= 65 && code <= 90) column = column * 26 + code - 64;
    else if (code >= 97 && code <= 122) column = column * 26 + code - 96;
    else break;
  }
  return column - 1;
}
