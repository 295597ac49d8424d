import { items, titlePage } from "../../form";
import type { ItemId } from "../../form";
import type { PlanValue } from "../plan";
import { registerSpec } from "../read/form-index";
import { itemFigures, registersOf, rowsFigure } from "./contents-figures";
import type { FormBook } from "./form-book";
import { pageLayout } from "./page-layout";
import type { SheetDraft } from "./sheet-draft";
import { anchorName, isRegisterKey, sheetKeys } from "./sheet-key";
import type { SheetKey } from "./sheet-key";
import { headerRow, writeTop } from "./sheet-top";
import type { SheetTop } from "./sheet-top";

/** Items whose data stand on sheets that no register of theirs names. */
const furtherSheets: Readonly<Partial<Record<ItemId, readonly SheetKey[]>>> = {
  "1.1": ["provider"],
  "1.2": ["counts"],
  "1.3": ["services"],
};

const widths = [9, 74, 30, 30, 14, 15, 14, 22] as const;
const columns = { number: 0, sheets: 2, figures: 4 } as const;

interface Line {
  readonly number: string;
  readonly text: string;
  readonly sheets: readonly SheetKey[];
  readonly figures: readonly PlanValue[];
}

/** The opening sheet: the 14 items in the law's words, where their data stand, and how much of them there is. */
export function writeContents(draft: SheetDraft, book: FormBook): void {
  const headers = headersOf(book);
  const lines = [...items.map(({ id }) => itemLine(id, book)), ...otherLines(book)];
  const right = headers.length - 1;
  const bottom = headerRow + lines.length;
  writeTop(draft, topOf(book), book);
  draft.write(headerRow, 0, [headers]);
  draft.style({ top: headerRow, left: 0, bottom: headerRow, right }, "header");
  draft.style({ top: headerRow + 1, left: 0, bottom, right: columns.figures - 1 }, "label");
  draft.style({ top: headerRow + 1, left: columns.figures, bottom, right }, "computed");
  lines.forEach((line, index) => {
    writeLine(draft, line, { row: headerRow + 1 + index, book });
  });
  draft.widths(widths);
  const area = { top: 0, left: 0, bottom, right };
  draft.set({
    tabColor: "#1F4E79",
    frozenRows: headerRow + 1,
    page: pageLayout({ area, widths, header: headerRow, keyColumns: 0 }),
  });
}

function topOf({ language, year, t }: FormBook): SheetTop {
  const period = titlePage.period[language].replace("{year}", String(year));
  const title = `${titlePage.title[language]} ${period}`;
  return { key: "contents", title, law: titlePage.basis[language], hint: t("sheet.hint.contents") };
}

const headersOf = ({ t }: FormBook): readonly string[] => [
  t("sheet.head.item"),
  t("sheet.head.heading"),
  t("sheet.head.sheet"),
  t("sheet.head.secondSheet"),
  t("sheet.head.rows"),
  t("sheet.head.links"),
  t("sheet.head.texts"),
  t("sheet.head.state"),
];

function itemLine(id: ItemId, { language }: FormBook): Line {
  const heading = items.find((each) => each.id === id)?.heading[language] ?? "";
  const own: readonly string[] = registersOf(id);
  return {
    number: id,
    text: heading,
    sheets: [...(furtherSheets[id] ?? []), ...sheetKeys.filter((key) => own.includes(key))],
    figures: itemFigures(id, language),
  };
}

/** Sheets that belong to no item: feedback, sources, texts, photos, the log of publications, settings. */
function otherLines({ language, t }: FormBook): readonly Line[] {
  return sheetKeys.flatMap((key): readonly Line[] => {
    const line = { number: "", sheets: [key] };
    if (key === "settings") return [{ ...line, text: t("sheet.title.settings"), figures: [] }];
    if (!isRegisterKey(key) || registerSpec(key).item !== null) return [];
    const figures = key === "narratives" ? [] : [rowsFigure([key], language)];
    return [{ ...line, text: registerSpec(key).label[language], figures }];
  });
}

function writeLine(
  draft: SheetDraft,
  { number, text, sheets, figures }: Line,
  { row, book }: { readonly row: number; readonly book: FormBook },
): void {
  draft.write(row, columns.number, [[number, text]]);
  if (figures.length > 0) draft.write(row, columns.figures, [figures]);
  sheets.forEach((key, index) => {
    draft.link({ row, column: columns.sheets + index }, anchorName(key), book.sheetNames[key]);
  });
}
