import { cellChange } from "../../model";
import type { Sheet } from "../../model";
import { sourceRows } from "./row-source";

const sharedElement = /<(?:\w+:)?f\b([^>]*\bt\s*=\s*["']shared["'][^>]*)>/;

/** The number under which a cell shares its formula; null where it has one of its own. */
export function shareOf(cell: string): string | null {
  const found = sharedElement.exec(cell)?.[1];
  return found === undefined ? null : (/\bsi\s*=\s*["'](\d+)/.exec(found)?.[1] ?? null);
}

const holdsText = (cell: string): boolean => /\bref\s*=/.test(sharedElement.exec(cell)?.[1] ?? "");

/**
 * Formulas that can no longer be shared, because the cell that holds the text is replaced or moved; the
 * other cells then need a text of their own.
 */
export function brokenShares(data: string, prefix: string, sheet: Sheet): ReadonlySet<string> {
  const broken = new Set<string>();
  if (!/\bt\s*=\s*["']shared/.test(data)) return broken;
  const isMoved = sheet.changes.shifts.length > 0;
  for (const { row, cells } of sourceRows(data, prefix)) {
    for (const { column, text } of cells) {
      const share = shareOf(text);
      if (share === null) continue;
      const isReplaced = holdsText(text) && isCellReplaced(sheet, row, column);
      if (isMoved || isReplaced) broken.add(share);
    }
  }
  return broken;
}

function isCellReplaced(sheet: Sheet, row: number, column: number): boolean {
  const cell = sheet.cells.get(row, column);
  return !cell || (cell.changed & (cellChange.value | cellChange.formula)) !== 0;
}
