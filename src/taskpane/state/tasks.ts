import type { Dispatch } from "react";
import { ok } from "../../ooxml";
import type { Result } from "../../ooxml";
import { addedSheets } from "../../workbook";
import type { Plan } from "../../workbook";
import type { DeskCalls } from "../desk/calls";
import type { PaneFailure, PaneServices } from "../services";
import { link, linkProposals, propose, range, relink } from "./link-tasks";
import type { Action } from "./reducer";
import type { PaneState } from "./state";
import type { Task } from "./task";
import { ask, bookAction, open, readBook, view, write } from "./task-context";
import type { Context, Outcome, TaskOf } from "./task-context";

export interface TaskPort {
  readonly dispatch: Dispatch<Action>;
  /** The state as it is now, not as it was when a button was drawn. */
  readonly read: () => PaneState;
}

export interface Tasks {
  readonly run: (task: Task) => Promise<void>;
  readonly stop: () => void;
}

type Handler<Name extends Task["name"]> = (context: Context, task: TaskOf<Name>) => Outcome;

const handlers: { readonly [Name in Task["name"]]: Handler<Name> } = {
  read: readBook,
  preview,
  generate,
  range: (context) => range(context, {}),
  propose,
  take: (context, { proposal }) => range(context, { proposal }),
  "link-proposals": linkProposals,
  relink,
  link,
  charts,
  export: makeReport,
  sheet,
  select,
  header: (context, { header }) => range(context, { header }),
  register: (context, { register }) => range(context, { register }),
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

/** One task at a time: the workbook beside the pane is one. Going to a cell waits for its turn, nothing else does. */
export function createTasks(services: PaneServices, { dispatch, read }: TaskPort): Tasks {
  let running: AbortController | null = null;
  let next: Task | null = null;

  async function run(task: Task): Promise<void> {
    if (running) {
      next = task.name === "select" ? task : next;
      return;
    }
    running = new AbortController();
    dispatch({ type: "task-started", task });
    const context = { services, state: read(), dispatch, signal: running.signal };
    const outcome = await perform(context, task).finally(() => (running = null));
    if (outcome.ok) outcome.value.forEach(dispatch);
    if (outcome.ok || outcome.failure === null) dispatch({ type: "task-ended" });
    else dispatch({ type: "task-failed", task, failure: outcome.failure });
    const waiting = next;
    next = null;
    if (waiting && outcome.ok) await run(waiting);
  }

  return { run, stop: () => running?.abort() };
}
