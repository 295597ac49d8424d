import { containsCell, tableBody, tableHeader, tableTotals } from "../../model";
import type { Area, FormulaPlace, Sheet, Table, Workbook } from "../../model";
import type { StructuredItem, StructuredReference } from "../../formula";

export interface SheetArea {
  readonly sheet: Sheet;
  readonly area: Area;
}

export interface PlacedTable {
  readonly table: Table;
  readonly sheet: Sheet;
}

export function tableByName(workbook: Workbook, name: string): PlacedTable | null {
  const wanted = name.toLowerCase();
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((each) => each.name.toLowerCase() === wanted);
    if (table) return { table, sheet };
  }
  return null;
}

export function tableAt({ sheet, row, column }: FormulaPlace): PlacedTable | null {
  const table = sheet.tables.find((each) => containsCell(each.area, row, column));
  return table ? { table, sheet } : null;
}

function columnAt(table: Table, name: string): number | null {
  const wanted = name.toLowerCase();
  const index = table.columns.findIndex((column) => column.name.toLowerCase() === wanted);
  return index < 0 ? null : table.area.left + index;
}

function columnSpan(
  table: Table,
  columns: StructuredReference["columns"],
): readonly [number, number] | null {
  if (!columns) return [table.area.left, table.area.right];
  const first = columnAt(table, columns.first);
  const last = columns.last === null ? first : columnAt(table, columns.last);
  if (first === null || last === null) return null;
  return [Math.min(first, last), Math.max(first, last)];
}

function thisRow(table: Table, place: FormulaPlace): Area | null {
  const body = tableBody(table);
  const isInside = body && place.row >= body.top && place.row <= body.bottom;
  return isInside ? { ...body, top: place.row, bottom: place.row } : null;
}

const itemRows: Readonly<
  Record<StructuredItem, (table: Table, place: FormulaPlace) => Area | null>
> = {
  "#All": (table) => table.area,
  "#Data": tableBody,
  "#Headers": tableHeader,
  "#Totals": tableTotals,
  "#This Row": thisRow,
};

function rowSpan(
  table: Table,
  items: readonly StructuredItem[],
  place: FormulaPlace,
): readonly [number, number] | null {
  const wanted: readonly StructuredItem[] = items.length === 0 ? ["#Data"] : items;
  const areas = wanted.map((item) => itemRows[item](table, place)).filter((area) => area !== null);
  if (areas.length === 0) return null;
  return [
    Math.min(...areas.map((area) => area.top)),
    Math.max(...areas.map((area) => area.bottom)),
  ];
}

/** The cells that a table reference means at a place, or the error that Excel shows there. */
export function structuredArea(
  workbook: Workbook,
  reference: StructuredReference,
  place: FormulaPlace,
): SheetArea | "#REF!" | "#VALUE!" {
  const found = reference.table === null ? tableAt(place) : tableByName(workbook, reference.table);
  if (!found) return "#REF!";
  const columns = columnSpan(found.table, reference.columns);
  if (!columns) return "#REF!";
  const rows = rowSpan(found.table, reference.items, place);
  if (!rows) return reference.items.includes("#This Row") ? "#VALUE!" : "#REF!";
  return {
    sheet: found.sheet,
    area: { top: rows[0], bottom: rows[1], left: columns[0], right: columns[1] },
  };
}
