import { addressOf } from "../../../ooxml";
import type { Sheet } from "../../model";

/** The range that holds every cell of the sheet, as `dimension` says it. */
export function usedRange({ cells }: Sheet): string {
  const rows = cells.rowNumbers();
  let left = Infinity;
  let right = 0;
  for (const row of rows) {
    const columns = cells.row(row) ?? [];
    const first = columns.findIndex((cell) => cell !== undefined);
    if (first >= 0) left = Math.min(left, first);
    right = Math.max(right, columns.length - 1);
  }
  const [top, bottom] = [rows[0], rows.at(-1)];
  if (top === undefined || bottom === undefined || left === Infinity) return "A1";
  const first = addressOf(top, left);
  const last = addressOf(bottom, right);
  return first === last ? first : `${first}:${last}`;
}
