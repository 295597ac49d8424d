import type { RegisterId } from "../../form";
import { columnParts, registerSpec } from "../read/form-index";
import { fieldGroups } from "./field-group";
import { writeFieldSheet } from "./field-sheet";
import type { FormBook } from "./form-book";
import { blankRows } from "./row-count";
import type { SheetDraft } from "./sheet-draft";
import { settingsRegisters } from "./sheet-key";
import { headerRow } from "./sheet-top";
import { writeTable } from "./write-table";

/** The column after the settings and a gap. */
const firstTable = 3;
const gap = 1;

/** Settings on the left, then the tables that Esep keeps, side by side so that each may grow downwards. */
export function writeSettings(draft: SheetDraft, book: FormBook): void {
  writeFieldSheet(draft, "settings", book);
  let column = firstTable;
  for (const register of settingsRegisters)
    column += gap + writeSettingsTable(draft, { register, column }, book);
  const bottom =
    headerRow + Math.max(blankRows("links", book.kind), fieldGroups("settings", book).length);
  draft.set({
    page: {
      orientation: "landscape",
      pagesWide: 3,
      printArea: { top: 0, left: 0, bottom, right: column - gap - 1 },
      titleRows: [headerRow, headerRow],
      titleColumns: null,
      breaks: [],
    },
  });
}

/** One of these tables, with its own title above it; gives its number of columns. */
export function writeSettingsTable(
  draft: SheetDraft,
  { register, column }: { readonly register: RegisterId; readonly column: number },
  book: FormBook,
): number {
  const { label, hint } = registerSpec(register);
  draft.put({ row: headerRow - 2, column }, label[book.language], "law");
  draft.put({ row: headerRow - 1, column }, hint[book.language], "hint");
  const bodyRows = blankRows(register, book.kind);
  writeTable(draft, { register, row: headerRow, column, bodyRows }, book);
  return columnParts(register).length;
}
