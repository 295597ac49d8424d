import type { Area } from "./area";

export interface FilterDate {
  readonly date: string;
  readonly specificity: "Year" | "Month" | "Day" | "Hour" | "Minute" | "Second";
}

/** The criteria of one filtered column. */
export type Filter =
  | {
      readonly on: "Values";
      readonly values: readonly (string | FilterDate)[];
      readonly blanks: boolean;
    }
  | {
      readonly on: "Custom";
      readonly criterion1: string;
      readonly criterion2: string | null;
      readonly operator: "And" | "Or";
    }
  | {
      readonly on: "TopItems" | "TopPercent" | "BottomItems" | "BottomPercent";
      readonly count: number;
    }
  | { readonly on: "CellColor" | "FontColor"; readonly color: string }
  | { readonly on: "Dynamic"; readonly criterion: string }
  | { readonly on: "Icon"; readonly set: string; readonly index: number };

/** The sheet's own filter, outside tables. */
export interface AutoFilter {
  /** Header row included. */
  area: Area;
  /** By zero-based column of the area. */
  columns: Map<number, Filter>;
}

export interface SortField {
  /** Zero-based column (or row, when sorting left to right) of the sorted area. */
  readonly key: number;
  readonly ascending: boolean;
  readonly sortOn: "Value" | "CellColor" | "FontColor" | "Icon";
  readonly color: string | null;
  readonly dataOption: "Normal" | "TextAsNumber";
  readonly icon: { readonly set: string; readonly index: number } | null;
}

export interface SortState {
  readonly area: Area;
  readonly fields: readonly SortField[];
  readonly matchCase: boolean;
  readonly method: "PinYin" | "StrokeCount";
}
