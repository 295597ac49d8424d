import { writeContents } from "./contents-sheet";
import { writeFieldSheet } from "./field-sheet";
import type { FormBook } from "./form-book";
import { writeLists } from "./lists-sheet";
import { writeRegister } from "./register-sheet";
import { writeSettings } from "./settings-sheet";
import type { SheetDraft } from "./sheet-draft";
import { isRegisterKey } from "./sheet-key";
import type { SheetKey } from "./sheet-key";

/** Everything that belongs on one sheet of the form. */
export function writeSheet(draft: SheetDraft, key: SheetKey, book: FormBook): void {
  if (isRegisterKey(key)) writeRegister(draft, key, book);
  else writers[key](draft, book);
}

const writers: Readonly<
  Record<
    "contents" | "provider" | "counts" | "settings" | "lists",
    (draft: SheetDraft, book: FormBook) => void
  >
> = {
  contents: writeContents,
  provider: (draft, book) => writeFieldSheet(draft, "provider", book),
  counts: (draft, book) => writeFieldSheet(draft, "counts", book),
  settings: writeSettings,
  lists: writeLists,
};
