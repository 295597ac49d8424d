import { dialectOf, fromLocal, fromR1C1, toLocal, toR1C1 } from "../../formula";
import {
  CellError,
  cellOfRow,
  containsCell,
  effectiveStyle,
  intersection,
  markCalculation,
  sameArea,
} from "../../model";
import { cellText, localeOf } from "../../text";
import { checkArrays, checkBounded, checkReadable, checkUnlocked } from "./guard";
import { matrixFor, matrixOf } from "./matrix";
import { afterCellsChanged, isHeard } from "./after-change";
import type { ChangeDetails } from "./after-change";
import type { Matrix } from "./matrix";
import { formulasBefore } from "./formula-changes";
import { CellWriter, apiValue } from "./write-cell";
import type { Area, Cell, CellValue, Sheet } from "../../model";
import type { RangeTarget } from "../targets";

type CellReader = (cell: Cell | undefined, row: number, column: number) => unknown;

/** One answer a cell, with the values as they are now; null for entire rows and columns. */
export function readCells(target: RangeTarget, read: CellReader): unknown[][] | null {
  if (target.isUnbounded) return null;
  const { area, book, sheet } = target;
  checkReadable(area);
  book.refresh();
  const rows: unknown[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells = sheet.cells.row(row);
    const answers: unknown[] = [];
    for (let column = area.left; column <= area.right; column++)
      answers.push(read(cells?.[column], row, column));
    rows.push(answers);
  }
  return rows;
}

export const readValues = (target: RangeTarget): unknown =>
  readCells(target, (cell) => apiValue(cell?.value ?? null));

/** Cells that a formula spilled into show no formula of their own. */
export function readFormulas(
  target: RangeTarget,
  shown: (formula: string, row: number, column: number) => string,
): unknown {
  target.book.refresh();
  const spilled = spilledTest(target.sheet);
  return readCells(target, (cell, row, column) => {
    if (!cell) return "";
    if (cell.formula !== null) return shown(cell.formula, row, column);
    return spilled?.(row, column) ? "" : apiValue(cell.value);
  });
}

function spilledTest({ arrays }: Sheet): ((row: number, column: number) => boolean) | null {
  if (arrays.length === 0) return null;
  return (row, column) =>
    arrays.some(
      ({ area }) => containsCell(area, row, column) && (row !== area.top || column !== area.left),
    );
}

export const readFormulasR1C1 = (target: RangeTarget): unknown =>
  readFormulas(target, (formula, row, column) => toR1C1(formula, { row, column }));

export function readFormulasLocal(target: RangeTarget): unknown {
  const dialect = dialectOf(target.book.profile.locale);
  return readFormulas(target, (formula) => toLocal(formula, dialect));
}

const typeNames = { number: "Double", string: "String", boolean: "Boolean" } as const;

export function valueType(value: CellValue): string {
  if (value === null) return "Empty";
  if (value instanceof CellError) return "Error";
  return typeNames[typeof value as keyof typeof typeNames];
}

export const readTypes = (target: RangeTarget): unknown =>
  readCells(target, (cell) => valueType(cell?.value ?? null));

export function readText(target: RangeTarget): unknown {
  const { book } = target;
  const { styles, date1904 } = book.workbook;
  const options = { locale: localeOf(book.profile.locale), date1904 };
  return readCells(target, (cell) =>
    cell ? cellText(cell.value, styles.at(cell.style).numberFormat, options) : "",
  );
}

type NotationName = "plain" | "local" | "r1c1";

/** Sets values or formulas: the same to Excel, but for the notation of formulas. */
export function writeCells(
  target: RangeTarget,
  value: unknown,
  notation: NotationName = "plain",
): void {
  checkBounded(target);
  const { area, book, sheet } = target;
  const matrix = matrixFor(value, area);
  checkUnlocked(target);
  checkArrays(sheet, area);
  breakSpills(sheet, area);
  if (!isFormulaText(matrix.at(0, 0))) book.settleEntered();
  const before = singleCell(target);
  const formulas = formulasBefore(target);
  if (fillMatrix(target, matrix, notation) > 0) book.enterFormulas(sheet, area);
  markCalculation(book.workbook, sheet, area);
  afterCellsChanged(target, before && detailsOf(target, before));
  formulas?.tell();
}

