import { isOn, scan, setAttribute, splice } from "../../../ooxml";
import type { Tag } from "../../../ooxml";
import type { Saving } from "../saving";

/** Only the sheet that is seen may be marked as selected: with two of them Excel edits both at once. */
export function saveSelection({ file, workbook }: Saving): void {
  if (workbook.original === null || !workbook.changes.features.has("activeSheet")) return;
  for (const sheet of workbook.sheets) {
    if (sheet.source === null) continue;
    const xml = file.text(sheet.source.part);
    const view = firstView(xml);
    const isSelected = sheet.id === workbook.activeSheetId;
    if (!view || isOn(view.attribute("tabSelected")) === isSelected) continue;
    const text = setAttribute(view.source, "tabSelected", isSelected ? 1 : null);
    file.set(sheet.source.part, splice(xml, [{ from: view.at, to: view.end, text }]));
  }
}

/** Views stand before the cells, of which there may be millions. */
function firstView(xml: string): Tag | null {
  for (const tag of scan(xml)) {
    if (tag.name === "sheetView") return tag;
    if (tag.name === "sheetData") return null;
  }
  return null;
}
