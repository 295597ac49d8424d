import { HostError, invalidArgument } from "../../protocol";
import type { Table, Workbook } from "../../model";

export const tablesOf = (workbook: Workbook): readonly Table[] =>
  workbook.sheets.flatMap(({ tables }) => tables);

const looksLikeCell = /^[A-Za-z]{1,3}\d+$|^[RrCc]$|^[Rr]\d*[Cc]\d*$/;

/** What Excel takes for a name of a table or of anything else: no spaces, no address, not R or C. */
export const isSoundName = (name: string): boolean =>
  name.length <= 255 && /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) && !isAddressLike(name);

function isAddressLike(name: string): boolean {
  const cell = /^([A-Za-z]{1,3})(\d+)$/.exec(name);
  if (!cell) return looksLikeCell.test(name);
  const letters = cell[1]?.toUpperCase() ?? "";
  return (
    (letters.length < 3 || letters <= "XFD") && Number(cell[2]) <= 1_048_576 && Number(cell[2]) > 0
  );
}

/** Names of tables and of the whole workbook's items are one family. */
export function isNameTaken(workbook: Workbook, name: string): boolean {
  const wanted = name.toLowerCase();
  const same = (other: { readonly name: string }): boolean => other.name.toLowerCase() === wanted;
  return (
    tablesOf(workbook).some(same) ||
    workbook.names.some((item) => item.sheetId === null && same(item))
  );
}

export function checkTableName(workbook: Workbook, name: string): void {
  if (!isSoundName(name)) throw invalidArgument(`"${name}" cannot be the name of a table.`);
  if (isNameTaken(workbook, name))
    throw new HostError("ItemAlreadyExists", `The name "${name}" is in use.`);
}

/** "Table1", or the base with the first number that is free. */
export function freshTableName(workbook: Workbook, base = "Table"): string {
  const stem = base.replace(/\d+$/, "");
  let number = 1;
  while (isNameTaken(workbook, `${stem}${String(number)}`)) number++;
  return `${stem}${String(number)}`;
}
