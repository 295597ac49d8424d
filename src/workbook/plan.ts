import type { CellArea, CellPlace } from "../ooxml";

/** A string is always text, also where it begins like a formula; null leaves the cell as it is, "" empties it. */
export type PlanValue = string | number | boolean | null | { readonly formula: string };

/** A rectangle of values from its upper left cell, counted from 0. */
export interface CellBlock extends CellPlace {
  readonly values: readonly (readonly PlanValue[])[];
}

/** What a cell is for; how it looks is settled where the plan is applied. */
export type CellRole =
  | "title"
  | "law"
  | "hint"
  | "link"
  | "header"
  | "label"
  /** To be filled in. */
  | "input"
  /** Filled by a formula that the user may replace. */
  | "computed";

export interface StyledArea {
  readonly area: CellArea;
  readonly role: CellRole;
}

export interface FormattedArea {
  readonly area: CellArea;
  /** A number format in en-US. */
  readonly format: string;
}

export interface TablePlan {
  readonly name: string;
  /** Header and body. */
  readonly area: CellArea;
  readonly columns: readonly string[];
}

/** A table that is there grows or shrinks to this area. */
export interface ResizedTable {
  readonly name: string;
  readonly area: CellArea;
}

export type ValidationRule =
  | { readonly type: "list"; readonly source: string }
  | { readonly type: "whole"; readonly least: number; readonly most: number }
  | { readonly type: "decimal"; readonly least: number; readonly most: number }
  /** Formulas, because serial numbers differ by date system. */
  | { readonly type: "date"; readonly first: string; readonly last: string }
  | { readonly type: "length"; readonly least: number; readonly most: number };

export interface ValidationWords {
  /** 32 characters at most. */
  readonly title: string;
  /** 255 characters at most in a prompt, 225 in an alert. */
  readonly message: string;
}

export interface ValidationPlan {
  readonly area: CellArea;
  /** Null for an input message alone. */
  readonly rule: ValidationRule | null;
  readonly prompt: ValidationWords;
  readonly alert: ValidationWords & { readonly style: "stop" | "warning" };
}

export interface ColumnWidth {
  readonly column: number;
  /** Characters of the standard font. */
  readonly width: number;
}

/** A jump within the workbook: by a defined name, which outlives a renamed sheet, or to a cell, `'1.2 Саны'!C7`. */
export interface LinkPlan extends CellPlace {
  readonly name: string;
  readonly text: string;
}

/** A4. */
export interface PagePlan {
  readonly orientation: "portrait" | "landscape";
  readonly pagesWide: number;
  readonly printArea: CellArea | null;
  /** Rows and columns repeated on each page, counted from 0, both ends included. */
  readonly titleRows: readonly [first: number, last: number] | null;
  readonly titleColumns: readonly [first: number, last: number] | null;
  /** Rows that begin a new page, counted from 0. */
  readonly breaks: readonly number[];
}

/** A native chart, bound to cells of its own sheet. */
export interface ChartPlan {
  readonly name: string;
  /** `bar` lies, `column` stands. */
  readonly kind: "bar" | "column";
  readonly title: string;
  readonly alt: string;
  readonly valueAxis: string;
  readonly numberFormat: string;
  readonly categories: CellArea;
  readonly series: readonly ChartSeriesPlan[];
  /** The cells that it covers. */
  readonly place: CellArea;
}

export interface ChartSeriesPlan {
  readonly name: string;
  readonly values: CellArea;
  /** `#RRGGBB`. */
  readonly color: string;
}

export type MarkSeverity = "error" | "warning" | "info";

/** Cells that are marked over their own look, which stays as it is: a conditional format of Esep's own. */
export interface MarkedArea {
  readonly area: CellArea;
  readonly severity: MarkSeverity;
}

/** Marks of Esep on a sheet, the office's own sheets included: those that are there go, these come. */
export interface MarksPlan {
  readonly areas: readonly MarkedArea[];
}

/** What happens on one sheet. Everything but `name` and `create` may be empty. */
export interface SheetPlan {
  readonly name: string;
  /** Appended after the sheets that are there; else the sheet is there already. */
  readonly create: boolean;
  /** What a sheet that is there is called from now on; names and formulas follow it. */
  readonly renamed: string | null;
  /** The empty sheet of a blank workbook that a created one takes the place of. */
  readonly takesOver: string | null;
  /** Own cells emptied of values, looks and links before anything is written. */
  readonly cleared: readonly CellArea[];
  /** Null leaves the marks of the sheet as they are. */
  readonly marks: MarksPlan | null;
  readonly tabColor: string | null;
  readonly blocks: readonly CellBlock[];
  readonly formats: readonly FormattedArea[];
  readonly styles: readonly StyledArea[];
  readonly tables: readonly TablePlan[];
  readonly resized: readonly ResizedTable[];
  readonly validations: readonly ValidationPlan[];
  readonly widths: readonly ColumnWidth[];
  /** Rows whose height follows their text anew. */
  readonly fitted: readonly CellArea[];
  readonly links: readonly LinkPlan[];
  /** How many rows from the top stay in view. */
  readonly frozenRows: number;
  readonly page: PagePlan | null;
  readonly charts: readonly ChartPlan[];
  readonly removedCharts: readonly string[];
}

/** A defined name of the workbook, made or, where it is there, pointed anew. */
export interface NamePlan {
  readonly name: string;
  /** With its "=". */
  readonly formula: string;
}

/** What is to be written into a workbook, as plain data. It touches no cell that Esep does not own. */
export interface Plan {
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly NamePlan[];
  /** For the properties of a file that has no title yet. */
  readonly title: string | null;
}

export const emptyPlan: Plan = { sheets: [], names: [], title: null };

/** A sheet's plan without anything on it, to be filled by its maker. */
export const blankSheet = (name: string, create: boolean): SheetPlan => ({
  name,
  create,
  renamed: null,
  takesOver: null,
  cleared: [],
  marks: null,
  tabColor: null,
  blocks: [],
  formats: [],
  styles: [],
  tables: [],
  resized: [],
  validations: [],
  widths: [],
  fitted: [],
  links: [],
  frozenRows: 0,
  page: null,
  charts: [],
  removedCharts: [],
});

export const isEmptyPlan = ({ sheets, names }: Plan): boolean =>
  sheets.length === 0 && names.length === 0;

/** The names of the sheets that a plan adds to the workbook. */
export const addedSheets = ({ sheets }: Plan): readonly string[] =>
  sheets.flatMap(({ name, create }) => (create ? [name] : []));
