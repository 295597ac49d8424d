/** An error value such as `#REF!`. */
export interface ErrorValue {
  readonly error: string;
}

/** A cell's constant or the last result of its formula; dates are serial numbers, null is an empty cell. */
export type SnapshotValue = number | string | boolean | ErrorValue | null;

/** The rectangle that holds every value; row and column count from 0. */
export interface UsedArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface TableSnapshot {
  readonly name: string;
  /** Header, data and totals, as `B4:H90`. */
  readonly range: string;
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
  readonly columns: readonly string[];
}

export interface CommentSnapshot {
  readonly address: string;
  readonly text: string;
}

export type SheetVisibility = "visible" | "hidden" | "veryHidden";

/** One sheet. Rows and columns of `values` and `formats` count from the corner of `used`; all others from the sheet's. */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Null for an empty sheet. */
  readonly used: UsedArea | null;
  readonly values: readonly (readonly SnapshotValue[])[];
  /** Indexes into `formatCodes`, row by row; null for a row that is General throughout. */
  readonly formats: readonly (ArrayLike<number> | null)[];
  /** Formulas in en-US with their "=", by `cellKey`. */
  readonly formulas: ReadonlyMap<string, string>;
  /** Keys of formula cells without a result: a program wrote the file and nothing has calculated it. */
  readonly uncalculated: ReadonlySet<string>;
  readonly hiddenRows: ReadonlySet<number>;
  /** Of those that hold anything. */
  readonly hiddenColumns?: ReadonlySet<number>;
  readonly merges: readonly string[];
  readonly tables: readonly TableSnapshot[];
  /** Notes and threaded comments. */
  readonly comments: readonly CommentSnapshot[];
  readonly charts: readonly string[];
}

export interface NameSnapshot {
  readonly name: string;
  /** The sheet that the name belongs to; null for the workbook. */
  readonly scope: string | null;
  /** With its "=". */
  readonly formula: string;
}

/** What was read from a workbook, as plain data. */
export interface Snapshot {
  readonly date1904: boolean;
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly NameSnapshot[];
  /** The number formats of all cells, in en-US; the first is General. */
  readonly formatCodes: readonly string[];
  readonly properties: {
    readonly title: string;
    readonly creator: string;
    readonly lastModifiedBy?: string;
  };
  readonly externalLinks: number;
}

/** The key of a cell, counted from 0. */
export const cellKey = (row: number, column: number): string => `${String(row)},${String(column)}`;

/** The value of a cell, counted from 0; null outside the used area. */
export const valueAt = (
  { used, values }: SheetSnapshot,
  row: number,
  column: number,
): SnapshotValue => (used ? (values[row - used.row]?.[column - used.column] ?? null) : null);

/** The number format of a cell, counted from 0. */
export function formatAt(
  snapshot: Snapshot,
  sheet: SheetSnapshot,
  cell: { readonly row: number; readonly column: number },
): string {
  const { used, formats } = sheet;
  const index = used ? formats[cell.row - used.row]?.[cell.column - used.column] : undefined;
  return snapshot.formatCodes[index ?? 0] ?? "General";
}

export const isErrorValue = (value: SnapshotValue): value is ErrorValue =>
  typeof value === "object" && value !== null;
