import type { Area } from "./area";

export const comparisonOperators = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;
export type ComparisonOperator = (typeof comparisonOperators)[number];

interface Comparison {
  readonly operator: ComparisonOperator;
  /** Formulas with "=", or constants as they were given. */
  readonly formula1: string | number;
  readonly formula2: string | number | null;
}

export type ValidationRule =
  | ({ readonly type: "WholeNumber" | "Decimal" | "Date" | "Time" | "TextLength" } & Comparison)
  | { readonly type: "List"; readonly source: string; readonly inCellDropDown: boolean }
  | { readonly type: "Custom"; readonly formula: string };

export interface ValidationAlert {
  readonly show: boolean;
  readonly style: "Stop" | "Warning" | "Information";
  readonly title: string;
  readonly message: string;
}

export interface ValidationPrompt {
  readonly show: boolean;
  readonly title: string;
  readonly message: string;
}

/** One validation over its areas; relative references count from the first cell of the first area. */
export interface DataValidation {
  areas: readonly Area[];
  rule: ValidationRule | null;
  ignoreBlanks: boolean;
  alert: ValidationAlert;
  prompt: ValidationPrompt;
}
