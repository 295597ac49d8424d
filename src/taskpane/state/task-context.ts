import type { Dispatch } from "react";
import { fail, ok } from "../../ooxml";
import type { Result } from "../../ooxml";
import type { Plan } from "../../workbook";
import type { BookView } from "../desk/book-view";
import type { DeskCall, DeskCalls, DeskProgress } from "../desk/calls";
import type { PaneFailure, PaneServices } from "../services";
import type { Action } from "./reducer";
import type { PaneState } from "./state";
import type { Task } from "./task";

/** What became of a part of a task: its value, or why not; null where it was stopped. */
export type Part<Value> = Promise<Result<Value, PaneFailure | null>>;
/** What became of a task: the actions that tell the state. */
export type Outcome = Part<readonly Action[]>;

export interface Context {
  readonly services: PaneServices;
  readonly state: PaneState;
  readonly dispatch: Dispatch<Action>;
  readonly signal: AbortSignal;
}

export type TaskOf<Name extends Task["name"]> = Task & { readonly name: Name };

/** Asks the desk, and tells the state how far it is. */
export async function ask<Name extends DeskCall>(
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
export async function open(context: Context): Part<boolean> {
  const taken = await context.services.workbook.takeSnapshot();
  return taken.ok ? ask(context, "open", { snapshot: taken.value }) : taken;
}

export async function view(context: Context): Part<BookView | null> {
  const taken = await context.services.workbook.takeSnapshot();
  if (!taken.ok) return taken;
  return ask(context, "read", { snapshot: taken.value, today: context.services.today });
}

export const bookAction = (book: BookView | null): Action =>
  book === null ? { type: "form-missing" } : { type: "book-read", view: book };

/** The workbook as it is now, and what the check says to it. */
export async function readBook(context: Context): Outcome {
  const book = await view(context);
  return book.ok ? ok([bookAction(book.value)]) : book;
}

/** Writes a plan, and reads the workbook anew. */
export async function write(context: Context, plan: Plan): Part<BookView | null> {
  const applied = await context.services.workbook.applyPlan(plan);
  return applied.ok ? view(context) : applied;
}
