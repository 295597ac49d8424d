import { choiceLists, listName } from "../../form";
import type { ChoiceListId } from "../../form";
import { labelsOf } from "./column-look";
import type { FormBook } from "./form-book";
import type { SheetDraft } from "./sheet-draft";
import { headerRow, writeTop } from "./sheet-top";

export const listIds = Object.keys(choiceLists) as readonly ChoiceListId[];

const widest = 48;

/** What cells choose from: a column for each list, with a defined name. */
export function writeLists(draft: SheetDraft, book: FormBook): void {
  const { t } = book;
  const top = {
    key: "lists" as const,
    title: t("sheet.title.lists"),
    law: null,
    hint: t("sheet.hint.lists"),
  };
  writeTop(draft, top, book);
  listIds.forEach((list, column) => {
    writeList(draft, { list, column }, book);
  });
  const bottom = headerRow + Math.max(...listIds.map((list) => choiceLists[list].length));
  draft.set({
    tabColor: "#595959",
    frozenRows: headerRow + 1,
    page: {
      orientation: "landscape",
      pagesWide: 4,
      printArea: { top: 0, left: 0, bottom, right: listIds.length - 1 },
      titleRows: null,
      titleColumns: null,
      breaks: [],
    },
  });
}

export function writeList(
  draft: SheetDraft,
  { list, column }: { readonly list: ChoiceListId; readonly column: number },
  { language }: FormBook,
): void {
  const labels = labelsOf(list, language);
  const first = headerRow + 1;
  draft.put({ row: headerRow, column }, listName(list), "header");
  draft.write(
    first,
    column,
    labels.map((label) => [label]),
  );
  draft.name(listName(list), {
    top: first,
    left: column,
    bottom: headerRow + labels.length,
    right: column,
  });
  const longest = Math.max(listName(list).length, ...labels.map((label) => label.length));
  draft.widths([Math.min(longest + 2, widest)], column);
}
