import { forgetSheet, renameSheetInFormula } from "../../formula";
import { markSheet, markStructure, markWorkbook, newSheet, nextSheetId } from "../../model";
import { HostError } from "../../protocol";
import { activateSheet } from "../range/selection";
import { rewriteFormulas } from "../rewrite-formulas";
import { checkSheetName, freshSheetName } from "./sheet-name";
import type { Book } from "../../book";
import type { Sheet } from "../../model";

/** Sheets come, go, move and change names only while the workbook's structure is not protected. */
export function checkStructure({ workbook }: Book): void {
  if (workbook.protection)
    throw new HostError("AccessDenied", "The workbook's structure is protected.");
}

export function addSheet(book: Book, name: string | null): Sheet {
  checkStructure(book);
  const { workbook } = book;
  const chosen = name ?? freshSheetName(workbook);
  checkSheetName(workbook, chosen, null);
  const sheet = newSheet(nextSheetId(workbook), chosen);
  insertSheet(book, sheet, workbook.sheets.length);
  return sheet;
}

export function insertSheet(book: Book, sheet: Sheet, position: number): void {
  book.workbook.sheets.splice(position, 0, sheet);
  sheetsChanged(book);
  book.emit("worksheetAdded", [], { worksheetId: sheet.id });
}

function sheetsChanged(book: Book): void {
  markWorkbook(book.workbook, "sheets");
  markStructure(book.workbook);
  book.isDirty = true;
}

export function renameSheet(book: Book, sheet: Sheet, name: string): void {
  checkStructure(book);
  checkSheetName(book.workbook, name, sheet);
  const before = sheet.name;
  if (before === name) return;
  rewriteFormulas(book, (formula) => renameSheetInFormula(formula, before, name));
  sheet.name = name;
  renameInLinks(book, before, name);
  markSheet(sheet, "name");
  sheetsChanged(book);
  book.emit("worksheetNameChanged", [sheet.id], {
    nameBefore: before,
    nameAfter: name,
    worksheetId: sheet.id,
  });
}

function renameInLinks({ workbook }: Book, before: string, after: string): void {
  for (const sheet of workbook.sheets) {
    for (const link of sheet.hyperlinks) {
      if (link.documentReference === null) continue;
      const next = renameSheetInFormula(`=${link.documentReference}`, before, after).slice(1);
      if (next === link.documentReference) continue;
      link.documentReference = next;
      markSheet(sheet, "hyperlinks");
    }
  }
}

const isVisible = (sheet: Sheet): boolean => sheet.visibility === "Visible";

export function deleteSheet(book: Book, sheet: Sheet): void {
  checkStructure(book);
  const { workbook } = book;
  if (isVisible(sheet) && workbook.sheets.filter(isVisible).length === 1) {
    throw new HostError("InvalidOperation", "The last visible worksheet cannot be deleted.");
  }
  leaveSheet(book, sheet);
  const parts = [sheet.source?.part, ...sheet.tables.map(({ source }) => source)];
  for (const part of parts) if (part) workbook.changes.removedParts.add(part);
  workbook.names = workbook.names.filter(({ sheetId }) => sheetId !== sheet.id);
  workbook.sheets = workbook.sheets.filter((each) => each !== sheet);
  rewriteFormulas(book, (formula) => forgetSheet(formula, sheet.name));
  markWorkbook(workbook, "names");
  sheetsChanged(book);
  book.emit("worksheetDeleted", [sheet.id], { worksheetId: sheet.id });
}

/** The active sheet that goes or hides gives way to its neighbour. */
function leaveSheet(book: Book, sheet: Sheet): void {
  const { workbook } = book;
  if (workbook.activeSheetId !== sheet.id) return;
  const index = workbook.sheets.indexOf(sheet);
  const next =
    workbook.sheets.slice(index + 1).find(isVisible) ??
    workbook.sheets.slice(0, index).findLast(isVisible);
  if (next) activateSheet(book, next);
}

export function moveSheet(book: Book, sheet: Sheet, position: number): void {
  checkStructure(book);
  const { workbook } = book;
  const before = workbook.sheets.indexOf(sheet);
  if (position < 0 || position >= workbook.sheets.length) throw new HostError("InvalidArgument");
  if (before === position) return;
  workbook.sheets.splice(before, 1);
  workbook.sheets.splice(position, 0, sheet);
  sheetsChanged(book);
}

export function setVisibility(book: Book, sheet: Sheet, visibility: Sheet["visibility"]): void {
  checkStructure(book);
  if (visibility === sheet.visibility) return;
  if (visibility !== "Visible" && isVisible(sheet)) {
    if (book.workbook.sheets.filter(isVisible).length === 1) {
      throw new HostError("InvalidOperation", "The last visible worksheet cannot be hidden.");
    }
    leaveSheet(book, sheet);
  }
  const before = sheet.visibility;
  sheet.visibility = visibility;
  markSheet(sheet, "visibility");
  markWorkbook(book.workbook, "sheets");
  book.isDirty = true;
  const args = { visibilityBefore: before, visibilityAfter: visibility, worksheetId: sheet.id };
  book.emit("worksheetVisibilityChanged", [sheet.id], args);
}
