import { boundingArea, intersection, isBlank, wholeSheet } from "../../model";
import type { Area, Sheet } from "../../model";

interface Wanted {
  readonly area?: Area;
  /** Formats alone do not count. */
  readonly valuesOnly: boolean;
}

/** The smallest rectangle around all that is used within an area; null when nothing is. */
export function usedArea(sheet: Sheet, { area = wholeSheet, valuesOnly }: Wanted): Area | null {
  let used: Area | null = null;
  const { cells } = sheet;
  for (const row of cells.rowsWithin(area)) {
    const span = usedColumns(cells.row(row) ?? [], {
      left: area.left,
      right: area.right,
      valuesOnly,
    });
    if (!span) continue;
    const found: Area = { top: row, bottom: row, ...span };
    used = used ? boundingArea(used, found) : found;
  }
  return valuesOnly ? used : withMerges(sheet, used, area);
}

type CellRow = NonNullable<ReturnType<Sheet["cells"]["row"]>>;

interface Columns {
  readonly left: number;
  readonly right: number;
}

function usedColumns(
  row: CellRow,
  { left, right, valuesOnly }: Columns & { readonly valuesOnly: boolean },
): Columns | null {
  const counts = (column: number): boolean => {
    const cell = row[column];
    return cell !== undefined && (valuesOnly ? !isBlank(cell) : !isBlank(cell) || cell.style !== 0);
  };
  const end = Math.min(right, row.length - 1);
  let first = left;
  while (first <= end && !counts(first)) first++;
  if (first > end) return null;
  let last = end;
  while (!counts(last)) last--;
  return { left: first, right: last };
}

function withMerges({ merges }: Sheet, used: Area | null, area: Area): Area | null {
  const inside = merges.map((merge) => intersection(merge, area)).filter((merge) => merge !== null);
  return inside.reduce<Area | null>((sum, merge) => (sum ? boundingArea(sum, merge) : merge), used);
}

export const isBlankArea = (sheet: Sheet, area: Area): boolean =>
  usedArea(sheet, { area, valuesOnly: true }) === null;
