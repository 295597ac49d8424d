import type { Shift } from "../../model";

/** Where a row (or column) of the loaded file stands now; null where it went. */
export function shifted(
  index: number,
  shifts: readonly Shift[],
  axis: Shift["axis"],
): number | null {
  let at = index;
  for (const shift of shifts) {
    if (shift.axis !== axis || at < shift.at) continue;
    if (shift.count < 0 && at < shift.at - shift.count) return null;
    at += shift.count;
  }
  return at;
}
