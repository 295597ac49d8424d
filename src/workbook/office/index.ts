export { applyPlan } from "./apply-plan";
export type { Applied } from "./apply-plan";
export { onSelection, selectCells, selectedRange } from "./selection";
export { takeSnapshot } from "./take-snapshot";
