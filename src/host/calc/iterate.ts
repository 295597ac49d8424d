import { setCached } from "../model";
import { rerun } from "./settle";
import type { CellValue, Workbook } from "../model";
import type { FormulaEntry } from "./entry";
import type { Scratch } from "./scratch";
import type { Parts } from "./settle";

type Iterative = Workbook["calculation"]["iterative"];

/** A formula that comes back to itself, and the value that iterating goes on from. */
interface Turning {
  readonly entry: FormulaEntry;
  readonly start: CellValue;
}

/** Beyond this many single calculations nobody would wait for the result. */
const mostSteps = 20_000;

/** To be asked before results are written back. */
export function turningOf({ shadows }: Parts, { enabled }: Iterative): readonly Turning[] {
  if (!enabled) return [];
  return [...shadows.entries()]
    .filter(({ pinned }) => pinned?.kind === "circular")
    .map((entry) => ({ entry, start: numberAt(entry) }));
}

const cellOf = ({ sheet, row, column }: FormulaEntry) => sheet.cells.get(row, column);

function numberAt(entry: FormulaEntry): number {
  const value = cellOf(entry)?.value;
  return typeof value === "number" ? value : 0;
}

/**
 * Calculates one formula after the other, in the order of the cells, from what the others show by now, until nothing
 * changes by as much as the least change.
 */
export function iterate(
  parts: Parts,
  turning: readonly Turning[],
  { scratch, iterative }: { readonly scratch: Scratch; readonly iterative: Iterative },
): void {
  for (const { entry, start } of turning) show(entry, start);
  const rounds = Math.min(iterative.maxIteration, Math.ceil(mostSteps / turning.length));
  for (let round = 0; round < rounds; round++) {
    const changes = turning.map(({ entry }) => step(entry, scratch));
    if (Math.max(...changes) < iterative.maxChange) break;
  }
  for (const { entry } of turning) {
    const value = cellOf(entry)?.value ?? 0;
    entry.pinned = { kind: "circular", reasons: ["circular reference"], value };
    parts.shadows.retype(entry);
  }
  rerun(parts);
}

function show(entry: FormulaEntry, value: CellValue): void {
  const cell = cellOf(entry);
  if (cell) setCached(entry.sheet, cell, value);
}

/** By how much the formula's value changes. */
function step(entry: FormulaEntry, scratch: Scratch): number {
  const before = cellOf(entry)?.value ?? null;
  scratch.forget();
  const found = scratch.evaluate(entry.formula, entry);
  const value = Array.isArray(found) ? firstOf(found as readonly (readonly CellValue[])[]) : found;
  show(entry, value as CellValue);
  if (typeof value === "number" && typeof before === "number") return Math.abs(value - before);
  return value === before ? 0 : Infinity;
}

const firstOf = (rows: readonly (readonly CellValue[])[]): CellValue => rows[0]?.[0] ?? null;
