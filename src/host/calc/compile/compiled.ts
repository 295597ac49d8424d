import type { SheetArea } from "./tables";

/** A formula in the engine's words, with what has to be known to keep its result right. */
export interface CompiledFormula {
  /** With "="; meaningless when there is anything in `unknown`. */
  readonly text: string;
  /** The cells that it reads. */
  readonly reach: readonly SheetArea[];
  /** Further cells that it may read, not known before it runs. */
  readonly feeds: readonly SheetArea[];
  /** To be calculated whenever anything is. */
  readonly isVolatile: boolean;
  /** Its words depend on which rows are hidden, or on the text of other formulas. */
  readonly isContextual: boolean;
  /** It would fill several cells if it could. */
  readonly isArray: boolean;
  /** Of its result; null when it is not known before it runs. */
  readonly shape: { readonly rows: number; readonly columns: number } | null;
  /** Its result is that of an addition or subtraction, where Excel takes a tiny rest for zero. */
  readonly endsInDifference: boolean;
  /** It turns numbers to text, which Excel does with 15 digits. */
  readonly joinsText: boolean;
  /** Functions and constructs that the engine has no equal for. */
  readonly unknown: readonly string[];
}
