import { areaOf } from "../ooxml";
import type { CellArea } from "../ooxml";
import { parseReference } from "./sheet-reference";
import type { SheetArea } from "./sheet-reference";
import type { SheetSnapshot, Snapshot, TableSnapshot } from "./snapshot";

/** A table with its place. */
export interface FoundTable {
  readonly sheet: SheetSnapshot;
  readonly table: TableSnapshot;
  readonly area: CellArea;
}

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

export const findSheet = ({ sheets }: Snapshot, name: string): SheetSnapshot | null =>
  sheets.find((sheet) => sameName(sheet.name, name)) ?? null;

export function findTable({ sheets }: Snapshot, name: string): FoundTable | null {
  for (const sheet of sheets) {
    const table = sheet.tables.find((each) => sameName(each.name, name));
    const area = table && areaOf(table.range);
    if (table && area) return { sheet, table, area };
  }
  return null;
}

/** The names of the workbook that point at cells, by their lower-case name; broken ones are left out. */
export function namedAreas({ names }: Snapshot): ReadonlyMap<string, SheetArea> {
  const areas = new Map<string, SheetArea>();
  for (const { name, scope, formula } of names) {
    const found = scope === null ? parseReference(formula) : null;
    if (found) areas.set(name.toLowerCase(), found);
  }
  return areas;
}
