/*
 * The genuine Office.js client over an emulated Excel:
 *   client/ -> protocol/ -> objects/ -> model/ <- file/, calc/
 */
export { installExcel, openExcel, UnreadableFile } from "./open-excel";
export type { ExcelOptions, InstallOptions, OpenedExcel, OpenOptions } from "./open-excel";
export { guesses, probeScript } from "./guesses";
export type { Guess } from "./guesses";
export { failEachSync } from "./fail-each-sync";
export type { Failed, FailOptions } from "./fail-each-sync";
export { coverage, unknownMembers } from "./coverage";
export type { CoveredMember } from "./coverage";
export { macProfile, webProfile, windowsProfile } from "./profile";
export type { LocaleName, Profile } from "./profile";
export { everyFault, faultAt } from "./protocol";
export type { ErrorCode, Fault, Faults } from "./protocol";
export type { EditOutcome, EditRefusal, KeptCells, UserBook } from "./user";
export type { HostWindow } from "./client";
export type { Loss, LossCode } from "./file";
export { viewSheet } from "./user";
export type { CellView, SheetView } from "./user";
