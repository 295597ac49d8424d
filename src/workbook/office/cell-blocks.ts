import type { SheetOutline } from "./read-outline";

/** Rows of one sheet that are read in one piece. */
export interface CellRows {
  readonly sheet: SheetOutline;
  /** From the top of the used area. */
  readonly first: number;
  readonly rows: number;
}

/** The rows of all sheets, in groups that hold no more cells than one answer can; one group at least. */
export function groupedRows(
  sheets: readonly SheetOutline[],
  mostCells: number,
): readonly (readonly CellRows[])[] {
  const groups: CellRows[][] = [[]];
  let room = mostCells;
  for (const { sheet, rows, columns } of sheets.flatMap(usedRows)) {
    for (let first = 0; first < rows;) {
      if (room < columns && room < mostCells) {
        groups.push([]);
        room = mostCells;
      }
      const taken = Math.min(rows - first, Math.max(1, Math.floor(room / columns)));
      groups.at(-1)?.push({ sheet, first, rows: taken });
      room -= taken * columns;
      first += taken;
    }
  }
  return groups;
}

const usedRows = (sheet: SheetOutline) =>
  sheet.used ? [{ sheet, rows: sheet.used.rows, columns: sheet.used.columns }] : [];
