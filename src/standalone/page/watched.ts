import type { PaneServices } from "../../taskpane";

/** The same services, telling the page after each that the workbook or its selection may be another. */
export function watched(services: PaneServices, onChange: () => void): PaneServices {
  const { applyPlan, selectCells, selectedRange, takeSnapshot } = services.workbook;
  return {
    ...services,
    workbook: {
      takeSnapshot,
      selectedRange,
      applyPlan: (plan) => applyPlan(plan).finally(onChange),
      selectCells: (cell) => selectCells(cell).finally(onChange),
    },
  };
}
