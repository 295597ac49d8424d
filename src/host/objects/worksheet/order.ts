import { HostError } from "../../protocol";
import { SheetTarget, sheetObject } from "../targets";
import type { Book } from "../../book";
import type { Sheet } from "../../model";
import type { HostObject } from "../../protocol";

/** Chart sheets have their place among the tabs but are no worksheets. */
export const worksheetsOf = ({ workbook }: Book): readonly Sheet[] =>
  workbook.sheets.filter(({ kind }) => kind === "worksheet");

export const sheetProxy = (book: Book, sheet: Sheet): HostObject =>
  sheetObject(new SheetTarget(book, sheet));

/** By id, or by name without case. */
export function sheetByKey(book: Book, key: string): Sheet | null {
  const wanted = key.toLowerCase();
  return (
    worksheetsOf(book).find(({ id }) => id === key) ??
    worksheetsOf(book).find(({ name }) => name.toLowerCase() === wanted) ??
    null
  );
}

export interface Neighbour {
  readonly step: 1 | -1;
  readonly visibleOnly: boolean;
  readonly isRequired: boolean;
}

export function neighbour(
  { book, sheet }: SheetTarget,
  { step, visibleOnly, isRequired }: Neighbour,
): HostObject | null {
  const sheets = worksheetsOf(book).filter(
    (each) => each === sheet || !visibleOnly || each.visibility === "Visible",
  );
  const next = sheets[sheets.indexOf(sheet) + step];
  if (next) return sheetProxy(book, next);
  if (isRequired) throw new HostError("ItemNotFound");
  return null;
}
