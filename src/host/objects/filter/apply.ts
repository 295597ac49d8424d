import { changeRow, markCalculation, markSheet, rowFormat } from "../../model";
import { rowTest } from "./match";
import type { Book } from "../../book";
import type { Area, Filter, Sheet } from "../../model";

export interface Filtered {
  /** The data rows without header and totals; null when there are none. */
  readonly body: Area | null;
  /** By zero-based column. */
  readonly columns: ReadonlyMap<number, Filter>;
}

/** Hides the rows that a filter does not let through, and shows the others again. */
export function applyFilters(book: Book, sheet: Sheet, { body, columns }: Filtered): void {
  if (!body) return;
  book.refresh();
  const tests = [...columns].map(([column, filter]) => {
    const left = body.left + column;
    return rowTest({ book, sheet, area: { ...body, left, right: left } }, filter);
  });
  for (let row = body.top; row <= body.bottom; row++) {
    const filtered = !tests.every((test) => test(row));
    if (rowFormat(sheet, row).filtered !== filtered) changeRow(sheet, row, { filtered });
  }
  markSheet(sheet, "rows");
  // subtotals leave filtered rows out
  markCalculation(book.workbook, sheet, body);
  book.isDirty = true;
}
