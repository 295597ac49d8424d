import { listName } from "../../form";
import type { ChoiceListId } from "../../form";
import type { CellArea } from "../../ooxml";
import { labelsOf } from "../sheets/column-look";
import { listHeading, listIds } from "../sheets/lists-sheet";
import type { SheetDraft } from "../sheets/sheet-draft";
import { valueAt } from "../snapshot";
import type { SheetSnapshot } from "../snapshot";
import type { Restating } from "./restating";

/** The lists that cells choose from: by their names, because one word may stand in several lists. */
export function restateLists(draft: SheetDraft, sheet: SheetSnapshot, restating: Restating): void {
  for (const list of listIds) {
    const place = restating.names.get(listName(list).toLowerCase());
    if (place?.sheet === sheet.name)
      restateList(draft, { sheet, list, area: place.area }, restating);
  }
}

interface StandingList {
  readonly sheet: SheetSnapshot;
  readonly list: ChoiceListId;
  readonly area: CellArea;
}

function restateList(
  draft: SheetDraft,
  { sheet, list, area }: StandingList,
  { from, to }: Restating,
): void {
  const { top, bottom, left: column } = area;
  const heading = [from, to].map(({ language }) => listHeading(list, language));
  const restate = (row: number, now: readonly string[], wanted: readonly string[]): boolean => {
    const index = now.findIndex((words) => words === valueAt(sheet, row, column));
    const words = wanted[index];
    if (words === undefined || words === now[index]) return index >= 0;
    draft.write(row, column, [[words]]);
    return true;
  };
  if (top > 0 && restate(top - 1, heading.slice(0, 1), heading.slice(1)))
    draft.fit({ ...area, top: top - 1, bottom: top - 1 });
  const [now, wanted] = [labelsOf(list, from.language), labelsOf(list, to.language)];
  for (let row = top; row <= bottom; row += 1) restate(row, now, wanted);
}
