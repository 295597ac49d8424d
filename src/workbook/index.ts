export type { WorkbookFailure, WorkbookFailureCode } from "./failure";
export { failureText } from "./failure-text";
export { addedSheets, isEmptyPlan } from "./plan";
export type { Plan, SheetPlan } from "./plan";
export { hasForm, readAnswers } from "./read/read-answers";
export { planForm } from "./sheets/plan-form";
export type { FormOptions } from "./sheets/plan-form";
export type { SheetSnapshot, Snapshot, SnapshotValue, TableSnapshot } from "./snapshot";
export { isErrorValue, valueAt } from "./snapshot";
