import type { CellValue } from "./cell";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/** Where a formula stands: relative references and "this row" count from here. */
export interface FormulaPlace {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/**
 * Keeps the cached values of one workbook right. It reads `workbook.pending`, empties it, writes
 * results with `setCached`, and keeps `sheet.arrays` for spilled formulas.
 */
export interface Calculator {
  /** "dirty": what the pending changes reach; "full": every formula, volatile ones included. */
  recalculate(scope: "dirty" | "full"): void;
  /** The result of a formula that stands in no cell (validation, conditional format, a name). */
  evaluate(formula: string, place: FormulaPlace): CellValue | readonly (readonly CellValue[])[];
  /** Why Excel would refuse to take this formula ("unbalanced parenthesis"), or null. */
  refusal(formula: string, place: FormulaPlace): string | null;
  close(): void;
}

export type CreateCalculator = (workbook: Workbook) => Promise<Calculator>;
