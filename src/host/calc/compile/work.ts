import type { FormulaPlace, Workbook } from "../../model";
import type { Expression } from "../../formula";
import type { SheetArea } from "./tables";

export interface CompileContext {
  readonly workbook: Workbook;
  readonly place: FormulaPlace;
  /** Whether the engine has a function of this name. */
  readonly knows: (name: string) => boolean;
  /** The formula runs on another sheet than that of its place: every reference names its sheet. */
  readonly isAway: boolean;
  /** Numbers are rounded to 15 digits where Excel does so; costs time. */
  readonly isGuarded: boolean;
  /** From before dynamic arrays: where one value is wanted, a range gives that of the same row or column. */
  readonly isLegacy: boolean;
}

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** A part of a formula in the engine's words. */
export interface Piece {
  readonly text: string;
  readonly isArray: boolean;
  /** Null when it is not known before the formula runs. */
  readonly shape: Shape | null;
  /** The cells, for a reference that is known before the formula runs. */
  readonly area: SheetArea | null;
}

export interface Variable {
  readonly isArray: boolean;
  readonly shape: Shape | null;
}

/** Where the compiler stands: what it has gathered, and what surrounds the present part. */
export interface Work {
  readonly context: CompileContext;
  readonly found: {
    readonly reach: SheetArea[];
    readonly feeds: SheetArea[];
    readonly unknown: Set<string>;
    isVolatile: boolean;
    isContextual: boolean;
    joinsText: boolean;
    variables: number;
  };
  /** Of LET and LAMBDA, in small letters. */
  readonly variables: ReadonlyMap<string, Variable>;
  /** Names within names. */
  readonly depth: number;
  /** Inside a function that runs its arguments as arrays even in a formula from before dynamic arrays. */
  readonly isForced: boolean;
  readonly compile: (expression: Expression, work: Work, wantsOne?: boolean) => Piece;
}

export const one: Shape = { rows: 1, columns: 1 };

export const value = (text: string): Piece => ({ text, isArray: false, shape: one, area: null });

export const array = (text: string, shape: Shape | null): Piece => ({
  text,
  isArray: true,
  shape,
  area: null,
});

/** A construct without an equal: the formula is not calculated. */
export function unknown(work: Work, what: string): Piece {
  work.found.unknown.add(what);
  return value("0");
}

/** The shape of parts that run together; null when unknown or when they do not fit. */
export function commonShape(pieces: readonly Piece[]): Shape | null {
  const rows = Math.max(...pieces.map((piece) => piece.shape?.rows ?? Infinity));
  const columns = Math.max(...pieces.map((piece) => piece.shape?.columns ?? Infinity));
  return Number.isFinite(rows) && Number.isFinite(columns) ? { rows, columns } : null;
}
