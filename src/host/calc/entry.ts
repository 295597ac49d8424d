import type { CellValue, Sheet } from "../model";
import type { CompiledFormula } from "./compile";
import type { Span } from "./engine";

/** A formula of the workbook as the calculator keeps it. */
export interface FormulaEntry {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  formula: string;
  compiled: CompiledFormula;
  /** What was last typed into the engine. */
  typed: string;
  /** Why the engine holds a constant in the formula's place; null when it calculates. */
  pinned: Pin | null;
  isGuarded: boolean;
  /** The area of an array formula entered the old way. */
  fixedSpan: Span | null;
  result: CellValue;
  span: Span;
}

export interface Pin {
  /** "unknown": the engine has no equal; "circular": it comes back to itself; "spill": no room. */
  readonly kind: "unknown" | "circular" | "spill";
  readonly reasons: readonly string[];
  readonly value: CellValue;
}

/** Cells of a sheet by one number. */
export const cellKey = (row: number, column: number): number => row * 16_384 + column;
export const rowOfKey = (key: number): number => Math.floor(key / 16_384);
export const columnOfKey = (key: number): number => key % 16_384;
