import type { Dispatch } from "react";
import { chartSpecs } from "../../charts";
import { runChecks } from "../../checks";
import type { CellRef } from "../../form";
import { fail, ok } from "../../ooxml";
import type { Result } from "../../ooxml";
import { addedSheets, planCharts, planForm, planLink, readAnswers } from "../../workbook";
import type { Snapshot } from "../../workbook";
import type { PaneFailure, PaneServices } from "../services";
import { likelyHeader, ownColumns, ownRange, ownRangeRef } from "../view/range";
import { namedColumns } from "../view/register-parts";
import type { Action } from "./reducer";
import type { LinkChoice, PaneState } from "./state";
import type { Task } from "./task";

export interface TaskPort {
  readonly dispatch: Dispatch<Action>;
  /** The state as it is now, not as it was when a button was drawn. */
  readonly read: () => PaneState;
}

export interface Tasks {
  readonly run: (task: Task) => Promise<void>;
  readonly stopExport: () => void;
}

/** What became of a task: the actions that tell the state, or why it could not be done. */
type Outcome = Promise<Result<readonly Action[], PaneFailure>>;

interface Context {
  readonly services: PaneServices;
  readonly state: PaneState;
  readonly dispatch: Dispatch<Action>;
  readonly signal: AbortSignal;
}

const handlers = {
  read: ({ services }: Context) => readBook(services),
  preview,
  generate,
  range,
  link,
  charts,
  export: makeReport,
} satisfies Record<Exclude<Task["name"], "select">, (context: Context) => Outcome>;

const perform = (context: Context, task: Task): Outcome =>
  task.name === "select" ? select(context, task.cell) : handlers[task.name](context);

async function select({ services }: Context, cell: CellRef): Outcome {
  const selected = await services.workbook.selectCells(cell);
  return selected.ok ? ok([]) : selected;
}

/** The workbook as it is now, and what the check says to it. */
async function readBook({ workbook, today }: PaneServices): Outcome {
  const taken = await workbook.takeSnapshot();
  if (!taken.ok) return taken;
  return ok([bookAction(taken.value, today)]);
}

function bookAction(snapshot: Snapshot, today: string): Action {
  const read = readAnswers(snapshot);
  if (!read.ok) return { type: "form-missing", snapshot };
  const answers = read.value;
  return { type: "book-read", snapshot, answers, check: runChecks(answers, { today }) };
}

async function preview({ services, state }: Context): Outcome {
  const { kind, year, language } = state.form;
  if (kind === null || year === null) return ok([]);
  const taken = await services.workbook.takeSnapshot();
  if (!taken.ok) return taken;
  return ok([
    bookAction(taken.value, services.today),
    { type: "plan-made", plan: planForm({ snapshot: taken.value, kind, year, language }) },
  ]);
}

async function generate({ services, state }: Context): Outcome {
  const { plan } = state.form;
  if (plan === null) return ok([]);
  const applied = await services.workbook.applyPlan(plan);
  if (!applied.ok) return applied;
  const book = await readBook(services);
  if (!book.ok) return book;
  return ok([...book.value, { type: "form-generated", added: addedSheets(plan).length }]);
}

async function range({ services, state }: Context): Outcome {
  const selected = await services.workbook.selectedRange();
  if (!selected.ok) return selected;
  const taken = await services.workbook.takeSnapshot();
  if (!taken.ok) return taken;
  const book = bookAction(taken.value, services.today);
  const own = ownRange(taken.value, selected.value);
  if (!own || own.area.top === own.area.bottom) return ok([book, { type: "range-refused" }]);
  const header = likelyHeader(own);
  const columns = namedColumns(state.link.register, ownColumns(own, header));
  return ok([book, { type: "range-taken", range: ownRangeRef(own), header, columns }]);
}

async function link({ services, state: { link: choice } }: Context): Outcome {
  const taken = await services.workbook.takeSnapshot();
  if (!taken.ok || choice.range === null) return taken.ok ? ok([]) : taken;
  const { register, range: own, header, columns, words } = choice;
  const plan = planLink(taken.value, { register, range: own, header, map: columns, words });
  if (!plan.ok) return plan;
  const applied = await services.workbook.applyPlan(plan.value);
  if (!applied.ok) return applied;
  const book = await readBook(services);
  if (!book.ok) return book;
  const rows = book.value.reduce((sum, action) => sum + linkedRows(action, choice), 0);
  const { sheet, address } = choice.range;
  return ok([...book.value, { type: "range-linked", range: `«${sheet}»!${address}`, rows }]);
}

/** How many rows of a register come from links now. */
const linkedRows = (action: Action, { register }: LinkChoice): number =>
  action.type === "book-read"
    ? action.answers.registers[register].rows.filter(({ source }) => source.kind === "link").length
    : 0;

async function charts({ services }: Context): Outcome {
  const taken = await services.workbook.takeSnapshot();
  if (!taken.ok) return taken;
  const now = bookAction(taken.value, services.today);
  if (now.type !== "book-read") return ok([now]);
  const specs = chartSpecs(now.answers);
  const language = now.answers.fields["settings.sheetLanguage"]?.value ?? "kk";
  const applied = await services.workbook.applyPlan(planCharts(taken.value, specs, language));
  if (!applied.ok) return applied;
  const read = await readBook(services);
  if (!read.ok) return read;
  return ok([...read.value, { type: "charts-drawn", charts: specs.length }]);
}

/** The report is made from the workbook as it is now, not as it was checked a while ago. */
async function makeReport({ services, state, dispatch, signal }: Context): Outcome {
  const { languages, formats, isDraft } = state.export;
  const taken = await services.workbook.takeSnapshot();
  if (!taken.ok) return taken;
  const book = bookAction(taken.value, services.today);
  if (book.type !== "book-read") return ok([book]);
  if (book.check.summary.errors > 0 && !isDraft) return ok([book]);
  const outcome = await services.makeFiles(
    { answers: book.answers, languages, formats, isDraft, today: services.today },
    { signal, onProgress: (progress) => dispatch({ type: "export-progressed", progress }) },
  );
  if (outcome.status === "failed") return fail({ code: "export", details: outcome.details });
  if (outcome.status === "stopped") return ok([book]);
  outcome.files.forEach(services.saveFile);
  return ok([book, { type: "files-made", files: outcome.files }]);
}

/** One task at a time: the workbook beside the pane is one. */
export function createTasks(services: PaneServices, { dispatch, read }: TaskPort): Tasks {
  let running: AbortController | null = null;

  async function run(task: Task): Promise<void> {
    if (running) return;
    running = new AbortController();
    dispatch({ type: "task-started", task });
    const context = { services, state: read(), dispatch, signal: running.signal };
    const outcome = await perform(context, task).finally(() => (running = null));
    if (outcome.ok) {
      outcome.value.forEach(dispatch);
      dispatch({ type: "task-ended" });
    } else {
      dispatch({ type: "task-failed", task, failure: outcome.failure });
    }
  }

  return { run, stopExport: () => running?.abort() };
}
