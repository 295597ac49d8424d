/** One corner of a reference, zero-based; null is "all of them" ("A:A" has no rows). */
export interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly rowAbsolute: boolean;
  readonly columnAbsolute: boolean;
}

/** What stands before "!", without apostrophes. */
export interface SheetPart {
  /** "Book2.xlsx" or "1" of "[1]Sheet1!A1"; null inside the workbook. */
  readonly workbook: string | null;
  readonly first: string;
  /** The last sheet of a three-dimensional reference. */
  readonly last: string | null;
}

/** A cell ("end" is null) or an area, as written: the corners keep their order and their "$". */
export interface Reference {
  readonly sheet: SheetPart | null;
  readonly start: Corner;
  readonly end: Corner | null;
}

export const structuredItems = ["#All", "#Data", "#Headers", "#Totals", "#This Row"] as const;
export type StructuredItem = (typeof structuredItems)[number];

export interface StructuredReference {
  /** Null inside the table itself ("[@fee]"). */
  readonly table: string | null;
  readonly items: readonly StructuredItem[];
  /** Names as the header cells show them, without escapes; null is every column. */
  readonly columns: { readonly first: string; readonly last: string | null } | null;
}

export const plainKinds = [
  "space",
  "number",
  "string",
  "boolean",
  "error",
  "operator",
  "function",
  "open",
  "close",
  "separator",
  "arrayOpen",
  "arrayClose",
  "arrayColumn",
  "arrayRow",
] as const;
export type PlainKind = (typeof plainKinds)[number];

/** The texts of a formula's tokens, joined, are the formula. */
export type Token =
  | { readonly kind: PlainKind; readonly text: string }
  | { readonly kind: "reference"; readonly text: string; readonly reference: Reference }
  | { readonly kind: "structured"; readonly text: string; readonly structured: StructuredReference }
  | {
      readonly kind: "name";
      readonly text: string;
      readonly sheet: SheetPart | null;
      readonly name: string;
    };

/** Excel would refuse this text as a formula. */
export class FormulaSyntaxError extends Error {
  constructor(
    message: string,
    /** Characters from the beginning of the formula. */
    readonly position: number,
  ) {
    super(message);
  }
}
