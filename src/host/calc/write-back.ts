import {
  CellError,
  cellArea,
  cellChange,
  cellForWriting,
  containsCell,
  sameArea,
  setCached,
} from "../model";
import { oneCell } from "./engine";
import { cellKey } from "./entry";
import { circular, failed, readValue } from "./values";
import type { ArrayFormula, Area, CellValue, EnteredArea, Sheet } from "../model";
import type { FormulaEntry } from "./entry";
import type { SheetShadow } from "./shadow";
import type { Parts } from "./settle";

/**
 * Puts the results where the workbook shows them, and notes which cells each array formula fills.
 * Answers with the formulas whose result is another one now.
 */
export function writeBack(parts: Parts, only?: readonly EnteredArea[]): readonly EnteredArea[] {
  const renewed: EnteredArea[] = [];
  for (const shadow of parts.shadows.sheets) {
    const isWanted = wantedTest(shadow.sheet, only);
    renewed.push(...writeResults(shadow, isWanted));
    const arrays = arraysOf(shadow, isWanted);
    clearLeftovers(shadow, arrays);
    shadow.sheet.arrays = arrays;
    for (const { area } of arrays) {
      const entry = shadow.formulas.get(cellKey(area.top, area.left));
      if (entry && isWanted(entry) && !entry.pinned && entry.span !== oneCell)
        fill(entry, shadow, parts);
    }
  }
  return renewed;
}

type IsWanted = (entry: FormulaEntry) => boolean;

function wantedTest({ id }: Sheet, only: readonly EnteredArea[] | undefined): IsWanted {
  if (!only) return () => true;
  const areas = only.filter(({ sheetId }) => sheetId === id).map(({ area }) => area);
  return ({ row, column }) => areas.some((area) => containsCell(area, row, column));
}

function writeResults({ sheet, formulas }: SheetShadow, isWanted: IsWanted): EnteredArea[] {
  const renewed: EnteredArea[] = [];
  for (const entry of formulas.values()) {
    const cell = sheet.cells.get(entry.row, entry.column);
    if (!cell || !isWanted(entry) || cell.value === entry.result) continue;
    setCached(sheet, cell, entry.result);
    renewed.push({ sheetId: sheet.id, area: cellArea(entry.row, entry.column) });
  }
  return renewed;
}

const areaOf = ({ row, column, span, fixedSpan }: FormulaEntry): Area => ({
  top: row,
  left: column,
  bottom: row + (fixedSpan ?? span).rows - 1,
  right: column + (fixedSpan ?? span).columns - 1,
});

function arraysOf({ sheet, formulas }: SheetShadow, isWanted: IsWanted): ArrayFormula[] {
  const known = new Map(
    sheet.arrays.map((array) => [cellKey(array.area.top, array.area.left), array]),
  );
  const arrays: ArrayFormula[] = [];
  for (const [key, entry] of formulas) {
    const before = known.get(key) ?? null;
    const array = isWanted(entry) ? arrayOf(entry, before) : before;
    if (array) arrays.push(array);
    if (array !== before) markSpread(sheet, entry);
  }
  return arrays;
}

/** The file says at the formula which cells it fills. */
function markSpread(sheet: Sheet, { row, column }: FormulaEntry): void {
  const cell = sheet.cells.get(row, column);
  if (!cell) return;
  cell.changed |= cellChange.cached;
  sheet.changes.cells = true;
}

const mayFill = ({ compiled, span, fixedSpan }: FormulaEntry): boolean =>
  fixedSpan !== null || span !== oneCell || compiled.isArray;

function arrayOf(entry: FormulaEntry, known: ArrayFormula | null): ArrayFormula | null {
  if (entry.pinned?.kind === "unknown") return known;
  if (!mayFill(entry)) return null;
  const area = areaOf(entry);
  return known && sameArea(known.area, area)
    ? known
    : { kind: entry.fixedSpan ? "legacy" : "dynamic", area };
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
      put(
        shadow.sheet,
        { row, column },
        value === failed || value === circular ? CellError.of("#CALC!") : value,
      );
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
