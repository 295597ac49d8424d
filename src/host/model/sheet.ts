import { CellStore } from "./cell-store";
import { newPageLayout } from "./page-layout";
import type { Area } from "./area";
import type { Chart } from "./chart";
import type { Comment, Note } from "./comment";
import type { ConditionalFormat } from "./conditional-format";
import type { DataValidation } from "./data-validation";
import type { Picture } from "./drawing";
import type { AutoFilter } from "./filter";
import type { PageLayout } from "./page-layout";
import type { AllowedEditRange, SheetProtection } from "./protection";
import type { Table } from "./table";

/** Width and look of a run of columns; the sheet's spans are ascending and do not overlap. */
export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
  /** Characters of the normal font, padding included, as in the file; null is the sheet's default. */
  readonly width: number | null;
  readonly hidden: boolean;
  /** Index into the style pool; null when the columns have none of their own. */
  readonly style: number | null;
  /** Level of the outline, 1 to 7; absent for none. */
  readonly outline?: number;
}

export interface RowFormat {
  /** Points; null is the default or fitted height. */
  readonly height: number | null;
  readonly hidden: boolean;
  /** Hidden by a filter, not by hand. */
  readonly filtered: boolean;
  readonly style: number | null;
  readonly outline?: number;
}

/** A formula that fills several cells: entered as an array, or spilled by itself. */
export interface ArrayFormula {
  readonly kind: "legacy" | "dynamic";
  /** Its first cell holds the formula. */
  area: Area;
}

export interface Hyperlink {
  area: Area;
  address: string | null;
  /** A place in this workbook ("Sheet1!A1" or a name). */
  documentReference: string | null;
  screenTip: string | null;
}

export interface FreezePanes {
  /** In the frozen pane; 0 where nothing is frozen in that direction. */
  rows: number;
  columns: number;
  /** The first row and column that are shown in it. */
  top: number;
  left: number;
}

export interface Selection {
  areas: readonly Area[];
  activeRow: number;
  activeColumn: number;
}

/** Whole rows or columns that came (positive count) or went since the file was loaded, in order. */
export interface Shift {
  readonly axis: "rows" | "columns";
  readonly at: number;
  readonly count: number;
}

/** What of a sheet, besides its cells, can differ from its part. */
export const sheetFeatures = [
  "name",
  "visibility",
  "view",
  "tabColor",
  "columns",
  "rows",
  "defaults",
  "merges",
  "pageLayout",
  "protection",
  "autoFilter",
  "hyperlinks",
  "tables",
  "charts",
  "pictures",
  "dataValidations",
  "conditionalFormats",
  "comments",
  "notes",
  "customProperties",
] as const;
export type SheetFeature = (typeof sheetFeatures)[number];

export interface SheetChanges {
  features: Set<SheetFeature>;
  shifts: Shift[];
  /** Some cell has a bit set: the quick answer before looking at all of them. */
  cells: boolean;
}

export interface Sheet {
  /** Stable for the session, "{8-4-4-4-12}" as Excel has it. */
  readonly id: string;
  readonly kind: "worksheet" | "chartsheet" | "other";
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly cells: CellStore;
  /** Array and spilled formulas; the cells other than the first hold only values. */
  arrays: ArrayFormula[];
  columns: readonly ColumnSpan[];
  rows: Map<number, RowFormat>;
  /** Characters, padding included. */
  defaultColumnWidth: number;
  /** Points. */
  defaultRowHeight: number;
  merges: Area[];
  freeze: FreezePanes | null;
  selection: Selection;
  showGridlines: boolean;
  showHeadings: boolean;
  enableCalculation: boolean;
  /** "#RRGGBB" or the empty string. */
  tabColor: string;
  pageLayout: PageLayout;
  protection: SheetProtection | null;
  allowedEditRanges: AllowedEditRange[];
  autoFilter: AutoFilter | null;
  hyperlinks: Hyperlink[];
  tables: Table[];
  charts: Chart[];
  pictures: Picture[];
  dataValidations: DataValidation[];
  conditionalFormats: ConditionalFormat[];
  comments: Comment[];
  notes: Note[];
  /** Of add-ins, by key. */
  customProperties: Map<string, string>;
  /** The part it was loaded from; null for a sheet made since. */
  source: { readonly part: string } | null;
  changes: SheetChanges;
}

/** 64 pixels of Calibri 11. */
export const standardColumnWidth = 9.140625;
export const standardRowHeight = 15;

export const newSheet = (id: string, name: string, kind: Sheet["kind"] = "worksheet"): Sheet => ({
  id,
  kind,
  name,
  visibility: "Visible",
  cells: new CellStore(),
  arrays: [],
  columns: [],
  rows: new Map(),
  defaultColumnWidth: standardColumnWidth,
  defaultRowHeight: standardRowHeight,
  merges: [],
  freeze: null,
  selection: { areas: [{ top: 0, left: 0, bottom: 0, right: 0 }], activeRow: 0, activeColumn: 0 },
  showGridlines: true,
  showHeadings: true,
  enableCalculation: true,
  tabColor: "",
  pageLayout: newPageLayout(),
  protection: null,
  allowedEditRanges: [],
  autoFilter: null,
  hyperlinks: [],
  tables: [],
  charts: [],
  pictures: [],
  dataValidations: [],
  conditionalFormats: [],
  comments: [],
  notes: [],
  customProperties: new Map(),
  source: null,
  changes: { features: new Set(), shifts: [], cells: false },
});
