import { applyPlan, selectCells, selectedRange, takeSnapshot } from "../workbook/office";
import { makeFilesInWorker } from "./export/in-worker";
import { startDownload } from "./export/save";
import type { PaneServices } from "./services";
import { localDate } from "./view/local-date";

/** The pane beside an Excel, the genuine or the emulated one: whatever answers the Office.js client of this page. */
export const officeServices = (version: string): PaneServices => ({
  workbook: { applyPlan, selectCells, selectedRange, takeSnapshot },
  makeFiles: makeFilesInWorker,
  saveFile: startDownload,
  today: localDate(new Date()),
  version,
});
