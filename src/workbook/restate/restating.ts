import type { FormBook } from "../sheets/form-book";
import type { SheetKey } from "../sheets/sheet-key";
import type { SheetArea } from "../sheet-reference";
import type { SheetSnapshot, Snapshot } from "../snapshot";

/** The form that stands in a workbook, and its two wordings. */
export interface Restating {
  readonly snapshot: Snapshot;
  readonly names: ReadonlyMap<string, SheetArea>;
  readonly known: ReadonlyMap<SheetKey, SheetSnapshot>;
  readonly from: FormBook;
  readonly to: FormBook;
  /** Sheet -> the name that it is given. */
  readonly renamed: ReadonlyMap<string, string>;
}

export interface StandingKey {
  readonly key: SheetKey;
  readonly sheet: SheetSnapshot;
}

export const changesLanguage = ({ from, to }: Restating): boolean => from.language !== to.language;
