import type { CellArea } from "../../ooxml";
import type { RegisterId, RegisterSource } from "../../form";
import type { SheetSnapshot } from "../snapshot";
import type { CellReader } from "./cell-reader";

/** A column of a sheet that feeds a part of a register. */
export interface MappedColumn {
  readonly part: string;
  readonly id: string;
  readonly language: "kk" | "ru" | null;
  /** On the sheet, from 0. */
  readonly column: number;
  readonly read: CellReader;
}

/** Rows of a register where they stand: an own table, or a range of the office's. */
export interface RowBlock {
  readonly register: RegisterId;
  readonly sheet: SheetSnapshot;
  /** The rows of the data; the columns of the whole table, mapped or not. */
  readonly area: CellArea;
  readonly columns: readonly MappedColumn[];
  readonly source: RegisterSource;
}
