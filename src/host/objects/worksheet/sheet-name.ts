import { sheetByName } from "../../model";
import { HostError, invalidArgument } from "../../protocol";
import type { Sheet, Workbook } from "../../model";

/** 1–31 characters, none of \ / ? * [ ] :, no apostrophe at the ends, not "History", unique without case. */
export function checkSheetName(workbook: Workbook, name: string, self: Sheet | null): void {
  const isSound =
    name.length > 0 &&
    name.length <= 31 &&
    !/[\\/?*[\]:]|^'|'$/.test(name) &&
    name.toLowerCase() !== "history";
  if (!isSound) throw invalidArgument(`"${name}" cannot be the name of a worksheet.`);
  const other = sheetByName(workbook, name);
  if (other && other !== self)
    throw new HostError("ItemAlreadyExists", `A worksheet "${name}" exists.`);
}

/** "Sheet2" … : the first number that is free. */
export function freshSheetName(workbook: Workbook): string {
  let number = 1;
  while (sheetByName(workbook, `Sheet${String(number)}`)) number++;
  return `Sheet${String(number)}`;
}

/** "Plan (2)" for a copy of "Plan". */
export function copyName(workbook: Workbook, name: string): string {
  const base = name.replace(/ \(\d+\)$/, "");
  let number = 2;
  const candidate = (): string => {
    const tail = ` (${String(number)})`;
    return base.slice(0, 31 - tail.length) + tail;
  };
  while (sheetByName(workbook, candidate())) number++;
  return candidate();
}
