export { applyPlan } from "./apply-plan";
export type { Applied, ApplyOptions } from "./apply-plan";
export { forgetJournal, journalEntries, tidy } from "./session";
export { onSelection, selectCells, selectedRange } from "./selection";
export { takeSnapshot } from "./take-snapshot";
export { takeBack } from "./take-back";
export type { TakeBackOptions } from "./take-back";
