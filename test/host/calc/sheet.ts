import {
  CellError,
  cellForWriting,
  markCalculation,
  markStructure,
  newWorkbook,
  parseArea,
  setFormula,
  setValue,
} from "../../../src/host/model";
import { createCalculator } from "../../../src/host/calc";
import type { ReportingCalculator } from "../../../src/host/calc";
import type { CellValue, Sheet, Workbook } from "../../../src/host/model";

type Typed = number | string | boolean | null;

const constant = (value: Typed): CellValue =>
  typeof value === "string" ? (CellError.parse(value) ?? value) : value;

/** Writes as the object model does: texts that begin with "=" are formulas. */
export function write(
  { workbook, sheet }: Pick<Opened, "workbook" | "sheet">,
  address: string,
  rows: readonly (readonly Typed[])[],
): void {
  const area = parseArea(address);
  if (!area) throw new Error(address);
  rows.forEach((row, down) => {
    row.forEach((value, across) => {
      const cell = cellForWriting(sheet, area.top + down, area.left + across);
      if (typeof value === "string" && value.startsWith("=")) setFormula(sheet, cell, value);
      else setValue(sheet, cell, constant(value));
    });
  });
  markCalculation(workbook, sheet, {
    ...area,
    bottom: area.top + rows.length - 1,
    right: area.left + (rows[0]?.length ?? 1) - 1,
  });
}

/** What a cell shows: errors by their text. */
export function read(sheet: Sheet, address: string): unknown {
  const area = parseArea(address);
  if (!area) throw new Error(address);
  const value = (row: number, column: number) => {
    const found = sheet.cells.get(row, column)?.value ?? null;
    return found instanceof CellError ? found.text : found;
  };
  if (!address.includes(":")) return value(area.top, area.left);
  return Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
    Array.from({ length: area.right - area.left + 1 }, (__, column) =>
      value(area.top + row, area.left + column),
    ),
  );
}

export interface Opened {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly calculator: ReportingCalculator;
}

export async function open(): Promise<Opened> {
  const workbook = newWorkbook();
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  return { workbook, sheet, calculator: await createCalculator(workbook) };
}

export { markStructure };