/** Returns how many formulas were written. */
function fillMatrix(target: RangeTarget, matrix: Matrix, notation: NotationName): number {
  const { area, book, sheet } = target;
  const writer = new CellWriter(book, sheet);
  const hidden = mergedAway(sheet, area);
  const read = notationReader(target, notation);
  for (let row = area.top; row <= area.bottom; row++) {
    const cells = { row, cells: sheet.cells.rowForWriting(row) };
    for (let column = area.left; column <= area.right; column++) {
      const given = matrix.at(row - area.top, column - area.left);
      if (given === null || hidden?.(row, column)) continue;
      writer.put(cellOfRow(sheet, cells, column), read(given, row, column), { row, column });
    }
  }
  return writer.formulas;
}

/** Only changes of a single cell are told with their values, and only when somebody listens. */
function singleCell({ book, sheet, area }: RangeTarget): CellBefore | null {
  if (area.top !== area.bottom || area.left !== area.right || !isHeard(book)) return null;
  return { value: sheet.cells.get(area.top, area.left)?.value ?? null };
}

interface CellBefore {
  readonly value: CellValue;
}

function detailsOf({ book, sheet, area }: RangeTarget, before: CellBefore): ChangeDetails {
  book.refresh();
  const after = sheet.cells.get(area.top, area.left)?.value ?? null;
  return {
    valueBefore: apiValue(before.value),
    valueAfter: apiValue(after),
    valueTypeBefore: valueType(before.value),
    valueTypeAfter: valueType(after),
  };
}

type Notation = (value: unknown, row: number, column: number) => unknown;

const isFormulaText = (value: unknown): value is string =>
  typeof value === "string" && /^=./.test(value);

function notationReader({ book }: RangeTarget, notation: "plain" | "local" | "r1c1"): Notation {
  if (notation === "r1c1")
    return (value, row, column) =>
      isFormulaText(value) ? fromR1C1(value, { row, column }) : value;
  if (notation === "plain") return (value) => value;
  const dialect = dialectOf(book.profile.locale);
  return (value) => (isFormulaText(value) ? fromLocal(value, dialect) : value);
}

/** Only the first cell of a merged area takes a value. */
function mergedAway(sheet: Sheet, area: Area): ((row: number, column: number) => boolean) | null {
  const merges = sheet.merges.filter((merge) => intersection(merge, area));
  if (merges.length === 0) return null;
  return (row, column) =>
    merges.some(
      (merge) => containsCell(merge, row, column) && (row !== merge.top || column !== merge.left),
    );
}

/** Spilled values vanish when something is written in their way; the formula spills anew, or says #SPILL!. */
export function breakSpills(sheet: Sheet, area: Area): void {
  const touched = sheet.arrays.filter((array) => intersection(array.area, area));
  if (touched.length === 0) return;
  sheet.arrays = sheet.arrays.filter((array) => !touched.includes(array));
  for (const array of touched) {
    const kept = array.kind === "legacy" && !sameArea(array.area, area);
    sheet.cells.forEach(array.area, (cell, row, column) => {
      const isFirst = row === array.area.top && column === array.area.left;
      if (!isFirst && !kept) cell.value = null;
    });
  }
}

export const numberFormats = (target: RangeTarget): unknown => {
  const { sheet, book } = target;
  if (target.isUnbounded) return null;
  checkReadable(target.area);
  return matrixOf(
    target.area,
    (row, column) => book.workbook.styles.at(effectiveStyle(sheet, row, column)).numberFormat,
  );
};
