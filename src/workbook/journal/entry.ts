import type { CellArea } from "../../ooxml";
import type { CellRef } from "../../form";

/** What a person asked for; the pane has words for each. */
export type Operation =
  | "generate"
  | "link"
  | "fill"
  | "charts"
  | "findings"
  | "marks"
  | "acceptance"
  | "repair"
  | "language"
  | "next-year";

/** What a cell may hold, as the host gives it. */
export type Raw = string | number | boolean;
export type RawGrid = readonly (readonly Raw[])[];

/** Cells of a sheet as they stood before an operation. */
export interface KeptCells {
  readonly area: CellArea;
  readonly values: RawGrid;
  readonly formulas: RawGrid;
  readonly numberFormats: readonly (readonly string[])[];
}

export interface KeptName {
  readonly name: string;
  /** Null where the operation makes the name. */
  readonly formula: string | null;
}

/** Cells as an operation left them, to be compared before it is taken back. */
export interface LeftCells {
  /** The sheet's name when it was left. */
  readonly sheet: string;
  readonly area: CellArea;
  readonly formulas: RawGrid;
  /** All that stood on a sheet that the operation added. */
  readonly isWholeSheet: boolean;
}

/** One operation of the session that can be taken back. */
export interface JournalEntry {
  readonly id: number;
  readonly operation: Operation | null;
  /** When it was done. */
  readonly at: Date;
  readonly sheets: readonly string[];
  readonly addedSheets: readonly string[];
}

/** What stops a plain taking back: cells that hold something else by now, and sheets that the office has added to. */
export interface EditedSince {
  readonly cells: readonly CellRef[];
  /** More cells than are listed. */
  readonly total: number;
}
