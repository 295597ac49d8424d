import type { CellRef } from "../form";

/** What the workbook or its host refused and a person can act on; the sentence is `failure.<code>`. */
export type WorkbookFailure =
  /** Nothing of Esep's is in the workbook. */
  | { readonly code: "no-form" }
  | { readonly code: "sheet-missing"; readonly sheet: string }
  | { readonly code: "own-sheet"; readonly sheet: string }
  | { readonly code: "bad-range"; readonly range: string }
  | { readonly code: "bad-header"; readonly range: string; readonly found: string }
  | { readonly code: "no-rows"; readonly range: string }
  | { readonly code: "not-linkable"; readonly register: string }
  | { readonly code: "unknown-part"; readonly register: string; readonly part: string }
  | {
      readonly code: "bad-column";
      readonly part: string;
      readonly column: string;
      readonly range: string;
    }
  | { readonly code: "column-twice"; readonly part: string; readonly column: string }
  | { readonly code: "key-unmapped"; readonly register: string; readonly part: string }
  | {
      readonly code: "unknown-code";
      readonly part: string;
      readonly word: string;
      readonly found: string;
    }
  | { readonly code: "table-missing"; readonly name: string }
  | { readonly code: "field-missing"; readonly name: string }
  /** A value that its cell cannot hold. */
  | { readonly code: "bad-value"; readonly part: string; readonly found: string }
  /** The cell is being edited. */
  | { readonly code: "host-busy" }
  /** Another workbook has the focus. */
  | { readonly code: "inactive-workbook" }
  | { readonly code: "read-only" }
  | { readonly code: "protected"; readonly sheet: string }
  /** One request or answer is over the host's limit even in the smallest pieces. */
  | { readonly code: "payload" }
  | { readonly code: "timeout"; readonly seconds: number }
  /** The host broke off or refused without saying more; whether anything was done is not known. */
  | { readonly code: "refused"; readonly detail: string }
  /** A member of the programming interface that this Excel does not have. */
  | { readonly code: "old-excel"; readonly member: string }
  /** No range of cells is selected: a chart, a picture, several ranges. */
  | { readonly code: "no-selection" }
  /** What was written did not come back when it was read again. */
  | { readonly code: "not-kept"; readonly sheet: string }
  /** A filter hides rows of an own table: writing would miss them. */
  | { readonly code: "filtered"; readonly name: string }
  /** Cells that an operation wrote hold something else by now; taking it back is to be asked for again. */
  | { readonly code: "edited-since"; readonly cells: readonly CellRef[]; readonly total: number }
  | { readonly code: "nothing-to-take-back" };

export type WorkbookFailureCode = WorkbookFailure["code"];
