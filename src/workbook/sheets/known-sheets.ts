import { listName, namePrefix, tableName } from "../../form";
import { findSheet, findTable } from "../find";
import type { SheetArea } from "../sheet-reference";
import type { SheetSnapshot, Snapshot } from "../snapshot";
import { anchorName, isRegisterKey, sheetKeys } from "./sheet-key";
import type { RegisterKey, SheetKey } from "./sheet-key";
import { strandedTable } from "./stranded-table";

/** The sheets of the form that a workbook has: by their tables and names, whatever they are called. */
export function knownSheets(
  snapshot: Snapshot,
  names: ReadonlyMap<string, SheetArea>,
): ReadonlyMap<SheetKey, SheetSnapshot> {
  const known = new Map<SheetKey, SheetSnapshot>();
  for (const key of sheetKeys) {
    const sheet = sheetOf(snapshot, names, key);
    if (sheet) known.set(key, sheet);
  }
  return known;
}

function sheetOf(
  snapshot: Snapshot,
  names: ReadonlyMap<string, SheetArea>,
  key: SheetKey,
): SheetSnapshot | null {
  if (isRegisterKey(key)) return registerSheet(snapshot, names, key);
  for (const [name, { sheet }] of names) {
    if (!isNameOf(key, name)) continue;
    const found = findSheet(snapshot, sheet);
    if (found) return found;
  }
  return null;
}

function registerSheet(
  snapshot: Snapshot,
  names: ReadonlyMap<string, SheetArea>,
  key: RegisterKey & SheetKey,
): SheetSnapshot | null {
  const found = findTable(snapshot, tableName(key)) ?? strandedTable(snapshot, names, key);
  return found?.sheet ?? null;
}

const prefixes: Readonly<Partial<Record<SheetKey, string>>> = {
  provider: `${namePrefix}provider_`,
  counts: `${namePrefix}counts_`,
  settings: `${namePrefix}settings_`,
  lists: listName("fee").replace(/fee$/, ""),
};

const isNameOf = (key: SheetKey, name: string): boolean =>
  name === anchorName(key).toLowerCase() || name.startsWith(prefixes[key] ?? "\0");
