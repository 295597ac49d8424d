import { chartSpecs } from "../../charts";
import type { CheckRun } from "../../checks";
import type { Answers } from "../../form";
import { translator } from "../../messages";
import {
  checkBookSteps,
  hasForm,
  planCharts,
  planForm,
  planLink,
  readAnswers,
} from "../../workbook";
import type { Snapshot } from "../../workbook";
import type { ExportedFile } from "../export/job";
import { findingsText } from "../view/findings-text";
import { rangeView } from "../view/range";
import { bookView } from "./book-view";
import type { BookView } from "./book-view";
import type { DeskCall, DeskCalls, OnProgress } from "./calls";

/** What lies on the desk. */
export interface Papers {
  snapshot: Snapshot | null;
  answers: Answers | null;
  check: CheckRun | null;
}

export interface DeskContext {
  readonly papers: Papers;
  readonly onProgress: OnProgress;
}

type Handlers = {
  readonly [Name in DeskCall]: (
    context: DeskContext,
    ask: DeskCalls[Name]["ask"],
  ) => DeskCalls[Name]["answer"] | Promise<DeskCalls[Name]["answer"]>;
};

function need<Paper>(paper: Paper | null): Paper {
  if (paper === null) throw new Error("The desk was asked before a workbook was read");
  return paper;
}

/** Read from the snapshot the first time that they are asked for; null where there is no form. */
function answersOf(papers: Papers): Answers | null {
  if (papers.answers) return papers.answers;
  const read = readAnswers(need(papers.snapshot));
  papers.answers = read.ok ? read.value : null;
  return papers.answers;
}

const put = (papers: Papers, snapshot: Snapshot): void =>
  void Object.assign(papers, { snapshot, answers: null, check: null });

const handlers: Handlers = {
  read,
  open: ({ papers }, { snapshot }) => {
    put(papers, snapshot);
    return hasForm(snapshot);
  },
  form: ({ papers }, choice) => planForm({ snapshot: need(papers.snapshot), ...choice }),
  range: ({ papers }, ask) => rangeView(need(papers.snapshot), ask),
  link: ({ papers }, request) => planLink(need(papers.snapshot), request),
  charts: ({ papers }) => {
    const answers = answersOf(papers);
    if (answers === null) return null;
    const language = answers.fields["settings.sheetLanguage"]?.value ?? "kk";
    return planCharts(need(papers.snapshot), chartSpecs(answers), language);
  },
  list: ({ papers: { check } }, { language }) =>
    check && findingsText(translator(language), check.findings),
  export: makeReport,
};

function read({ papers, onProgress }: DeskContext, ask: DeskCalls["read"]["ask"]): BookView | null {
  const { snapshot, today } = ask;
  put(papers, snapshot);
  const answers = answersOf(papers);
  if (answers === null) return null;
  const steps = checkBookSteps(snapshot, answers, today);
  let step = steps.next();
  while (step.done !== true) {
    onProgress({ of: "check", done: step.value.done, total: step.value.of });
    step = steps.next();
  }
  papers.check = step.value;
  return bookView(snapshot, answers, step.value);
}

async function makeReport(
  { papers, onProgress }: DeskContext,
  choice: DeskCalls["export"]["ask"],
): Promise<readonly ExportedFile[]> {
  const { plannedFiles } = await import("../export/files");
  const planned = plannedFiles({ answers: need(papers.answers), ...choice });
  const files: ExportedFile[] = [];
  for (const [done, { name, make }] of planned.entries()) {
    onProgress({ of: "export", file: name, done, total: planned.length });
    files.push(await make());
  }
  return files;
}

/** Answers one call from what lies on the desk. */
export async function answer<Name extends DeskCall>(
  context: DeskContext,
  name: Name,
  ask: DeskCalls[Name]["ask"],
): Promise<DeskCalls[Name]["answer"]> {
  return handlers[name](context, ask);
}
