import { cellAddress } from "../../model";
import type { RangeTarget } from "../targets";

/** The formulas of a range before a write, to tell afterwards which ones changed; null when nobody listens. */
export function formulasBefore(target: RangeTarget): { readonly tell: () => void } | null {
  const { book, sheet, area } = target;
  if (!book.isListenedTo("worksheetFormulaChanged")) return null;
  const read = (): ReadonlyMap<string, string> => {
    const formulas = new Map<string, string>();
    sheet.cells.forEach(area, ({ formula }, row, column) => {
      if (formula !== null) formulas.set(cellAddress(row, column), formula);
    });
    return formulas;
  };
  const before = read();
  const tell = (): void => {
    const after = read();
    const places = new Set([...before.keys(), ...after.keys()]);
    const changed = [...places].filter((place) => before.get(place) !== after.get(place));
    if (changed.length === 0) return;
    const formulaDetails = changed.map((place) => ({
      cellAddress: place,
      previousFormula: before.get(place) ?? "",
    }));
    book.emit("worksheetFormulaChanged", [sheet.id], { worksheetId: sheet.id, formulaDetails });
  };
  return { tell };
}
