import type { SheetPlan } from "../plan";
import { SheetDraft } from "../sheets/sheet-draft";
import { anchorName } from "../sheets/sheet-key";
import type { SheetSnapshot } from "../snapshot";
import { forTexts } from "./restate-texts";
import { changesLanguage } from "./restating";
import type { Restating } from "./restating";

const frame = ["sheet.title.charts", "sheet.hint.charts"] as const;

/** The frame of the charts sheet; the charts themselves are drawn anew by `planCharts`. */
export function restateCharts(sheet: SheetSnapshot, restating: Restating): SheetPlan | null {
  if (!changesLanguage(restating)) return null;
  const { from, to, renamed } = restating;
  const texts = new Map(frame.map((key) => [from.t(key), to.t(key)]));
  const draft = new SheetDraft(sheet.name, false);
  forTexts(sheet, (text, place) => {
    const wanted = texts.get(text);
    if (text === from.t("sheet.back"))
      draft.relink(place, anchorName("contents"), to.t("sheet.back"));
    else if (wanted !== undefined) draft.write(place.row, place.column, [[wanted]]);
  });
  draft.set({ renamed: renamed.get(sheet.name) ?? null });
  return draft.finish().sheet;
}
