import type { CellRef, FieldId, IsoDate, ItemId, RegisterId } from "../form";

/** An error stops a final export; a warning may be accepted with a written reason. */
export type Severity = "error" | "warning" | "info";

export type Scalar = string | number;
export type Facts = Readonly<Record<string, Scalar>>;

/** Why a warning was let stand, by whom and when. */
export interface Acceptance {
  readonly reason: string;
  readonly by: string;
  readonly date: IsoDate;
}

/** What is wrong, as data: the sentences for it are in `messages`, by code and variant. */
export interface Finding<Code extends string = string, Variant extends string = string> {
  readonly code: Code;
  /** Which of the code's sentences tells it; null for the plain one. */
  readonly variant: Variant | null;
  readonly severity: Severity;
  /** The clause of the law, as `checks.md` writes it: "F1.2", "R7(6)". */
  readonly basis: string;
  readonly item: ItemId | null;
  readonly register: RegisterId | null;
  readonly field: FieldId | null;
  /** The sheet's row number, from 1, where one row is concerned. */
  readonly row: number | null;
  /** Every cell that takes part, the one to be mended first. */
  readonly cells: readonly CellRef[];
  /** The values that the sentence names. */
  readonly facts: Facts;
  readonly expected: Scalar | null;
  readonly found: Scalar | null;
  readonly accepted: Acceptance | null;
}
