import { structuredArea } from "../../calc/compile";
import { referenceArea, tokensOf } from "../../formula";
import { cellArea, containsArea, overlaps, sheetByName, wholeSheet } from "../../model";
import { HostError } from "../../protocol";
import { namedArea } from "../name/named-area";
import { RangeAreasTarget, SheetTarget } from "../targets";
import type { Book } from "../../book";
import type { Token } from "../../formula";
import type { Area, Sheet } from "../../model";
import type { HostObject } from "../../protocol";
import type { SheetArea } from "../name/named-area";
import type { BookAreas } from "../range-areas/collections";
import type { Method } from "../class-table";
import type { RangeTarget } from "../targets";

interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** The cells that one part of a formula means. */
function referred(book: Book, token: Token, place: Place): SheetArea | null {
  if (token.kind === "reference") {
    const part = token.reference.sheet;
    const sheet = part
      ? part.workbook === null
        ? sheetByName(book.workbook, part.first)
        : undefined
      : place.sheet;
    return sheet ? { sheet, area: referenceArea(token.reference) } : null;
  }
  if (token.kind === "structured") {
    const found = structuredArea(book.workbook, token.structured, place);
    return typeof found === "string" ? null : found;
  }
  return token.kind === "name" ? namedArea(book, token.name, place.sheet) : null;
}

function precedentsOf(book: Book, { sheet, area }: SheetArea): readonly SheetArea[] {
  const found: SheetArea[] = [];
  sheet.cells.forEach(area, ({ formula }, row, column) => {
    if (formula === null) return;
    for (const token of tokensOf(formula) ?? []) {
      const part = referred(book, token, { sheet, row, column });
      if (part) found.push(part);
    }
  });
  return found;
}

function dependentsOf(book: Book, wanted: SheetArea): readonly SheetArea[] {
  const found: SheetArea[] = [];
  for (const sheet of book.workbook.sheets) {
    sheet.cells.forEach(wholeSheet, ({ formula }, row, column) => {
      if (formula === null) return;
      const uses = (tokensOf(formula) ?? []).some((token) => {
        const part = referred(book, token, { sheet, row, column });
        return part?.sheet === wanted.sheet && overlaps(part.area, wanted.area);
      });
      if (uses) found.push({ sheet, area: cellArea(row, column) });
    });
  }
  return found;
}

type Trace = (book: Book, from: SheetArea) => readonly SheetArea[];

/** Step after step until nothing new is found. */
const throughout =
  (trace: Trace): Trace =>
  (book, start) => {
    const found: SheetArea[] = [];
    const waiting: SheetArea[] = [start];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      for (const part of trace(book, next)) {
        if (found.some((each) => each.sheet === part.sheet && containsArea(each.area, part.area)))
          continue;
        found.push(part);
        waiting.push(part);
      }
    }
    return found;
  };

/** Single cells below one another become one area. */
function joined(areas: readonly Area[]): readonly Area[] {
  const kept = areas.filter(
    (area, index) =>
      !areas.some(
        (other, at) =>
          at !== index && containsArea(other, area) && (at < index || !isSame(other, area)),
      ),
  );
  const sorted = kept.toSorted((one, other) => one.left - other.left || one.top - other.top);
  const result: Area[] = [];
  for (const area of sorted) {
    const last = result.at(-1);
    if (last?.left === area.left && last.right === area.right && last.bottom === area.top - 1) {
      result[result.length - 1] = { ...last, bottom: area.bottom };
    } else result.push(area);
  }
  return result.toSorted((one, other) => one.top - other.top || one.left - other.left);
}

const isSame = (one: Area, other: Area): boolean =>
  containsArea(one, other) && containsArea(other, one);

const tracing =
  (trace: Trace): Method<RangeTarget> =>
  ({ book, sheet, area }): HostObject => {
    const found = trace(book, { sheet, area });
    const targets = book.workbook.sheets.flatMap((each) => {
      const areas = joined(found.filter((part) => part.sheet === each).map((part) => part.area));
      return areas.length > 0 ? [new RangeAreasTarget(new SheetTarget(book, each), areas)] : [];
    });
    if (targets.length === 0) throw new HostError("ItemNotFound");
    return book.wrap("WorkbookRangeAreas", { book, targets } satisfies BookAreas);
  };

export const tracingMethods: Readonly<Record<string, Method<RangeTarget>>> = {
  getDependents: tracing(throughout(dependentsOf)),
  getDirectDependents: tracing(dependentsOf),
  getDirectPrecedents: tracing(precedentsOf),
  getPrecedents: tracing(throughout(precedentsOf)),
};
