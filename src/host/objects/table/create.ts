import { intersection, isEntireColumns, isEntireRows, overlaps } from "../../model";
import { HostError, invalidArgument } from "../../protocol";
import { checkUnprotected } from "../range/guard";
import { usedArea } from "../range/used-area";
import { apiValue } from "../range/write-cell";
import { shiftCells } from "../shift/shift-cells";
import { freshColumnName, uniqueColumnName, writeHeaders } from "./headers";
import { freshTableName } from "./table-name";
import { markTable, tableKey } from "./table-target";
import type { Area, Sheet, Table, TableColumn } from "../../model";
import type { RangeTarget } from "../targets";

export const newColumn = (id: number, name: string): TableColumn => ({
  id,
  name,
  filter: null,
  calculatedFormula: null,
  totalsFunction: "none",
  totalsLabel: null,
  totalsFormula: null,
});

/** No table may lie over another one or over merged cells. */
export function checkFree(sheet: Sheet, area: Area, self: Table | null): void {
  const taken = sheet.tables.some((table) => table !== self && overlaps(table.area, area));
  if (taken || sheet.merges.some((merge) => overlaps(merge, area)))
    throw new HostError("MergedRangeConflict");
}

/** Entire rows or columns mean their used part. */
function bounded({ sheet, area }: RangeTarget): Area {
  if (!isEntireColumns(area) && !isEntireRows(area)) return area;
  const used = usedArea(sheet, { valuesOnly: true });
  const inside = used && intersection(used, area);
  if (!inside) throw invalidArgument();
  return inside;
}

export function createTable(range: RangeTarget, hasHeaders: boolean): Table {
  const { book, sheet } = range;
  checkUnprotected(sheet);
  const given = bounded(range);
  checkFree(sheet, given, null);
  if (!hasHeaders)
    shiftCells(book, sheet, { area: { ...given, bottom: given.top }, direction: "Down" });
  const bottom = given.bottom + (hasHeaders && given.top < given.bottom ? 0 : 1);
  const area = { ...given, bottom };
  checkFree(sheet, area, null);
  const { workbook } = book;
  const table: Table = {
    id: workbook.nextTableId,
    name: freshTableName(workbook),
    area,
    columns: columnsFor(sheet, area, hasHeaders),
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    style: workbook.defaultTableStyle,
    sort: null,
    source: null,
    changed: true,
  };
  workbook.nextTableId += 1;
  sheet.tables.push(table);
  writeHeaders(sheet, table);
  markTable(book, sheet, table);
  const args = { tableId: tableKey(table), worksheetId: sheet.id };
  book.emit("tableAdded", [sheet.id], args);
  return table;
}

/** Headers are texts and unique; missing ones are made up. */
function columnsFor(sheet: Sheet, area: Area, hasHeaders: boolean): TableColumn[] {
  const columns: TableColumn[] = [];
  const written = (column: number): string =>
    hasHeaders ? String(apiValue(sheet.cells.get(area.top, column)?.value ?? null)) : "";
  const all = Array.from({ length: area.right - area.left + 1 }, (_, index) =>
    written(area.left + index),
  );
  for (const text of all) {
    const taken = columns.map(({ name }) => name);
    const name = text === "" ? freshColumnName([...taken, ...all]) : uniqueColumnName(taken, text);
    columns.push(newColumn(columns.length + 1, name));
  }
  return columns;
}
