import { areaOf, fail, ok } from "../../ooxml";
import type { CellArea, Result } from "../../ooxml";
import type { WorkbookFailure } from "../failure";
import { editedCells } from "../journal/edited-cells";
import type { EditedSince, JournalEntry, LeftCells, RawGrid } from "../journal/entry";
import type { Plan } from "../plan";
import { bareAddress } from "./read-outline";
import { readAreas } from "./read-areas";
import type { AskedArea } from "./read-areas";
import { restore } from "./restore";
import { run } from "./run";
import { journal, tidy } from "./session";
import { touchedCells } from "./touched-areas";

/** What a plan has left in the cells that it touched and on the sheets that it added. */
export async function leftBy(
  context: Excel.RequestContext,
  { sheets }: Plan,
): Promise<readonly LeftCells[]> {
  const asked = sheets.map((plan) => {
    const worksheet = context.workbook.worksheets.getItem(plan.name);
    return { plan, worksheet, used: plan.create ? askForUsed(worksheet) : null };
  });
  await context.sync();
  const areas = asked.flatMap(({ plan, worksheet, used }) => {
    const sheet = plan.renamed ?? plan.name;
    const touched = used ? usedAreas(used) : touchedCells(plan);
    return touched.map((area) => ({ sheet, worksheet, area, isWholeSheet: plan.create }));
  });
  return readLeft(context, areas);
}

type AskedCells = AskedArea & Pick<LeftCells, "sheet" | "isWholeSheet">;

async function readLeft(
  context: Excel.RequestContext,
  areas: readonly AskedCells[],
): Promise<readonly LeftCells[]> {
  const read = await readAreas(context, areas, (range) => range.load("formulas"));
  return read.map(({ sheet, area, isWholeSheet, range }) => ({
    sheet,
    area,
    isWholeSheet,
    formulas: range.formulas as RawGrid,
  }));
}

function askForUsed(worksheet: Excel.Worksheet): Excel.Range {
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load("address");
  return used;
}

function usedAreas(used: Excel.Range): readonly CellArea[] {
  const area = used.isNullObject ? null : areaOf(bareAddress(used.address));
  return area ? [area] : [];
}

export interface TakeBackOptions {
  /** Also where cells have been edited since. */
  readonly force?: boolean;
}

/** Takes back the last operation of the session, and asks first where people have gone on working in its cells. */
export async function takeBack({ force = false }: TakeBackOptions = {}): Promise<
  Result<JournalEntry, WorkbookFailure>
> {
  const tidied = await tidy();
  if (!tidied.ok) return tidied;
  const last = journal.last();
  if (!last) return fail({ code: "nothing-to-take-back" });
  const taken = await run<JournalEntry>(async (context) => {
    const edited = force ? null : await editedSince(context, last.undo.left);
    if (edited && edited.total > 0) return fail({ code: "edited-since", ...edited });
    journal.unfinished = last.undo;
    await restore(context, last.undo.undo);
    return ok(last.entry);
  });
  if (taken.ok) {
    journal.unfinished = null;
    journal.remove(last.entry.id);
    return taken;
  }
  if (journal.unfinished === null || !(await tidy()).ok) return taken;
  journal.remove(last.entry.id);
  return ok(last.entry);
}

/** A sheet that was added is read as far as it is used now; one that is gone has nothing left to lose. */
async function editedSince(
  context: Excel.RequestContext,
  left: readonly LeftCells[],
): Promise<EditedSince> {
  const sheets = [...new Set(left.map(({ sheet }) => sheet))].map((name) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(name);
    worksheet.load("name");
    const own = left.filter(({ sheet }) => sheet === name);
    const isWholeSheet = own.some((cells) => cells.isWholeSheet);
    return { name, worksheet, own, isWholeSheet, used: askForUsed(worksheet) };
  });
  await context.sync();
  const standing = sheets.filter(({ worksheet }) => !worksheet.isNullObject);
  const areas = standing.flatMap(({ name: sheet, worksheet, own, isWholeSheet, used }) => {
    const wanted = isWholeSheet ? usedAreas(used) : own.map(({ area }) => area);
    return wanted.map((area) => ({ sheet, worksheet, area, isWholeSheet }));
  });
  return editedCells(
    standing.flatMap(({ own }) => own),
    await readLeft(context, areas),
  );
}
