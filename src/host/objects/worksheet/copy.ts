import { cellChange, markWorkbook, newSheet, nextObjectId, nextSheetId } from "../../model";
import { renameSheetInFormula, renameTableInFormula } from "../../formula";
import { HostError } from "../../protocol";
import { asOneOf, optional, targetOf } from "../arguments";
import { freshTableName } from "../table/table-name";
import { SheetTarget } from "../targets";
import { checkStructure, insertSheet } from "./lifecycle";
import { sheetProxy } from "./order";
import { copyName } from "./sheet-name";
import type { Book } from "../../book";
import type { Sheet, Table } from "../../model";
import type { Arguments, HostObject } from "../../protocol";

const positions = ["None", "Before", "After", "Beginning", "End"] as const;

function positionOf(book: Book, sheet: Sheet, args: Arguments): number {
  const kind = optional(args[0], (value) => asOneOf(value, positions), "None");
  const relative = targetOf(args[1], SheetTarget)?.sheet ?? null;
  const { sheets } = book.workbook;
  if (kind === "Beginning") return 0;
  if (kind === "End") return sheets.length;
  if (kind === "None") return sheets.indexOf(sheet) + 1;
  if (!relative) throw new HostError("InvalidArgument");
  return sheets.indexOf(relative) + (kind === "After" ? 1 : 0);
}

/** A copy with everything on it; tables and names of its own get new names. */
export function copySheet(target: SheetTarget, args: Arguments): HostObject {
  const { book, sheet } = target;
  checkStructure(book);
  const { workbook } = book;
  const position = positionOf(book, sheet, args);
  const copy = cloned(book, sheet);
  insertSheet(book, copy, position);
  copyTables(book, sheet, copy);
  for (const name of workbook.names.filter(({ sheetId }) => sheetId === sheet.id)) {
    const formula = renameSheetInFormula(name.formula, sheet.name, copy.name);
    workbook.names.push({ ...name, sheetId: copy.id, formula, changed: true });
    markWorkbook(workbook, "names");
  }
  return sheetProxy(book, copy);
}

function cloned(book: Book, sheet: Sheet): Sheet {
  const { workbook } = book;
  const fresh = newSheet(nextSheetId(workbook), copyName(workbook, sheet.name));
  const {
    cells,
    id: _id,
    name: _name,
    source: _source,
    changes: _changes,
    tables: _tables,
    ...rest
  } = sheet;
  const copy: Sheet = { ...fresh, ...structuredClone(rest), visibility: "Visible" };
  for (const row of cells.rowNumbers()) {
    const copied = cells.row(row)?.map((cell) => cell && { ...cell, changed: cellChange.value });
    if (copied) copy.cells.replaceRow(row, copied);
  }
  copy.charts = copy.charts.map((chart) => ({
    ...chart,
    id: nextObjectId(workbook),
    source: null,
    changed: true,
  }));
  copy.pictures = copy.pictures.map((picture) => ({
    ...picture,
    id: nextObjectId(workbook),
    source: null,
    changed: true,
  }));
  copy.comments = copy.comments.map((comment) => ({ ...comment, id: nextObjectId(workbook) }));
  return copy;
}

function copyTables({ workbook }: Book, sheet: Sheet, copy: Sheet): void {
  for (const table of sheet.tables) {
    const name = freshTableName(workbook, table.name);
    const next: Table = {
      ...structuredClone(table),
      id: workbook.nextTableId,
      name,
      source: null,
      changed: true,
    };
    workbook.nextTableId += 1;
    copy.tables.push(next);
    for (const row of copy.cells.rowNumbers()) {
      for (const cell of copy.cells.row(row) ?? []) {
        if (cell?.formula?.includes("[") === true)
          cell.formula = renameTableInFormula(cell.formula, table.name, name);
      }
    }
  }
}
