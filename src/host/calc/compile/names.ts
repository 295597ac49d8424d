import type { FormulaPlace, NamedItem, Workbook } from "../../model";

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The defined name that a text means at a place: the sheet's own before the workbook's. */
export function nameAt(
  workbook: Workbook,
  { name, sheetName }: { readonly name: string; readonly sheetName: string | null },
  place: FormulaPlace,
): NamedItem | null {
  const sheet =
    sheetName === null ? place.sheet : workbook.sheets.find((each) => same(each.name, sheetName));
  const candidates = workbook.names.filter((item) => same(item.name, name));
  return (
    candidates.find((item) => item.sheetId === sheet?.id) ??
    candidates.find((item) => item.sheetId === null) ??
    null
  );
}

/** "_xlfn._xlws.SORT" is SORT. */
export const plainName = (name: string): string =>
  name.replace(/^(_xlfn\.|_xlws\.|_xludf\.)+/i, "").toUpperCase();
