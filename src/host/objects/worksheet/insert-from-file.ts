import { cellChange, newSheet, nextObjectId, nextSheetId, wholeSheet } from "../../model";
import { HostError, invalidArgument } from "../../protocol";
import { asOneOf, asText, optional, record, targetOf, textAt } from "../arguments";
import { bytesOf } from "../base64";
import { freshTableName, isNameTaken } from "../table/table-name";
import { SheetTarget } from "../targets";
import { checkStructure, insertSheet } from "./lifecycle";
import { copyName } from "./sheet-name";
import { sheetByKey } from "./order";
import { sheetByName } from "../../model";
import type { Book } from "../../book";
import type { Sheet, Workbook } from "../../model";
import type { Arguments } from "../../protocol";

const positions = ["None", "Before", "After", "Beginning", "End"] as const;

function wantedSheets(source: Workbook, names: unknown): readonly Sheet[] {
  const sheets = source.sheets.filter(({ kind }) => kind === "worksheet");
  if (names === undefined || names === null) return sheets;
  if (!Array.isArray(names)) throw invalidArgument();
  if (names.length === 0) return sheets;
  return names.map((name) => {
    const found = sheetByName(source, asText(name));
    if (!found) throw new HostError("ItemNotFound");
    return found;
  });
}

/** The sheet itself, its name or its id. */
function relativeIndex(book: Book, value: unknown): number {
  const sheet =
    targetOf(value, SheetTarget)?.sheet ??
    (typeof value === "string" ? sheetByKey(book, value) : null);
  if (!sheet) throw invalidArgument();
  return book.workbook.sheets.indexOf(sheet);
}

function positionOf(book: Book, options: Readonly<Record<string, unknown>>): number {
  const kind = optional(options["positionType"], (value) => asOneOf(value, positions), "End");
  if (kind === "Beginning") return 0;
  if (kind === "Before") return relativeIndex(book, options["relativeTo"]);
  return kind === "After"
    ? relativeIndex(book, options["relativeTo"]) + 1
    : book.workbook.sheets.length;
}

/** The style of another workbook, as one of this one's pool. */
function styleMap(book: Book, source: Workbook): (index: number) => number {
  const known = new Map<number, number>();
  return (index) => {
    const ready = known.get(index) ?? book.workbook.styles.derive(0, source.styles.at(index));
    known.set(index, ready);
    return ready;
  };
}

function adopt(book: Book, sheet: Sheet, styleOf: (index: number) => number): Sheet {
  const { workbook } = book;
  const name = sheetByName(workbook, sheet.name) ? copyName(workbook, sheet.name) : sheet.name;
  const { cells, id: _id, name: _name, source: _source, changes: _changes, ...rest } = sheet;
  const copy: Sheet = { ...newSheet(nextSheetId(workbook), name), ...structuredClone(rest) };
  cells.forEach(wholeSheet, (cell, row, column) => {
    copy.cells.set(row, column, { ...cell, style: styleOf(cell.style), changed: cellChange.value });
  });
  copy.columns = copy.columns.map((span) => ({
    ...span,
    style: span.style === null ? null : styleOf(span.style),
  }));
  for (const [row, format] of copy.rows) {
    copy.rows.set(row, { ...format, style: format.style === null ? null : styleOf(format.style) });
  }
  return renewed(book, copy);
}

/** What hangs on the sheet is new in this workbook: ids, names of tables, no parts. */
function renewed({ workbook }: Book, sheet: Sheet): Sheet {
  sheet.tables = sheet.tables.map((table) => {
    const name = isNameTaken(workbook, table.name)
      ? freshTableName(workbook, table.name)
      : table.name;
    workbook.nextTableId += 1;
    return { ...table, id: workbook.nextTableId - 1, name, source: null, changed: true };
  });
  sheet.charts = sheet.charts.map((chart) => ({
    ...chart,
    id: nextObjectId(workbook),
    source: null,
    changed: true,
  }));
  sheet.pictures = sheet.pictures.map((each) => ({
    ...each,
    id: nextObjectId(workbook),
    source: null,
    changed: true,
  }));
  return sheet;
}

/** Copies worksheets of another workbook's file into this one; answers the new ids. */
export function insertWorksheetsFromBase64(book: Book, args: Arguments): readonly string[] {
  checkStructure(book);
  const source = book.readFile(bytesOf(textAt(args, 0)));
  if (!source) throw invalidArgument("The text is no workbook.");
  const options = optional(args[1], record, {});
  const sheets = wantedSheets(source, options["sheetNamesToInsert"]);
  const position = positionOf(book, options);
  const styleOf = styleMap(book, source);
  return sheets.map((sheet, index) => {
    const copy = adopt(book, sheet, styleOf);
    insertSheet(book, copy, position + index);
    return copy.id;
  });
}
