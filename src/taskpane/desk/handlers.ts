import { chartSpecs } from "../../charts";
import { translator } from "../../messages";
import { checkBookSteps, hasForm, planCharts, planForm, planLink } from "../../workbook";
import type { Snapshot } from "../../workbook";
import { findingsText } from "../view/findings-text";
import { rangeView } from "../view/range";
import { bookView } from "./book-view";
import type { BookView } from "./book-view";
import type { DeskCall, DeskCalls } from "./calls";
import { accept, markCells, putOnSheet, withdraw } from "./findings-handlers";
import { linkProposal, proposals, relink } from "./link-handlers";
import { answersOf, need } from "./papers";
import type { DeskContext, Papers } from "./papers";
import { makeReport, newsOf } from "./report-handlers";

type Handlers = {
  readonly [Name in DeskCall]: (
    context: DeskContext,
    ask: DeskCalls[Name]["ask"],
  ) => DeskCalls[Name]["answer"] | Promise<DeskCalls[Name]["answer"]>;
};

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
  proposals,
  "link-proposal": linkProposal,
  relink,
  link: ({ papers }, request) => planLink(need(papers.snapshot), request),
  charts: ({ papers }) => {
    const answers = answersOf(papers);
    if (answers === null) return null;
    const language = answers.fields["settings.sheetLanguage"]?.value ?? "kk";
    return planCharts(need(papers.snapshot), chartSpecs(answers), language);
  },
  list: ({ papers: { check } }, { language }) =>
    check && findingsText(translator(language), check.findings),
  accept,
  withdraw,
  sheet: putOnSheet,
  marks: markCells,
  news: newsOf,
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

/** Answers one call from what lies on the desk. */
export async function answer<Name extends DeskCall>(
  context: DeskContext,
  name: Name,
  ask: DeskCalls[Name]["ask"],
): Promise<DeskCalls[Name]["answer"]> {
  return handlers[name](context, ask);
}
