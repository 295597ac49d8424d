import type { PaneServices } from "../../taskpane";

export interface Watch {
  /** The workbook or its selection may be another. */
  readonly onChange: () => void;
  /** The pane is about to write. */
  readonly onWrite: () => void;
}

/** The same services, telling the page of what the pane does with the workbook. */
export function watched(services: PaneServices, { onChange, onWrite }: Watch): PaneServices {
  const { applyPlan, selectCells, selectedRange, takeSnapshot } = services.workbook;
  return {
    ...services,
    workbook: {
      takeSnapshot,
      selectedRange,
      applyPlan(plan) {
        onWrite();
        return applyPlan(plan).finally(onChange);
      },
      selectCells: (cell) => selectCells(cell).finally(onChange),
    },
  };
}
