import { findSheet } from "../find";
import type { SheetArea } from "../sheet-reference";
import type { FormBook } from "../sheets/form-book";
import { anchorName, sheetKeys, tabWords } from "../sheets/sheet-key";
import type { SheetKey } from "../sheets/sheet-key";
import { freeSheetName } from "../sheets/sheet-names";
import type { SheetSnapshot, Snapshot } from "../snapshot";

interface Standing {
  readonly known: ReadonlyMap<SheetKey, SheetSnapshot>;
  readonly names: ReadonlyMap<string, SheetArea>;
  readonly from: FormBook;
  readonly to: FormBook;
}

const withNumber = / \(\d+\)$/;

/** True for a name that Esep gave: the tab's words, with a number where they were taken. */
export const isGivenName = (name: string, words: string): boolean =>
  name.replace(withNumber, "").toLowerCase() === words.toLowerCase();

/** Sheets of the form that bear the name that Esep gave them get the one of the other language; others keep theirs. */
export function renamedSheets(
  snapshot: Snapshot,
  { known, names, from, to }: Standing,
): ReadonlyMap<string, string> {
  const taken = new Set(snapshot.sheets.map(({ name }) => name.toLowerCase()));
  const anchor = names.get(anchorName("charts").toLowerCase());
  const charts = anchor && findSheet(snapshot, anchor.sheet);
  const standing = [
    ...sheetKeys.map((key) => ({ key, sheet: known.get(key) ?? null })),
    { key: "charts" as const, sheet: charts ?? null },
  ];
  const renamed = new Map<string, string>();
  for (const { key, sheet } of standing) {
    const wanted = to.t(tabWords[key]);
    if (!sheet || !isGivenName(sheet.name, from.t(tabWords[key]))) continue;
    if (isGivenName(sheet.name, wanted) || renamed.has(sheet.name)) continue;
    const name = freeSheetName(wanted, taken);
    taken.add(name.toLowerCase());
    renamed.set(sheet.name, name);
  }
  return renamed;
}
