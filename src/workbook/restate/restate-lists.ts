import { listName } from "../../form";
import { labelsOf } from "../sheets/column-look";
import { listHeading, listIds } from "../sheets/lists-sheet";
import type { SheetDraft } from "../sheets/sheet-draft";
import { valueAt } from "../snapshot";
import type { SheetSnapshot } from "../snapshot";
import type { Restating } from "./restating";

/** The lists that cells choose from: by their names, because one word may stand in several lists. */
export function restateLists(
  draft: SheetDraft,
  sheet: SheetSnapshot,
  { names, from, to }: Restating,
): void {
  for (const list of listIds) {
    const place = names.get(listName(list).toLowerCase());
    if (!place || place.sheet !== sheet.name) continue;
    const { top, bottom, left: column } = place.area;
    const [now, wanted] = [from, to].map(({ language }) => labelsOf(list, language));
    const put = (row: number, words: string | undefined): void => {
      if (words !== undefined && words !== valueAt(sheet, row, column))
        draft.write(row, column, [[words]]);
    };
    if (top > 0 && valueAt(sheet, top - 1, column) === listHeading(list, from.language)) {
      put(top - 1, listHeading(list, to.language));
      draft.fit({ ...place.area, top: top - 1, bottom: top - 1 });
    }
    for (let row = top; row <= bottom; row += 1) {
      const index = now?.indexOf(String(valueAt(sheet, row, column))) ?? -1;
      if (index >= 0) put(row, wanted?.[index]);
    }
  }
}
