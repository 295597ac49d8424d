import type { FieldId, FieldValue, RegisterId, RowValues } from "./derived";

/** One cell, or a rectangle, of a workbook: `address` is A1 notation without `$`. */
export interface CellRef {
  readonly sheet: string;
  readonly address: string;
}

/**
 * Where the rows of a register stand: an own table or a linked range of the user's.
 * `columns` maps a part (`code`, `name.kk`) to its column letters.
 */
export interface RegisterSource {
  readonly kind: "table" | "link" | "selection";
  /** Name of the table or of the linked range. */
  readonly name: string;
  readonly sheet: string;
  /** Header row and data, A1 notation. */
  readonly range: string;
  readonly columns: Readonly<Record<string, string>>;
}

/** A row with its place: `row` is the sheet's row number, from 1. Empty values are absent. */
export interface RegisterRow<Id extends RegisterId = RegisterId> {
  readonly values: RowValues<Id>;
  readonly source: RegisterSource;
  readonly row: number;
}

export interface RegisterAnswers<Id extends RegisterId = RegisterId> {
  readonly rows: readonly RegisterRow<Id>[];
  readonly sources: readonly RegisterSource[];
}

/** A field's value with its cells: one, or Kazakh then Russian for `text2`. */
export interface FieldAnswer<Value> {
  readonly value: Value;
  readonly cells: readonly CellRef[];
  /** True where the cell holds a formula. */
  readonly computed: boolean;
}

/** What a remark is about: a part of a register's row, or a field. */
export type Subject =
  | { readonly register: RegisterId; readonly part: string; readonly row: number }
  | { readonly field: FieldId; readonly part: string };

/**
 * What the reader could not take as it stood. A value that is unreadable is absent from the answers
 * and has a remark; it is never a silent zero or blank.
 */
export type Remark =
  | {
      readonly code: "unreadable";
      readonly subject: Subject;
      readonly cell: CellRef;
      readonly found: string;
    }
  | {
      readonly code: "not-a-count";
      readonly subject: Subject;
      readonly cell: CellRef;
      readonly found: string;
    }
  | {
      readonly code: "unknown-choice";
      readonly subject: Subject;
      readonly cell: CellRef;
      readonly found: string;
    }
  | {
      readonly code: "formula-error";
      readonly subject: Subject;
      readonly cell: CellRef;
      readonly found: string;
    }
  | { readonly code: "not-calculated"; readonly subject: Subject; readonly cell: CellRef }
  | {
      readonly code: "number-as-text";
      readonly subject: Subject;
      readonly cell: CellRef;
      readonly found: string;
      readonly value: number;
    }
  | {
      readonly code: "date-as-text";
      readonly subject: Subject;
      readonly cell: CellRef;
      readonly found: string;
      readonly value: string;
    }
  | {
      readonly code: "code-padded";
      readonly subject: Subject;
      readonly cell: CellRef;
      readonly found: string;
      readonly value: string;
    }
  | {
      readonly code: "percent-unscaled";
      readonly subject: Subject;
      readonly cell: CellRef;
      readonly found: string;
      readonly value: number;
    }
  | { readonly code: "table-missing"; readonly register: RegisterId; readonly name: string }
  | {
      readonly code: "column-missing";
      readonly register: RegisterId;
      readonly part: string;
      readonly header: string;
      readonly place: CellRef;
    }
  | { readonly code: "field-missing"; readonly field: FieldId; readonly name: string }
  | {
      readonly code: "link-broken";
      readonly register: RegisterId;
      readonly name: string;
      readonly lookedFor: string;
    }
  | {
      readonly code: "total-row-left-out";
      readonly register: RegisterId;
      readonly place: CellRef;
      readonly found: string;
    }
  | {
      readonly code: "hidden-rows";
      readonly register: RegisterId;
      readonly place: CellRef;
      readonly rows: number;
    }
  | {
      readonly code: "two-homes";
      readonly register: RegisterId;
      readonly places: readonly CellRef[];
    }
  | { readonly code: "other-version"; readonly found: string };

/** Everything that a workbook says, typed, with the cell that each value came from. */
export interface Answers {
  readonly formVersion: string;
  readonly fields: { readonly [Id in FieldId]?: FieldAnswer<FieldValue<Id>> };
  /** The cell of every part of a field (`provider.bin`, `provider.name.kk`), filled or not. */
  readonly places?: Readonly<Record<string, CellRef>>;
  readonly registers: { readonly [Id in RegisterId]: RegisterAnswers<Id> };
  readonly remarks: readonly Remark[];
  /** The texts of the whole workbook in which the rules on personal data may find something. */
  readonly texts: readonly WorkbookText[];
  /** How many cells with a value were read for the form. */
  readonly valuesRead: number;
}

export interface WorkbookText {
  readonly cell: CellRef;
  readonly text: string;
  /** `form`: a cell that feeds the form; `elsewhere`: another cell of the workbook; `comment`: a note or comment. */
  readonly place: "form" | "elsewhere" | "comment";
}
