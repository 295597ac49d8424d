import { areaAddress, overlaps } from "../../model";
import { syncHeaders } from "../table/headers";
import { tableKey } from "../table/table-target";
import type { Book } from "../../book";
import type { RangeTarget } from "../targets";

/** What one cell held before and holds now; told of changes of single cells. */
export interface ChangeDetails {
  readonly valueBefore: unknown;
  readonly valueAfter: unknown;
  readonly valueTypeBefore: string;
  readonly valueTypeAfter: string;
}

/** What Excel does after values of cells changed: table headers follow their cells, listeners are told. */
export function afterCellsChanged(target: RangeTarget, details: ChangeDetails | null = null): void {
  const { book, sheet, area } = target;
  book.isDirty = true;
  syncHeaders(book, sheet, area);
  if (!isHeard(book)) return;
  const args = { ...changeArguments(target, "RangeEdited"), ...details };
  book.emit("worksheetChanged", [sheet.id], args);
  for (const table of sheet.tables.filter((each) => overlaps(each.area, area))) {
    book.emit("tableChanged", [tableKey(table)], { ...args, tableId: tableKey(table) });
  }
}

export const isHeard = (book: Book): boolean =>
  book.isListenedTo("worksheetChanged") || book.isListenedTo("tableChanged");

/** With a reference by which the handler finds the range again. */
export function changeArguments(target: RangeTarget, changeType: string): Record<string, unknown> {
  const { book, sheet, area } = target;
  return {
    address: areaAddress(area),
    changeType,
    worksheetId: sheet.id,
    triggerSource: book.actor === "addin" ? "ThisLocalAddin" : "Unknown",
    referenceId: book.rememberEvent(target),
  };
}

/** Looks changed, not values. */
export function afterFormatChanged(target: RangeTarget): void {
  const { book, sheet, area } = target;
  book.isDirty = true;
  if (!book.isListenedTo("worksheetFormatChanged")) return;
  const args = {
    address: areaAddress(area),
    worksheetId: sheet.id,
    referenceId: book.rememberEvent(target),
  };
  book.emit("worksheetFormatChanged", [sheet.id], args);
}
