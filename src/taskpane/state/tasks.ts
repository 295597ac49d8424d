import type { Dispatch } from "react";
import { fail, ok } from "../../ooxml";
import type { Result } from "../../ooxml";
import { addedSheets } from "../../workbook";
import type { Plan } from "../../workbook";
import type { BookView } from "../desk/book-view";
import type { DeskCall, DeskCalls, DeskProgress } from "../desk/calls";
import type { PaneFailure, PaneServices } from "../services";
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
  readonly stop: () => void;
}

/** What became of a part of a task: its value, or why not; null where it was stopped. */
type Part<Value> = Promise<Result<Value, PaneFailure | null>>;
/** What became of a task: the actions that tell the state. */
type Outcome = Part<readonly Action[]>;

interface Context {
  readonly services: PaneServices;
  readonly state: PaneState;
  readonly dispatch: Dispatch<Action>;
  readonly signal: AbortSignal;
}

type TaskOf<Name extends Task["name"]> = Task & { readonly name: Name };
type Handler<Name extends Task["name"]> = (context: Context, task: TaskOf<Name>) => Outcome;

const handlers: { readonly [Name in Task["name"]]: Handler<Name> } = {
  read: readBook,
  preview,
  generate,
  range: (context) => range(context, null),
  link,
  charts,
  export: makeReport,
  sheet,
  select,
  header: (context, { header }) => range(context, header),
  accept: (context, { fold, reason, by }) =>
    written(context, "accept", { folds: [fold], reason, by, date: context.services.today }),
  withdraw: (context, { fold }) => written(context, "withdraw", { folds: [fold] }),
  marks: (context, { isOn }) => written(context, "marks", { isOn }),
};

function perform<Name extends Task["name"]>(context: Context, task: TaskOf<Name>): Outcome {
  const handle: Handler<Name> = handlers[task.name];
  return handle(context, task);
}

async function select({ services }: Context, { cell }: TaskOf<"select">): Outcome {
  const selected = await services.workbook.selectCells(cell);
  return selected.ok ? ok([]) : selected;
}

/** Asks the desk, and tells the state how far it is. */
async function ask<Name extends DeskCall>(
  { services, dispatch, signal }: Context,
  name: Name,
  question: DeskCalls[Name]["ask"],
): Part<DeskCalls[Name]["answer"]> {
  const onProgress = (progress: DeskProgress): void => dispatch(progressAction(progress));
  const outcome = await services.desk.call(name, question, { signal, onProgress });
  if (outcome.status === "done") return ok(outcome.answer);
  if (outcome.status === "stopped") return fail(null);
  const { details } = outcome;
  return fail(name === "export" ? { code: "export", details } : { code: "desk", details });
}

const progressAction = (progress: DeskProgress): Action =>
  progress.of === "check"
    ? { type: "check-progressed", done: progress.done, total: progress.total }
    : { type: "export-progressed", progress };

/** Lays the workbook as it is now on the desk. */
async function open(context: Context): Part<boolean> {
  const taken = await context.services.workbook.takeSnapshot();
  return taken.ok ? ask(context, "open", { snapshot: taken.value }) : taken;
}

async function view(context: Context): Part<BookView | null> {
  const taken = await context.services.workbook.takeSnapshot();
  if (!taken.ok) return taken;
  return ask(context, "read", { snapshot: taken.value, today: context.services.today });
}

const bookAction = (book: BookView | null): Action =>
  book === null ? { type: "form-missing" } : { type: "book-read", view: book };

/** The workbook as it is now, and what the check says to it. */
async function readBook(context: Context): Outcome {
  const book = await view(context);
  return book.ok ? ok([bookAction(book.value)]) : book;
}

/** Writes a plan, and reads the workbook anew. */
async function write(context: Context, plan: Plan): Part<BookView | null> {
  const applied = await context.services.workbook.applyPlan(plan);
  return applied.ok ? view(context) : applied;
}

type PlanCall = "accept" | "withdraw" | "sheet" | "marks";

