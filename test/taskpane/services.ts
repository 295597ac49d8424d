import { ok } from "../../src/ooxml";
import { localDesk } from "../../src/taskpane/desk/local-desk";
import type { PaneServices, WorkbookServices } from "../../src/taskpane/services";
import { ownSheet, snapshotOf } from "./snapshot-of";

/** A pane beside an office's workbook without the form, as far as nothing else is said. */
export const servicesWith = (workbook: Partial<WorkbookServices> = {}): PaneServices => ({
  workbook: {
    takeSnapshot: () => Promise.resolve(ok(snapshotOf(ownSheet))),
    applyPlan: () => Promise.resolve(ok(null)),
    selectCells: () => Promise.resolve(ok(null)),
    selectedRange: () => Promise.resolve(ok({ sheet: "Көрсетілгені", address: "B4:E8" })),
    ...workbook,
  },
  desk: localDesk(),
  saveFile: jest.fn(),
  today: "2026-04-18",
  version: "0.1.0",
});
