import { markCalculation, setFormula, setValue, cellForWriting } from "../../model";
import { RangeTarget } from "../targets";
import { clearContents } from "../range/clear";
import { isBlankArea } from "../range/used-area";
import { shiftCells } from "../shift/shift-cells";
import { writeHeaders } from "./headers";
import type { Area, CellValue, Sheet, TableColumn } from "../../model";
import type { TableTarget } from "./table-target";

const isFree = (sheet: Sheet, area: Area): boolean => area.top >= 0 && isBlankArea(sheet, area);

export function hideHeaders(target: TableTarget): void {
  const { table, owner } = target;
  const header = { ...table.area, bottom: table.area.top };
  table.showHeaders = false;
  table.area = { ...table.area, top: table.area.top + 1 };
  clearContents(new RangeTarget(owner, header));
  target.changed();
}

/** The row above is taken when it is free; otherwise the table moves down. */
export function showHeaders(target: TableTarget): void {
  const { table, sheet, book } = target;
  const above = { ...table.area, top: table.area.top - 1, bottom: table.area.top - 1 };
  if (!isFree(sheet, above)) {
    shiftCells(book, sheet, { area: { ...table.area, bottom: table.area.top }, direction: "Down" });
  }
  table.area = { ...table.area, top: table.area.top - 1 };
  table.showHeaders = true;
  writeHeaders(sheet, table);
  target.changed();
}

export function hideTotals(target: TableTarget): void {
  const { table, owner } = target;
  const totals = { ...table.area, top: table.area.bottom };
  table.showTotals = false;
  table.area = { ...table.area, bottom: table.area.bottom - 1 };
  clearContents(new RangeTarget(owner, totals));
  target.changed();
}

const subtotals: Readonly<Record<string, number>> = {
  average: 101,
  count: 103,
  countNums: 102,
  max: 104,
  min: 105,
  stdDev: 107,
  sum: 109,
  var: 110,
};

/** The first time the last column is summed (or counted), and the first one says "Total". */
export function showTotals(target: TableTarget): void {
  const { table, sheet, book } = target;
  const row = table.area.bottom + 1;
  const below = { ...table.area, top: row, bottom: row };
  if (!isFree(sheet, below)) shiftCells(book, sheet, { area: below, direction: "Down" });
  table.area = { ...table.area, bottom: row };
  table.showTotals = true;
  if (
    table.columns.every(
      ({ totalsFunction, totalsLabel }) => totalsFunction === "none" && totalsLabel === null,
    )
  )
    chooseTotals(target);
  for (const [index, column] of table.columns.entries())
    writeTotal(sheet, { row, column: table.area.left + index }, column);
  markCalculation(book.workbook, sheet, below);
  target.changed();
}

function chooseTotals({ table, sheet }: TableTarget): void {
  const first = table.columns[0];
  const last = table.columns.at(-1);
  if (first && first !== last) first.totalsLabel = "Total";
  if (!last) return;
  const values: CellValue[] = [];
  const top = table.area.top + (table.showHeaders ? 1 : 0);
  const body = { ...table.area, left: table.area.right, top, bottom: table.area.bottom - 1 };
  sheet.cells.forEach(body, ({ value }) => values.push(value));
  const isNumeric = values.every((value) => value === null || typeof value === "number");
  last.totalsFunction = isNumeric ? "sum" : "count";
}

function writeTotal(
  sheet: Sheet,
  place: { readonly row: number; readonly column: number },
  column: TableColumn,
): void {
  const code = subtotals[column.totalsFunction];
  const escaped = column.name.replace(/['[\]#@]/g, "'$&");
  const formula =
    code === undefined ? column.totalsFormula : `=SUBTOTAL(${String(code)},[${escaped}])`;
  if (formula !== null) setFormula(sheet, cellForWriting(sheet, place.row, place.column), formula);
  else if (column.totalsLabel !== null)
    setValue(sheet, cellForWriting(sheet, place.row, place.column), column.totalsLabel);
}