/** What the desk plans, written at once: it touches nothing but Esep's own cells and marks. */
async function written<Name extends PlanCall>(
  context: Context,
  name: Name,
  question: DeskCalls[Name]["ask"],
): Outcome {
  const plan = await ask(context, name, question);
  if (!plan.ok) return plan;
  const made: Plan | Result<Plan, PaneFailure> = plan.value;
  if ("ok" in made && !made.ok) return made;
  const book = await write(context, "ok" in made ? made.value : made);
  return book.ok ? ok([bookAction(book.value)]) : book;
}

function sheet(context: Context): Outcome {
  const { book } = context.state;
  const language =
    book.status === "form" ? book.view.fields["settings.sheetLanguage"]?.value : null;
  const { today, version } = context.services;
  return written(context, "sheet", { language: language ?? "kk", today, program: version });
}

async function preview(context: Context): Outcome {
  const { kind, year, language } = context.state.form;
  if (kind === null || year === null) return ok([]);
  const opened = await open(context);
  if (!opened.ok) return opened;
  const plan = await ask(context, "form", { kind, year, language });
  return plan.ok ? ok([{ type: "plan-made", plan: plan.value }]) : plan;
}

async function generate(context: Context): Outcome {
  const { plan } = context.state.form;
  if (plan === null) return ok([]);
  const book = await write(context, plan);
  if (!book.ok) return book;
  return ok([bookAction(book.value), { type: "form-generated", added: addedSheets(plan).length }]);
}

async function range(context: Context, header: string | null): Outcome {
  const { register, range: known } = context.state.link;
  const selected =
    header !== null && known ? ok(known.range) : await context.services.workbook.selectedRange();
  if (!selected.ok) return selected;
  const opened = await open(context);
  if (!opened.ok) return opened;
  const found = await ask(context, "range", { selected: selected.value, register, header });
  if (!found.ok) return found;
  return ok([
    found.value ? { type: "range-taken", range: found.value } : { type: "range-refused" },
  ]);
}

async function link(context: Context): Outcome {
  const { link: choice } = context.state;
  const { register, range: own, columns, words } = choice;
  if (own === null) return ok([]);
  const opened = await open(context);
  if (!opened.ok) return opened;
  const request = { register, range: own.range, header: own.header, map: columns, words };
  const plan = await ask(context, "link", request);
  if (!plan.ok) return plan;
  if (!plan.value.ok) return plan.value;
  const book = await write(context, plan.value.value);
  if (!book.ok) return book;
  return ok([bookAction(book.value), linkedAction(book.value, choice)]);
}

/** How many rows of a register come from links now. */
function linkedAction(book: BookView | null, { register, range: own }: LinkChoice): Action {
  const links = book?.links.filter((each) => each.register === register) ?? [];
  const { sheet, address } = own?.range ?? { sheet: "", address: "" };
  return {
    type: "range-linked",
    range: `«${sheet}»!${address}`,
    rows: links.reduce((sum, { rows }) => sum + rows, 0),
  };
}

async function charts(context: Context): Outcome {
  const opened = await open(context);
  if (!opened.ok) return opened;
  const plan = await ask(context, "charts", {});
  if (!plan.ok) return plan;
  if (plan.value === null) return ok([{ type: "form-missing" }]);
  const book = await write(context, plan.value);
  if (!book.ok) return book;
  const drawn = book.value?.charts.length ?? 0;
  return ok([bookAction(book.value), { type: "charts-drawn", charts: drawn }]);
}

/** The report is made from the workbook as it is now, not as it was checked a while ago. */
async function makeReport(context: Context): Outcome {
  const { services, state } = context;
  const book = await view(context);
  if (!book.ok) return book;
  const read = bookAction(book.value);
  const { choice } = state.export;
  const hasErrors = book.value !== null && book.value.check.summary.errors > 0;
  if (book.value === null || (hasErrors && !choice.isDraft)) return ok([read]);
  const made = await ask(context, "export", { ...choice, today: services.today });
  if (!made.ok) return made.failure === null ? ok([read]) : made;
  made.value.files.forEach(services.saveFile);
  return ok([read, { type: "files-made", made: made.value }]);
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
    if (outcome.ok) outcome.value.forEach(dispatch);
    if (outcome.ok || outcome.failure === null) dispatch({ type: "task-ended" });
    else dispatch({ type: "task-failed", task, failure: outcome.failure });
  }

  return { run, stop: () => running?.abort() };
}
