import { parseArea, sheetById, sheetByName, splitAddress, tableBody } from "../../model";
import type { Book } from "../../book";
import type { Area, NamedItem, Sheet } from "../../model";

export interface SheetArea {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** The cells a formula like "=Sheet1!$A$1:$B$2" points to; null when it is anything else. */
export function referredArea(book: Book, formula: string, home: Sheet | null): SheetArea | null {
  const { sheet: sheetName, address } = splitAddress(formula.replace(/^=/, ""));
  const sheet = sheetName === null ? home : sheetByName(book.workbook, sheetName);
  const area = parseArea(address);
  return sheet && area ? { sheet, area } : null;
}

/** A name as a sheet sees it: its own first, then the workbook's. */
export function findName(book: Book, name: string, sheet: Sheet | null): NamedItem | null {
  const wanted = name.toLowerCase();
  const matching = book.workbook.names.filter((item) => item.name.toLowerCase() === wanted);
  return (
    matching.find(({ sheetId }) => sheet !== null && sheetId === sheet.id) ??
    matching.find(({ sheetId }) => sheetId === null) ??
    null
  );
}

/** The cells behind a defined name or a table's name. */
export function namedArea(book: Book, name: string, sheet: Sheet | null): SheetArea | null {
  const item = findName(book, name, sheet);
  if (item) {
    const home = item.sheetId === null ? null : (sheetById(book.workbook, item.sheetId) ?? null);
    return referredArea(book, item.formula, home) ?? evaluatedArea(book, item);
  }
  for (const owner of book.workbook.sheets) {
    const table = owner.tables.find((each) => each.name.toLowerCase() === name.toLowerCase());
    const body = table && tableBody(table);
    if (body) return { sheet: owner, area: body };
  }
  return null;
}

/** A name for another name. */
function evaluatedArea(book: Book, item: NamedItem): SheetArea | null {
  const text = item.formula.slice(1);
  if (
    text.toLowerCase() === item.name.toLowerCase() ||
    !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(text)
  )
    return null;
  return namedArea(book, text, null);
}
