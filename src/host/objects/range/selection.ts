import { HostError } from "../../protocol";
import { markSheet, markWorkbook, areaAddress, overlaps, intersection } from "../../model";
import { tableKey } from "../table/table-target";
import type { Book } from "../../book";
import type { Area, Sheet } from "../../model";
import type { Method } from "../class-table";
import type { RangeTarget } from "../targets";

/** Brings a sheet to the front. */
export function activateSheet(book: Book, sheet: Sheet): void {
  const { workbook } = book;
  if (sheet.visibility !== "Visible")
    throw new HostError("InvalidOperation", "A hidden worksheet cannot be activated.");
  if (workbook.activeSheetId === sheet.id) return;
  book.leaveChart();
  const before = workbook.activeSheetId;
  workbook.activeSheetId = sheet.id;
  markWorkbook(workbook, "activeSheet");
  book.emit("worksheetDeactivated", [before], { worksheetId: before });
  book.emit("worksheetActivated", [sheet.id], { worksheetId: sheet.id });
  book.tellSelection();
}

/** Selects areas of a sheet, the first one's first cell being active. */
export function selectAreas(book: Book, sheet: Sheet, areas: readonly Area[]): void {
  activateSheet(book, sheet);
  const [first] = areas;
  if (!first) throw new HostError("InvalidArgument");
  sheet.selection = { areas, activeRow: first.top, activeColumn: first.left };
  markSheet(sheet, "view");
  book.leaveChart();
  book.tellSelection();
  const address = areas.map(areaAddress).join(",");
  book.emit("worksheetSelectionChanged", [sheet.id], { address, worksheetId: sheet.id });
  for (const table of sheet.tables) {
    const inside = intersection(table.area, first);
    const isInsideTable = areas.some((area) => overlaps(area, table.area));
    const args = {
      address: inside ? areaAddress(inside) : "",
      isInsideTable,
      tableId: tableKey(table),
      worksheetId: sheet.id,
    };
    if (isInsideTable) book.emit("tableSelectionChanged", [tableKey(table)], args);
  }
}

export const selectionMethods: Readonly<Record<string, Method<RangeTarget>>> = {
  select: ({ book, sheet, area }) => {
    selectAreas(book, sheet, [area]);
  },
};
