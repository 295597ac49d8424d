import { workerDesk } from "./desk/worker-desk";
import { startDownload } from "./export/save";
import type { PaneServices } from "./services";
import { localDate } from "./view/local-date";

const office = () => import("../workbook/office");

/** The pane beside an Excel, the genuine or the emulated one: whatever answers the Office.js client of this page. */
export const officeServices = (version: string): PaneServices => ({
  workbook: {
    takeSnapshot: async () => (await office()).takeSnapshot(),
    applyPlan: async (plan) => (await office()).applyPlan(plan),
    selectCells: async (cell) => (await office()).selectCells(cell),
    selectedRange: async () => (await office()).selectedRange(),
  },
  desk: workerDesk(),
  saveFile: startDownload,
  today: localDate(new Date()),
  version,
});
