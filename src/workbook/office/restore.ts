import type { KeptCells, Raw } from "../journal/entry";
import { rangeAt } from "./ranges";
import { restoreLooks } from "./keep-looks";
import { restoreValidation } from "./keep-validations";
import type { KeptSheet, KeptWidth, Undo } from "./record";
import { writeMarks } from "./write-marks";
import { blankSheet } from "../plan";

interface Standing {
  readonly kept: KeptSheet;
  readonly worksheet: Excel.Worksheet;
  readonly tables: ReadonlySet<string>;
  readonly charts: ReadonlySet<string>;
}

/** Puts back what stood before a plan, however far the plan has come. */
export async function restore(context: Excel.RequestContext, undo: Undo): Promise<void> {
  const { workbook } = context;
  workbook.names.load("items/name");
  workbook.worksheets.load("items/name");
  const asked = undo.sheets.map((kept) => ({
    kept,
    own: look(workbook.worksheets.getItemOrNullObject(kept.name)),
    renamed: look(workbook.worksheets.getItemOrNullObject(kept.renamed ?? kept.name)),
  }));
  await context.sync();
  const standing = asked.flatMap(({ kept, own, renamed }): readonly Standing[] => {
    const worksheet = own.isNullObject ? renamed : own;
    return worksheet.isNullObject ? [] : [standingSheet(kept, worksheet)];
  });
  for (const sheet of standing) restoreSheet(sheet);
  restoreNames(workbook, undo);
  removeSheets(workbook, undo);
  workbook.properties.title = undo.title;
  await context.sync();
  for (const { kept, worksheet } of standing)
    for (const cells of kept.cells) restoreFormulas(worksheet, cells);
  await context.sync();
  await writeMarks(
    context,
    standing.flatMap(({ kept, worksheet }) =>
      kept.marks
        ? [{ worksheet, plan: { ...blankSheet(kept.name, false), marks: { areas: kept.marks } } }]
        : [],
    ),
  );
}

function look(worksheet: Excel.Worksheet): Excel.Worksheet {
  worksheet.load("name");
  worksheet.tables.load("items/name");
  worksheet.charts.load("items/name");
  return worksheet;
}

const standingSheet = (kept: KeptSheet, worksheet: Excel.Worksheet): Standing => ({
  kept,
  worksheet,
  tables: new Set(worksheet.tables.items.map(({ name }) => name)),
  charts: new Set(worksheet.charts.items.map(({ name }) => name)),
});

function restoreSheet(standing: Standing): void {
  const { kept, worksheet } = standing;
  if (worksheet.name !== kept.name) worksheet.name = kept.name;
  restoreObjects(standing);
  for (const looks of kept.looks) restoreLooks(worksheet, looks);
  for (const validation of kept.validations) restoreValidation(worksheet, validation);
  for (const cells of kept.cells) restoreCells(worksheet, cells);
  for (const width of kept.widths) restoreWidth(worksheet, width);
  worksheet.tabColor = kept.tabColor;
}

function restoreObjects({ kept, worksheet, tables, charts }: Standing): void {
  for (const name of kept.addedCharts)
    if (charts.has(name)) worksheet.charts.getItem(name).delete();
  for (const name of kept.addedTables)
    if (tables.has(name)) worksheet.tables.getItem(name).convertToRange();
  for (const { name, area } of kept.tables)
    worksheet.tables.getItem(name).resize(rangeAt(worksheet, area));
}

function restoreWidth(worksheet: Excel.Worksheet, { column, width, isStandard }: KeptWidth): void {
  const { format } = worksheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn();
  if (isStandard) format.useStandardWidth = true;
  else format.columnWidth = width;
}

const isFormula = (value: Raw | undefined, formula: Raw): boolean =>
  typeof formula === "string" && formula.startsWith("=") && formula !== value;

type CellKind = "formula" | "text" | "other";

function kindAt({ values, formulas }: KeptCells, down: number, across: number): CellKind {
  const formula = formulas[down]?.[across] ?? "";
  if (isFormula(values[down]?.[across], formula)) return "formula";
  return typeof formula === "string" && formula !== "" ? "text" : "other";
}

/** Texts go back into cells of the text format, so that the host takes none of them for a number or a formula. */
function restoreCells(worksheet: Excel.Worksheet, kept: KeptCells): void {
  const range = rangeAt(worksheet, kept.area);
  range.numberFormat = kept.numberFormats.map((line, down) =>
    line.map((format, across) => (kindAt(kept, down, across) === "text" ? "@" : format)),
  );
  range.formulas = kept.formulas.map((line, down) =>
    line.map((formula, across) => (kindAt(kept, down, across) === "formula" ? null : formula)),
  );
  range.numberFormat = kept.numberFormats.map((line) => [...line]);
}

/** Once tables, names and headers are back, which they refer to. */
function restoreFormulas(worksheet: Excel.Worksheet, kept: KeptCells): void {
  const lines = kept.formulas.map((line, down) =>
    line.map((formula, across) => (kindAt(kept, down, across) === "formula" ? formula : null)),
  );
  if (lines.some((line) => line.some((formula) => formula !== null)))
    rangeAt(worksheet, kept.area).formulas = lines;
}

function restoreNames(workbook: Excel.Workbook, { names }: Undo): void {
  const standing = new Set(workbook.names.items.map(({ name }) => name.toLowerCase()));
  for (const { name, formula } of names) {
    if (!standing.has(name.toLowerCase())) continue;
    if (formula === null) workbook.names.getItem(name).delete();
    else workbook.names.getItem(name).formula = formula;
  }
}

/** The blank sheet of a new workbook is emptied, all others that the plan added go. */
function removeSheets(workbook: Excel.Workbook, { added, takenOver }: Undo): void {
  const standing = new Set(workbook.worksheets.items.map(({ name }) => name));
  for (const name of added) if (standing.has(name)) workbook.worksheets.getItem(name).delete();
  if (takenOver === null || !standing.has(takenOver.name)) return;
  const sheet = workbook.worksheets.getItem(takenOver.name);
  const all = sheet.getRange();
  all.clear(Excel.ClearApplyTo.all);
  all.dataValidation.clear();
  all.format.useStandardWidth = true;
  all.format.useStandardHeight = true;
  sheet.freezePanes.unfreeze();
  sheet.tabColor = "";
  sheet.name = takenOver.was;
}
