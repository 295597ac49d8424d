import { cellChange } from "./cell";
import { wholeSheet } from "./area";
import type { Area } from "./area";
import type { Sheet, SheetFeature } from "./sheet";
import type { Workbook, WorkbookFeature } from "./workbook";

export function markSheet(sheet: Sheet, ...features: readonly SheetFeature[]): void {
  for (const feature of features) sheet.changes.features.add(feature);
}

export function markWorkbook(workbook: Workbook, ...features: readonly WorkbookFeature[]): void {
  for (const feature of features) workbook.changes.features.add(feature);
}

/** Tells the calculator that constants or formulas of an area are new. */
export function markCalculation(workbook: Workbook, sheet: Sheet, area: Area): void {
  if (!workbook.pending.everything) workbook.pending.areas.push({ sheetId: sheet.id, area });
}

/** Tells the calculator that sheets, names, tables or positions changed. */
export function markStructure(workbook: Workbook): void {
  workbook.pending.everything = true;
  workbook.pending.areas = [];
}

/** Takes the workbook as it is for what the file holds: after loading, and after saving. */
export function acceptChanges(workbook: Workbook): void {
  workbook.changes.features.clear();
  workbook.changes.removedParts.clear();
  for (const name of workbook.names) name.changed = false;
  for (const part of workbook.customXml) part.changed = false;
  for (const sheet of workbook.sheets) acceptSheet(sheet);
}

function acceptSheet(sheet: Sheet): void {
  if (sheet.changes.cells) {
    sheet.cells.forEach(wholeSheet, (cell) => {
      cell.changed = cellChange.none;
    });
  }
  sheet.changes = { features: new Set(), shifts: [], cells: false };
  for (const table of sheet.tables) table.changed = false;
  for (const chart of sheet.charts) chart.changed = false;
  for (const picture of sheet.pictures) picture.changed = false;
}

/** Whether saving would have to write anything at all. */
export function isChanged(workbook: Workbook): boolean {
  const { features, removedParts } = workbook.changes;
  return features.size > 0 || removedParts.size > 0 || workbook.sheets.some(isSheetChanged);
}

export const isSheetChanged = (sheet: Sheet): boolean =>
  sheet.source === null ||
  sheet.changes.cells ||
  sheet.changes.features.size > 0 ||
  sheet.changes.shifts.length > 0;
