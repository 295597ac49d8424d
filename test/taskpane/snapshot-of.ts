import type { SheetSnapshot, Snapshot, SnapshotValue } from "../../src/workbook";

/** A sheet whose upper left value stands in B3. */
export function sheetOf(
  name: string,
  values: readonly (readonly SnapshotValue[])[],
): SheetSnapshot {
  return {
    name,
    visibility: "visible",
    used: { row: 2, column: 1, rows: values.length, columns: values[0]?.length ?? 0 },
    values,
    formats: values.map(() => null),
    formulas: new Map(),
    uncalculated: new Set(),
    hiddenRows: new Set(),
    merges: [],
    tables: [],
    comments: [],
    charts: [],
  };
}

export const snapshotOf = (...sheets: readonly SheetSnapshot[]): Snapshot => ({
  date1904: false,
  sheets,
  names: [],
  formatCodes: ["General"],
  properties: { title: "", creator: "" },
  externalLinks: 0,
});

/** An office's table as offices keep it: a merged title, the header beneath it, a total row. */
export const ownSheet = sheetOf("Көрсетілгені", [
  ["2025 жылғы көрсетілген қызметтер", null, null, null],
  ["№", "Шифр", "Қызмет түрі", "Төлемі"],
  [1, "00403001", "Анықтама беру", "тегін"],
  [2, "00403002", "Кезекке қою", "ақысыз негізде"],
  [3, "00403003", "Көмек тағайындау", "ақысыз негізде"],
  ["Жиыны", null, null, null],
]);
