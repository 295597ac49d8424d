/** The error values of a cell, spelled as Excel writes them in en-US. */
export const errorTexts = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
] as const;
export type ErrorText = (typeof errorTexts)[number];

/** An error value, told from a text that only looks like one. */
export class CellError {
  private static readonly known = new Map(
    errorTexts.map((text) => [text as string, new CellError(text)]),
  );

  private constructor(readonly text: ErrorText) {}

  static of(text: ErrorText): CellError {
    return this.known.get(text) ?? new CellError(text);
  }

  /** Null when the text is no error value of Excel; case does not matter. */
  static parse(text: string): CellError | null {
    return this.known.get(text.toUpperCase()) ?? null;
  }
}

/** Dates are serial numbers; null is an empty cell. */
export type CellValue = number | string | boolean | CellError | null;

/** What of a cell differs from the file it was loaded from: bits, so that a million cells stay cheap. */
export const cellChange = {
  none: 0,
  /** The constant, or "there is nothing now". */
  value: 1,
  formula: 2,
  /** Only the result under an unchanged formula. */
  cached: 4,
  style: 8,
} as const;

export interface Cell {
  /** The constant, or the last result of the formula. */
  value: CellValue;
  /** In en-US with the leading "=", without `_xlfn.` prefixes; null for a constant. */
  formula: string | null;
  /** Index into the workbook's style pool. */
  style: number;
  /** Bits of `cellChange`. */
  changed: number;
}

export const isBlank = (cell: Cell | undefined): boolean =>
  cell === undefined || (cell.value === null && cell.formula === null);
