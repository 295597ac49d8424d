import { markSheet, markStructure, markWorkbook, setFormula, wholeSheet } from "../model";
import { FormulaSyntaxError } from "../formula";
import type { Book } from "../book";
import type { Cell, Sheet } from "../model";

/** Where a formula stands; null for names, whose references are absolute. */
export interface FormulaHome {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** `sheet` is the sheet whose cells "A1" without a sheet name means. */
export type Rewrite = (formula: string, home: FormulaHome | null, sheet: Sheet | null) => string;

/** Formulas of files can be beyond our reading; those stay as they are. */
function safely(rewrite: () => string, formula: string): string {
  try {
    return rewrite();
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return formula;
    throw error;
  }
}

/** Rewrites every formula of the workbook that must follow a change: cells, names, rules, charts. */
export function rewriteFormulas(book: Book, rewrite: Rewrite): void {
  const { workbook } = book;
  for (const sheet of workbook.sheets) {
    rewriteCells(sheet, rewrite);
    rewriteTables(sheet, rewrite);
    rewriteRules(sheet, rewrite);
    rewriteCharts(sheet, rewrite);
  }
  for (const name of workbook.names) {
    const home = workbook.sheets.find(({ id }) => id === name.sheetId) ?? null;
    const next = safely(() => rewrite(name.formula, null, home), name.formula);
    if (next === name.formula) continue;
    name.formula = next;
    name.changed = true;
    markWorkbook(workbook, "names");
  }
  markStructure(workbook);
}

function rewriteCells(sheet: Sheet, rewrite: Rewrite): void {
  sheet.cells.forEach(wholeSheet, (cell, row, column) => {
    if (cell.formula === null) return;
    const { formula } = cell;
    const next = safely(() => rewrite(formula, { sheet, row, column }, sheet), formula);
    if (next !== formula) replaceFormula(sheet, cell, next);
  });
}

/** The result shown until the next calculation stays the old one. */
function replaceFormula(sheet: Sheet, cell: Cell, formula: string): void {
  const { value } = cell;
  setFormula(sheet, cell, formula);
  cell.value = value;
}

function rewriteTables(sheet: Sheet, rewrite: Rewrite): void {
  for (const table of sheet.tables) {
    for (const column of table.columns) {
      const calculated = rewritten(column.calculatedFormula, sheet, rewrite);
      const totals = rewritten(column.totalsFormula, sheet, rewrite);
      if (calculated === column.calculatedFormula && totals === column.totalsFormula) continue;
      column.calculatedFormula = calculated;
      column.totalsFormula = totals;
      table.changed = true;
      markSheet(sheet, "tables");
    }
  }
}

const rewritten = (formula: string | null, sheet: Sheet, rewrite: Rewrite): string | null =>
  formula?.startsWith("=") ? safely(() => rewrite(formula, null, sheet), formula) : formula;

/** Rewrites every text that begins with "=" within plain data; the same object when nothing changed. */
function rewrittenData<Data>(data: Data, change: (formula: string) => string): Data {
  if (typeof data === "string") return (data.startsWith("=") ? change(data) : data) as Data;
  if (Array.isArray(data)) {
    const items: readonly unknown[] = data;
    const next = items.map((item) => rewrittenData(item, change));
    return next.some((item, index) => item !== items[index]) ? (next as Data) : data;
  }
  if (typeof data !== "object" || data === null) return data;
  const entries = Object.entries(data).map(
    ([key, value]: [string, unknown]) => [key, value, rewrittenData(value, change)] as const,
  );
  const changed = entries.some(([, value, next]) => next !== value);
  return changed ? (Object.fromEntries(entries.map(([key, , next]) => [key, next])) as Data) : data;
}

function rewriteRules(sheet: Sheet, rewrite: Rewrite): void {
  const change = (formula: string): string => safely(() => rewrite(formula, null, sheet), formula);
  for (const validation of sheet.dataValidations) {
    const rule = rewrittenData(validation.rule, change);
    if (rule === validation.rule) continue;
    validation.rule = rule;
    markSheet(sheet, "dataValidations");
  }
  for (const format of sheet.conditionalFormats) {
    const rule = rewrittenData(format.rule, change);
    if (rule === format.rule) continue;
    format.rule = rule;
    markSheet(sheet, "conditionalFormats");
  }
}

const chartFormulas = ["name", "values", "categories", "bubbleSizes"] as const;

function rewriteCharts(sheet: Sheet, rewrite: Rewrite): void {
  for (const chart of sheet.charts) {
    for (const series of chart.series) {
      for (const member of chartFormulas) {
        const next = rewritten(series[member], sheet, rewrite);
        if (next === series[member]) continue;
        series[member] = next;
        chart.changed = true;
        markSheet(sheet, "charts");
      }
    }
  }
}
