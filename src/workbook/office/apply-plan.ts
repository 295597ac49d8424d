import { fail, ok } from "../../ooxml";
import type { Result } from "../../ooxml";
import type { WorkbookFailure } from "../failure";
import type { Operation } from "../journal/entry";
import { isEmptyPlan } from "../plan";
import type { NamePlan, Plan, SheetPlan, TablePlan } from "../plan";
import { dressSheet } from "./dress-sheet";
import { preflight } from "./preflight";
import type { Ground } from "./preflight";
import { rangeAt } from "./ranges";
import { readBack } from "./read-back";
import { record } from "./record";
import { run } from "./run";
import { journal, tidy } from "./session";
import type { Done } from "./session";
import { leftBy } from "./take-back";
import { writeMarks } from "./write-marks";
import { addChart, bindSeries } from "./write-charts";
import { writeConstants, writeFormulas } from "./write-cells";
import { writeValidation } from "./write-validation";

/** What was done. */
export interface Applied {
  readonly addedSheets: readonly string[];
  readonly charts: number;
}

export interface ApplyOptions {
  /** What the journal calls it. */
  readonly operation?: Operation;
  /** How long the host may be silent before it is taken to be stuck. */
  readonly seconds?: number;
}

/** Writes a plan into the open workbook: looks first, keeps what was there, writes in few round trips, reads back. */
export async function applyPlan(
  plan: Plan,
  { operation, seconds }: ApplyOptions = {},
): Promise<Result<Applied, WorkbookFailure>> {
  const tidied = await tidy();
  if (!tidied.ok) return tidied;
  if (isEmptyPlan(plan)) return ok({ addedSheets: [], charts: 0 });
  const applied = await run(
    (context) => writePlan(context, plan),
    seconds === undefined ? {} : { seconds },
  );
  if (!applied.ok) {
    // What was written stands but for cells that somebody else wrote in that moment: putting back would lose theirs.
    if (applied.failure.code === "not-kept") journal.unfinished = null;
    else await tidy();
    return applied;
  }
  const { done, charts } = applied.value;
  journal.unfinished = null;
  const sheets = plan.sheets.map(({ name, renamed }) => renamed ?? name);
  const addedSheets = addedBy(plan);
  journal.add({ operation: operation ?? null, at: new Date(), sheets, addedSheets }, done);
  return ok({ addedSheets, charts });
}

interface Written {
  readonly done: Done;
  readonly charts: number;
}

async function writePlan(
  context: Excel.RequestContext,
  plan: Plan,
): Promise<Result<Written, WorkbookFailure>> {
  const ground = await preflight(context, plan);
  if (!ground.ok) return ground;
  const undo = await record(context, plan);
  journal.unfinished = { undo, left: [] };
  const sheets = plan.sheets.map((sheet) => ({ plan: sheet, worksheet: open(context, sheet) }));
  for (const { plan: sheet, worksheet } of sheets) writeFirst(worksheet, sheet);
  for (const name of plan.names) writeName(context, name, ground.value);
  if (plan.title !== null) context.workbook.properties.title = plan.title;
  await context.sync();
  for (const { plan: sheet, worksheet } of sheets) writeThen(worksheet, sheet);
  await context.sync();
  const charts = await drawCharts(context, sheets);
  await writeMarks(context, sheets);
  const lost = await readBack(context, plan);
  if (lost) return fail(lost);
  const left = await leftBy(context, plan);
  await renameSheets(context, sheets);
  return ok({ done: { undo, left }, charts });
}

interface OpenSheet {
  readonly plan: SheetPlan;
  readonly worksheet: Excel.Worksheet;
}

const addedBy = ({ sheets }: Plan): readonly string[] =>
  sheets.flatMap(({ name, create }) => (create ? [name] : []));

function open({ workbook }: Excel.RequestContext, { name, create, takesOver }: SheetPlan) {
  const { worksheets } = workbook;
  if (!create) return worksheets.getItem(name);
  if (takesOver === null) return worksheets.add(name);
  const blank = worksheets.getItem(takesOver);
  blank.name = name;
  return worksheets.getItem(name);
}

/** Last of all: until then every part of the plan finds its sheet by the name that it had. */
async function renameSheets(
  context: Excel.RequestContext,
  sheets: readonly OpenSheet[],
): Promise<void> {
  const renamed = sheets.filter(({ plan }) => plan.renamed !== null);
  if (renamed.length === 0) return;
  for (const { plan, worksheet } of renamed) worksheet.name = plan.renamed ?? plan.name;
  await context.sync();
}

/** Cells, then the tables over them. */
function writeFirst(worksheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const area of plan.cleared) rangeAt(worksheet, area).clear(Excel.ClearApplyTo.all);
  for (const { name, area } of plan.resized)
    worksheet.tables.getItem(name).resize(rangeAt(worksheet, area));
  writeConstants(worksheet, plan);
  for (const table of plan.tables) addTable(worksheet, table);
}

function addTable(worksheet: Excel.Worksheet, { name, area }: TablePlan): void {
  const table = worksheet.tables.add(rangeAt(worksheet, area), true);
  table.name = name;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
}

/** A name that is there is pointed anew. */
function writeName(
  { workbook }: Excel.RequestContext,
  { name, formula }: NamePlan,
  { names }: Ground,
) {
  if (names.has(name.toLowerCase())) workbook.names.getItem(name).formula = formula;
  else workbook.names.add(name, formula);
}

/** What refers to tables, names and other sheets, and how it all looks. */
function writeThen(worksheet: Excel.Worksheet, plan: SheetPlan): void {
  writeFormulas(worksheet, plan);
  dressSheet(worksheet, plan);
  for (const validation of plan.validations) writeValidation(worksheet, validation);
}

async function drawCharts(
  context: Excel.RequestContext,
  sheets: readonly OpenSheet[],
): Promise<number> {
  const made = sheets.flatMap(({ worksheet, plan }) => {
    for (const name of plan.removedCharts) worksheet.charts.getItem(name).delete();
    return plan.charts.map((chart) => addChart(worksheet, chart));
  });
  if (made.length === 0 && sheets.every(({ plan }) => plan.removedCharts.length === 0)) return 0;
  await context.sync();
  made.forEach(bindSeries);
  await context.sync();
  return made.length;
}
