import { areaAddress, overlaps } from "../../model";
import { syncHeaders } from "../table/headers";
import { tableKey } from "../table/table-target";
import type { RangeTarget } from "../targets";

/** What Excel does after values of cells changed: table headers follow their cells, listeners are told. */
export function afterCellsChanged(target: RangeTarget, changeType = "RangeEdited"): void {
  const { book, sheet, area } = target;
  book.isDirty = true;
  syncHeaders(book, sheet, area);
  const args = changeArguments(target, changeType);
  book.emit("worksheetChanged", [sheet.id], args);
  for (const table of sheet.tables.filter((each) => overlaps(each.area, area))) {
    book.emit("tableChanged", [tableKey(table)], { ...args, tableId: tableKey(table) });
  }
}

export function changeArguments(
  { book, sheet, area }: RangeTarget,
  changeType: string,
): Record<string, unknown> {
  const triggerSource = book.actor === "addin" ? "ThisLocalAddin" : "Unknown";
  return { address: areaAddress(area), changeType, worksheetId: sheet.id, triggerSource };
}
