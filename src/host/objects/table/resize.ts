import { newColumn } from "./create";
import { freshColumnName, syncHeaders, writeHeaders } from "./headers";
import type { Area, Sheet, Table } from "../../model";
import type { TableTarget } from "./table-target";

/** Gives a table another area; columns that come in are named by their cells. */
export function resizeColumns(target: TableTarget, area: Area): void {
  const { book, sheet, table } = target;
  const kept = new Map(table.columns.map((column, index) => [table.area.left + index, column]));
  let nextId = Math.max(0, ...table.columns.map(({ id }) => id)) + 1;
  const columns = [];
  for (let at = area.left; at <= area.right; at++) {
    columns.push(kept.get(at) ?? newColumn(nextId++, headerText(sheet, table, at)));
  }
  table.columns = columns;
  table.area = area;
  for (const column of columns) {
    if (column.name === "") column.name = freshColumnName(columns.map(({ name }) => name));
  }
  if (table.showHeaders) {
    writeHeaders(sheet, table);
    syncHeaders(book, sheet, { ...area, bottom: area.top });
  }
  target.changed();
}

function headerText(sheet: Sheet, { area, showHeaders }: Table, column: number): string {
  const value = showHeaders ? sheet.cells.get(area.top, column)?.value : null;
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
