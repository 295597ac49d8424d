import { choiceLists, listName } from "../../form";
import type { ChoiceListId, Language } from "../../form";
import { translator } from "../../messages";
import { fieldSpecs, registerSpecs } from "../read/form-index";
import { labelsOf } from "./column-look";
import type { FormBook } from "./form-book";
import type { SheetDraft } from "./sheet-draft";
import { isRegisterKey, sheetKeys, tabWords } from "./sheet-key";
import { headerRow, writeTop } from "./sheet-top";

export const listIds = Object.keys(choiceLists) as readonly ChoiceListId[];

const widest = 48;

/** Where a list is chosen from, in the words of the sheets: the tab and the column of the first register that takes it. */
export function listHeading(list: ChoiceListId, language: Language): string {
  if (list === "yes-no") return labelsOf(list, language).join(" / ");
  const field = fieldSpecs.find(({ choices }) => choices === list);
  if (field) return field.label[language];
  for (const { id, columns, label } of registerSpecs) {
    const column = columns.find(({ choices }) => choices === list);
    if (!column) continue;
    const key = sheetKeys.find((each) => each === id);
    const place =
      key && isRegisterKey(key) ? translator(language).t(tabWords[key]) : label[language];
    return `${place}: ${column.label[language]}`;
  }
  throw new Error(`Nothing chooses from ${list}`);
}

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
  draft.put({ row: headerRow, column }, listHeading(list, language), "header");
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
  draft.widths([listWidth(list)], column);
}

/** In both languages, so that a change of language leaves the widths as they are. */
function listWidth(list: ChoiceListId): number {
  const texts = (["kk", "ru"] as const).flatMap((language) => [
    ...listHeading(list, language).split(/\s+/),
    ...labelsOf(list, language),
  ]);
  return Math.min(Math.max(...texts.map((text) => text.length)) + 3, widest);
}
