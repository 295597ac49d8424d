import { choiceLists, fieldName } from "../../form";
import type { ChoiceListId, Language } from "../../form";
import { fieldSpecs, specParts } from "../read/form-index";
import type { ColumnPart } from "../read/form-index";
import { labelIn } from "../sheets/column-look";
import type { SheetDraft } from "../sheets/sheet-draft";
import { valueAt } from "../snapshot";
import type { SheetSnapshot, SnapshotValue } from "../snapshot";
import type { Restating } from "./restating";

export const fieldParts: readonly ColumnPart[] = fieldSpecs.flatMap((spec) => specParts(spec));

/** The list that the cells of a column or field choose from. */
export const listOf = ({ column }: ColumnPart): ChoiceListId | null =>
  column.choices ?? (column.kind === "flag" ? "yes-no" : null);

/** The word of the other language for one that is exactly the list's own; null for every other value. */
export function restatedWord(
  list: ChoiceListId,
  value: SnapshotValue,
  { from, to }: { readonly from: Language; readonly to: Language },
): string | null {
  const choice = choiceLists[list].find(({ label }) => label[from] === value);
  return choice === undefined || choice.label[to] === value ? null : choice.label[to];
}

/** Chosen words of fields; the language of the sheets becomes the new one. */
export function restateFields(
  draft: SheetDraft,
  sheet: SheetSnapshot,
  { names, from, to }: Restating,
): void {
  for (const part of fieldParts) {
    const place = names.get(fieldName(part.part).toLowerCase());
    const list = listOf(part);
    if (!place || place.sheet !== sheet.name || list === null) continue;
    const { top: row, left: column } = place.area;
    const value = valueAt(sheet, row, column);
    const languages = { from: from.language, to: to.language };
    const wanted =
      part.part === "settings.sheetLanguage"
        ? labelIn("sheet-language", to.language, to.language)
        : restatedWord(list, value, languages);
    if (wanted !== null && wanted !== value) draft.write(row, column, [[wanted]]);
  }
}
