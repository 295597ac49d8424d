import { renameColumnInFormula } from "../../formula";
import { cellForWriting, containsCell, overlaps, setValue } from "../../model";
import { apiValue } from "../range/write-cell";
import { rewriteFormulas } from "../rewrite-formulas";
import { markTable } from "./table-target";
import type { Book } from "../../book";
import type { Area, Sheet, Table } from "../../model";

/** "Column1", "Amount2" …: the wish, or the first numbered form of it that no other column has. */
export function uniqueColumnName(taken: readonly string[], wish: string): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  if (!used.has(wish.toLowerCase())) return wish;
  let number = 2;
  while (used.has(`${wish}${String(number)}`.toLowerCase())) number++;
  return `${wish}${String(number)}`;
}

/** A header of its own for a column that has none. */
export function freshColumnName(taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let number = 1;
  while (used.has(`column${String(number)}`)) number++;
  return `Column${String(number)}`;
}

/** Header cells are texts and unique: what was written into them becomes the columns' names. */
export function syncHeaders(book: Book, sheet: Sheet, area: Area): void {
  for (const table of sheet.tables) {
    if (table.showHeaders && overlaps({ ...table.area, bottom: table.area.top }, area))
      syncTable(book, sheet, table);
  }
}

function syncTable(book: Book, sheet: Sheet, table: Table): void {
  const taken: string[] = [];
  for (const [index, column] of table.columns.entries()) {
    const cell = cellForWriting(sheet, table.area.top, table.area.left + index);
    const written = String(apiValue(cell.value));
    const name =
      written === ""
        ? freshColumnName([...taken, ...table.columns.map((each) => each.name)])
        : uniqueColumnName(taken, written);
    if (cell.value !== name) setValue(sheet, cell, name);
    if (column.name !== name) renameColumn(book, sheet, { table, from: column.name, to: name });
    column.name = name;
    taken.push(name);
  }
}

interface Rename {
  readonly table: Table;
  readonly from: string;
  readonly to: string;
}

/** Formulas name columns: they follow. */
export function renameColumn(book: Book, sheet: Sheet, { table, from, to }: Rename): void {
  rewriteFormulas(book, (formula, place) => {
    if (!formula.includes("[")) return formula;
    const isInside = place?.sheet === sheet && containsCell(table.area, place.row, place.column);
    return renameColumnInFormula(formula, { table: table.name, from, to, isInside });
  });
  markTable(book, sheet, table);
}

/** Header cells show their columns' names: for columns that came in by inserting cells. */
export function writeNewHeaders(sheet: Sheet): void {
  for (const table of sheet.tables.filter(({ showHeaders }) => showHeaders))
    writeHeaders(sheet, table);
}

export function writeHeaders(sheet: Sheet, table: Table): void {
  for (const [index, column] of table.columns.entries()) {
    const cell = cellForWriting(sheet, table.area.top, table.area.left + index);
    if (cell.value !== column.name || cell.formula !== null) setValue(sheet, cell, column.name);
  }
}
