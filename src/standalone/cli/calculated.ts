import { takeSnapshot } from "../../workbook/office";
import { cellKey, valueAt, type SheetSnapshot, type Snapshot } from "../../workbook";
import { CliError } from "./failure";
import { inExcel } from "./session";

/**
 * The snapshot of a file, with the results that the emulated Excel finds for the formulas that have none. A result that
 * the file holds stays: Excel has computed it. Where the emulated Excel cannot take the file, the formulas stay without.
 */
export async function calculated(
  path: string,
  file: Uint8Array,
  snapshot: Snapshot,
): Promise<Snapshot> {
  const calculatedSheets = await sheetsInExcel(path, file);
  const results = new Map(calculatedSheets.map((sheet) => [sheet.name, sheet]));
  const sheets = snapshot.sheets.map((sheet) => {
    const result = results.get(sheet.name);
    return result && sheet.uncalculated.size > 0 ? completed(sheet, result) : sheet;
  });
  return { ...snapshot, sheets };
}

async function sheetsInExcel(path: string, file: Uint8Array): Promise<readonly SheetSnapshot[]> {
  try {
    return (await inExcel(path, file, () => takeSnapshot())).value.sheets;
  } catch (error) {
    if (error instanceof CliError) return [];
    throw error;
  }
}

function completed(sheet: SheetSnapshot, result: SheetSnapshot): SheetSnapshot {
  const { used, uncalculated } = sheet;
  if (!used) return sheet;
  const values = sheet.values.map((cells, index) => {
    const row = used.row + index;
    const isMissing = (column: number) => uncalculated.has(cellKey(row, used.column + column));
    return cells.some((_, column) => isMissing(column))
      ? cells.map((value, column) =>
          isMissing(column) ? valueAt(result, row, used.column + column) : value,
        )
      : cells;
  });
  return { ...sheet, values, uncalculated: new Set<string>() };
}
