import type { Area } from "./area";
import type { Filter, SortState } from "./filter";

export const totalsFunctions = [
  "none",
  "sum",
  "average",
  "count",
  "countNums",
  "max",
  "min",
  "stdDev",
  "var",
  "custom",
] as const;
export type TotalsFunction = (typeof totalsFunctions)[number];

export interface TableColumn {
  /** Unique in the table, kept through renames. */
  readonly id: number;
  name: string;
  filter: Filter | null;
  /** The formula that fills the column, in en-US with "="; null when there is none. */
  calculatedFormula: string | null;
  totalsFunction: TotalsFunction;
  totalsLabel: string | null;
  /** Only with "custom". */
  totalsFormula: string | null;
}

export interface Table {
  /** Unique in the workbook. */
  readonly id: number;
  name: string;
  /** Header and totals rows included. */
  area: Area;
  columns: TableColumn[];
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  /** "TableStyleMedium2"; the empty string for none. */
  style: string;
  sort: SortState | null;
  /** The part it was loaded from. */
  source: string | null;
  /** Anything of it differs from its part. */
  changed: boolean;
}

/** The data rows of a table; null when there are none (a file may say so, Excel itself keeps one). */
export function tableBody(table: Table): Area | null {
  const top = table.area.top + (table.showHeaders ? 1 : 0);
  const bottom = table.area.bottom - (table.showTotals ? 1 : 0);
  return top > bottom ? null : { ...table.area, top, bottom };
}

export const tableHeader = (table: Table): Area | null =>
  table.showHeaders ? { ...table.area, bottom: table.area.top } : null;

export const tableTotals = (table: Table): Area | null =>
  table.showTotals ? { ...table.area, top: table.area.bottom } : null;
