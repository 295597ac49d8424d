import { fieldName, items } from "../../form";
import type { CellPlace } from "../../ooxml";
import { cellArea } from "../sheet-reference";
import { alertOf, formatOf, promptOf, validationRule } from "./column-look";
import type { FieldCell, FieldGroup, FieldSheet } from "./field-group";
import { fieldGroups } from "./field-group";
import type { FormBook } from "./form-book";
import { pageLayout } from "./page-layout";
import type { SheetDraft } from "./sheet-draft";
import { headerRow, writeTop } from "./sheet-top";
import type { SheetTop } from "./sheet-top";

/** Which column holds what. */
interface FieldLayout {
  readonly number: number | null;
  readonly label: number;
  readonly firstCell: number;
  readonly hint: number | null;
  readonly widths: readonly number[];
}

export const fieldLayouts: Readonly<Record<FieldSheet, FieldLayout>> = {
  provider: { number: null, label: 0, firstCell: 1, hint: 3, widths: [44, 40, 40, 44] },
  counts: { number: 0, label: 1, firstCell: 2, hint: null, widths: [7, 64, 16, 16, 40] },
  settings: { number: null, label: 0, firstCell: 1, hint: null, widths: [52, 22] },
};

export function fieldHeaders(sheet: FieldSheet, { year, t }: FormBook): readonly string[] {
  switch (sheet) {
    case "provider":
      return [t("sheet.head.field"), t("sheet.head.kk"), t("sheet.head.ru"), t("sheet.head.hint")];
    case "counts":
      return [
        t("sheet.head.number"),
        t("sheet.head.field"),
        t("sheet.head.year", { year }),
        t("sheet.head.year", { year: year - 1 }),
        t("sheet.head.source"),
      ];
    case "settings":
      return [t("sheet.head.field"), t("sheet.head.value")];
  }
}

function topOf(sheet: FieldSheet, { language, t }: FormBook): SheetTop {
  if (sheet === "settings")
    return {
      key: sheet,
      title: t("sheet.title.settings"),
      law: null,
      hint: t("sheet.hint.settings"),
    };
  const id = sheet === "provider" ? "1.1" : "1.2";
  const item = items.find((each) => each.id === id);
  if (!item) throw new Error(`No item ${id}`);
  return {
    key: sheet,
    title: item.short[language],
    law: t("sheet.law.item", { item: id, heading: item.heading[language] }),
    hint: t(sheet === "provider" ? "sheet.hint.provider" : "sheet.hint.counts"),
  };
}

/** A sheet of single cells, each with a defined name. */
export function writeFieldSheet(draft: SheetDraft, sheet: FieldSheet, book: FormBook): void {
  const { widths } = fieldLayouts[sheet];
  const groups = fieldGroups(sheet, book);
  const headers = fieldHeaders(sheet, book);
  const right = headers.length - 1;
  const bottom = headerRow + groups.length;
  writeTop(draft, topOf(sheet, book), book);
  draft.write(headerRow, 0, [headers]);
  draft.style({ top: headerRow, left: 0, bottom: headerRow, right }, "header");
  groups.forEach((group, index) => {
    writeGroup(draft, { sheet, group, row: headerRow + 1 + index, number: index + 1 }, book);
  });
  draft.widths(widths);
  const area = { top: 0, left: 0, bottom, right };
  draft.set({
    tabColor: sheet === "settings" ? "#595959" : "#1F4E79",
    frozenRows: headerRow + 1,
    page: pageLayout({ area, widths, header: headerRow, keyColumns: 0 }),
  });
}

interface PlacedGroup {
  readonly sheet: FieldSheet;
  readonly group: FieldGroup;
  readonly row: number;
  readonly number: number;
}

/** One row: its label, its cells with their names, its explanation. */
export function writeGroup(
  draft: SheetDraft,
  { sheet, group, row, number }: PlacedGroup,
  book: FormBook,
): void {
  const layout = fieldLayouts[sheet];
  if (layout.number !== null) draft.put({ row, column: layout.number }, number, "label");
  draft.put({ row, column: layout.label }, group.label, "label");
  if (layout.hint !== null && group.hint !== null)
    draft.put({ row, column: layout.hint }, group.hint, "hint");
  group.cells.forEach((cell, index) => {
    writeCell(draft, { row, column: layout.firstCell + index, cell }, book);
  });
}

interface PlacedCell extends CellPlace {
  readonly cell: FieldCell;
}

export function writeCell(draft: SheetDraft, { cell, ...place }: PlacedCell, book: FormBook): void {
  const { part, value } = cell;
  const area = cellArea(place);
  const computed = typeof value === "object" && value !== null;
  draft.format(area, formatOf(part.column));
  draft.put(place, value, computed ? "computed" : "input");
  const prompt = promptOf(part, book);
  const alert = alertOf(part.column, book);
  draft.validate({ area, rule: validationRule(part.column), prompt, alert });
  draft.name(fieldName(part.part), area);
}
