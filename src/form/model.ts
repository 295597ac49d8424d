import type { ChoiceListId } from "./choices";
import type { Label } from "./language";
import type { ItemId } from "./sections";

export const kinds = [
  "text",
  "text2",
  "count",
  "number",
  "money",
  "percent",
  "score",
  "date",
  "flag",
  "choice",
  "code",
  "url",
] as const;

/** The type of a value, see docs/form.md. */
export type Kind = (typeof kinds)[number];

interface SpecBase {
  readonly id: string;
  readonly kind: Kind;
  /** Header or field label; unique within its register in each language. */
  readonly label: Label;
  /** What belongs in the cell, in one sentence. */
  readonly hint?: Label;
  /** Only for `choice`: the list that its codes come from. */
  readonly choices?: ChoiceListId;
  /** Only for `code`: how many digits a whole code has. */
  readonly digits?: number;
  /** The register whose key this value names. */
  readonly refersTo?: string;
  /** False for what must never leave the workbook in any output. */
  readonly published?: false;
}

export type ColumnSpec = SpecBase;
/** A field outside the registers; `id` is a dotted path such as `provider.bin`. */
export type FieldSpec = SpecBase;

export interface RegisterSpec {
  readonly id: string;
  /** The item of the model form that shows it; null for the appendices and Esep's own registers. */
  readonly item: ItemId | null;
  /** Clause of the law that asks for it, as `checks.md` writes it: "F1.2", "R7(6)". */
  readonly basis: string;
  readonly label: Label;
  /** What a row is and how it is filled, one or two sentences for the top of its sheet. */
  readonly hint: Label;
  /** The column that names a row, if one does. */
  readonly key?: string;
  /**
   * `published`: the report shows its rows. `working`: only totals leave the workbook.
   * `own`: Esep's own settings, never in a report.
   */
  readonly use: "published" | "working" | "own";
  readonly columns: readonly ColumnSpec[];
}
