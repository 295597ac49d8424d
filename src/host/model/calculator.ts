import type { Area } from "./area";
import type { CellValue } from "./cell";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/** Where a formula stands: relative references and "this row" count from here. */
export interface FormulaPlace {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** Cells of one sheet. */
export interface EnteredArea {
  readonly sheetId: string;
  readonly area: Area;
}

/**
 * Keeps the cached values of one workbook right. It reads `workbook.pending`, empties it, writes
 * results with `setCached`, and keeps `sheet.arrays` for spilled formulas.
 */
export interface Calculator {
  /**
   * "dirty": what the pending changes reach; "full": every formula, volatile ones included. With areas only the
   * formulas in them show their results, and all the rest stays pending.
   */
  recalculate(scope: "dirty" | "full", only?: readonly EnteredArea[]): void;
  /** Formulas that have another result since this was last asked. */
  takeRenewed(): readonly EnteredArea[];
  /** The result of a formula that stands in no cell (validation, conditional format, a name). */
  evaluate(formula: string, place: FormulaPlace): CellValue | readonly (readonly CellValue[])[];
  /** Why Excel would refuse to take this formula ("unbalanced parenthesis"), or null. */
  refusal(formula: string, place: FormulaPlace): string | null;
  close(): void;
}

export type CreateCalculator = (workbook: Workbook) => Promise<Calculator>;
