export type { WorkbookFailure, WorkbookFailureCode } from "./failure";
export { addedSheets, isEmptyPlan } from "./plan";
export type { Plan, SheetPlan } from "./plan";
export { hasForm, readAnswers } from "./read/read-answers";
export type { SheetSnapshot, Snapshot, SnapshotValue, TableSnapshot } from "./snapshot";
