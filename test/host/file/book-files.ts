import { readFileSync } from "node:fs";
import { join } from "node:path";
import { OfficePackage } from "../../../src/ooxml";
import { readWorkbook, saveWorkbook } from "../../../src/host/file";
import {
  cellForWriting,
  emptyWorkbook,
  markWorkbook,
  newSheet,
  nextSheetId,
  setFormula,
  setValue,
} from "../../../src/host/model";
import type { Cell, CellValue, Sheet, Workbook } from "../../../src/host/model";

export const fixtures = [
  "xlsxwriter.xlsx",
  "chartsheet.xlsx",
  "openpyxl-1904.xlsx",
  "crowded.xlsm",
  "prefixed.xlsx",
  "strict.xlsx",
  "no-references.xlsx",
  "libreoffice.xlsx",
  "libreoffice-pivot.xlsx",
  "excelize-pivot.xlsx",
];

export const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, "../../fixtures/workbooks", name)));

export function opened(bytes: Uint8Array): Workbook {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value;
}

/** The workbook as another program would find it after saving. */
export const reopened = (workbook: Workbook): Workbook => opened(saveWorkbook(workbook));

export const partsOf = (bytes: Uint8Array): OfficePackage => OfficePackage.open(bytes);
export const partText = (workbook: Workbook, part: string): string =>
  partsOf(saveWorkbook(workbook)).text(part);

export interface PartChanges {
  readonly changed: readonly string[];
  readonly lost: readonly string[];
  readonly added: readonly string[];
}

/** Which parts of a file differ from those of another, by content. */
export function changesBetween(before: Uint8Array, after: Uint8Array): PartChanges {
  const [old, now] = [partsOf(before), partsOf(after)];
  const isSame = (name: string): boolean =>
    Buffer.compare(old.content(name), now.content(name)) === 0;
  return {
    changed: old.names.filter((name) => now.has(name) && !isSame(name)).sort(),
    lost: old.names.filter((name) => !now.has(name)).sort(),
    added: now.names.filter((name) => !old.has(name)).sort(),
  };
}

/** A new workbook of one sheet. */
export function newBook(name = "Парақ1"): { readonly workbook: Workbook; readonly sheet: Sheet } {
  const workbook = emptyWorkbook();
  workbook.properties.creationDate = "2025-01-02T03:04:05Z";
  const sheet = addSheet(workbook, name);
  workbook.activeSheetId = sheet.id;
  return { workbook, sheet };
}

export function addSheet(workbook: Workbook, name: string): Sheet {
  const sheet = newSheet(nextSheetId(workbook), name);
  workbook.sheets.push(sheet);
  markWorkbook(workbook, "sheets");
  return sheet;
}

export const put = (sheet: Sheet, at: readonly [number, number], value: CellValue): Cell => {
  const cell = cellForWriting(sheet, ...at);
  setValue(sheet, cell, value);
  return cell;
};

export function putFormula(
  sheet: Sheet,
  at: readonly [number, number],
  ...[formula, result]: readonly [string, CellValue]
): Cell {
  const cell = cellForWriting(sheet, ...at);
  setFormula(sheet, cell, formula);
  cell.value = result;
  return cell;
}

export const putRows = (sheet: Sheet, rows: readonly (readonly CellValue[])[]): void => {
  rows.forEach((values, row) =>
    values.forEach((value, column) => put(sheet, [row, column], value)),
  );
};

export const cellOf = (
  sheet: Sheet,
  row: number,
  column: number,
): Pick<Cell, "value" | "formula"> | null => {
  const cell = sheet.cells.get(row, column);
  return cell ? { value: cell.value, formula: cell.formula } : null;
};

export const firstSheet = (workbook: Workbook): Sheet => workbook.sheets[0]!;
