import { containsCell } from "../model";
import type { FormulaEntry } from "./entry";

const reads = (entry: FormulaEntry, other: FormulaEntry): boolean =>
  entry.compiled.reach.some(
    ({ sheet, area }) => sheet === other.sheet && containsCell(area, other.row, other.column),
  );

/** Entries among these that read no other of them; all of them when there are too many to compare. */
export function roots(entries: readonly FormulaEntry[]): readonly FormulaEntry[] {
  if (entries.length > 300) return entries;
  const found = entries.filter((entry) =>
    entries.every((other) => other === entry || !reads(entry, other)),
  );
  return found.length > 0 ? found : entries;
}

/** The entries that come back to themselves, without those that only read them. */
export function circles(entries: readonly FormulaEntry[]): readonly FormulaEntry[] {
  if (entries.length > 1000) return entries;
  const left = new Set(entries);
  for (;;) {
    const outside = [...left].filter((entry) => {
      const others = [...left];
      const isRead = others.some((other) => reads(other, entry));
      const isReading = others.some((other) => reads(entry, other));
      return !isRead || !isReading;
    });
    if (outside.length === 0) break;
    for (const entry of outside) left.delete(entry);
  }
  // volatile references are not known beforehand
  return left.size > 0 ? [...left] : entries;
}
