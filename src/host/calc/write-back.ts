import { cellChange, cellForWriting, containsCell, sameArea, setCached } from "../model";
import { oneCell } from "./engine";
import { readValue } from "./values";
import type { ArrayFormula, Area, CellValue, Sheet } from "../model";
import type { FormulaEntry } from "./entry";
import type { SheetShadow } from "./shadow";
import type { Parts } from "./settle";

/** Puts the results where the workbook shows them, and notes which cells each array formula fills. */
export function writeBack(parts: Parts): void {
  for (const shadow of parts.shadows.sheets) {
    const arrays = new Map<number, ArrayFormula>();
    for (const [key, entry] of shadow.formulas) {
      const cell = shadow.sheet.cells.get(entry.row, entry.column);
      if (cell) setCached(shadow.sheet, cell, entry.result);
      const array = arrayOf(entry);
      if (array) arrays.set(key, array);
    }
    clearLeftovers(shadow, [...arrays.values()]);
    shadow.sheet.arrays = [...arrays.values()];
    for (const [key] of arrays) {
      const entry = shadow.formulas.get(key);
      if (entry && !entry.pinned && entry.span !== oneCell) fill(entry, shadow, parts);
    }
  }
}

const areaOf = ({ row, column, span, fixedSpan }: FormulaEntry): Area => ({
  top: row,
  left: column,
  bottom: row + (fixedSpan ?? span).rows - 1,
  right: column + (fixedSpan ?? span).columns - 1,
});

const arrayAt = (sheet: Sheet, row: number, column: number): ArrayFormula | undefined =>
  sheet.arrays.find(({ area }) => area.top === row && area.left === column);

function arrayOf(entry: FormulaEntry): ArrayFormula | null {
  const { sheet, row, column, compiled, span, fixedSpan, pinned } = entry;
  const mayBe = fixedSpan !== null || span !== oneCell || compiled.isArray;
  if (pinned?.kind === "unknown") return arrayAt(sheet, row, column) ?? null;
  if (!mayBe) return null;
  const area = areaOf(entry);
  const known = arrayAt(sheet, row, column);
  if (known && sameArea(known.area, area)) return known;
  return { kind: fixedSpan ? "legacy" : "dynamic", area };
}

/** Empties the cells that an array formula filled before and fills no more. */
function clearLeftovers(shadow: SheetShadow, now: readonly ArrayFormula[]): void {
  const { sheet } = shadow;
  const kept = new Set(now);
  for (const array of sheet.arrays) {
    if (kept.has(array)) continue;
    sheet.cells.forEach(array.area, (cell, row, column) => {
      const isFilledStill = now.some(({ area }) => containsCell(area, row, column));
      if (cell.formula === null && !isFilledStill && shadow.isResult(row, column))
        setCached(sheet, cell, null);
    });
  }
}

function fill(entry: FormulaEntry, shadow: SheetShadow, { engine, results }: Parts): void {
  const { top, left, bottom, right } = areaOf(entry);
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) {
      if (row === top && column === left) continue;
      const place = shadow.at(row, column);
      const kind = engine.kind(place);
      const value = readValue(kind, results.single(place, kind));
      put(shadow.sheet, { row, column }, typeof value === "string" && kind !== 2 ? null : value);
    }
}

function put(
  sheet: Sheet,
  { row, column }: { readonly row: number; readonly column: number },
  value: CellValue,
): void {
  const cell = cellForWriting(sheet, row, column);
  // it holds a result now, not what somebody wrote there once
  if ((cell.changed & cellChange.value) !== 0)
    cell.changed = (cell.changed & ~cellChange.value) | cellChange.cached;
  setCached(sheet, cell, value);
}
