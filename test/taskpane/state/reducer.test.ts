import { emptyPlan } from "../plans";
import { reduce } from "../../../src/taskpane/state/reducer";
import type { Action } from "../../../src/taskpane/state/reducer";
import { initialState } from "../../../src/taskpane/state/state";
import type { PaneState } from "../../../src/taskpane/state/state";

const start = initialState("kk", "2026-04-18");
const after = (...actions: readonly Action[]): PaneState => actions.reduce(reduce, start);
const range = {
  range: { sheet: "Көрсетілгені", address: "B3:E8" },
  header: "4",
  candidates: [],
  columns: [],
  words: {},
  named: { code: "C" },
  register: "services",
  reasons: {},
  guessed: {},
} as const;

test("the year that is offered is the one before today's", () => {
  expect(start.form.year).toBe(2025);
});

test("sheets are in Kazakh unless the pane speaks Russian", () => {
  expect(initialState("en", "2026-04-18").form.language).toBe("kk");
  expect(initialState("ru", "2026-04-18").form.language).toBe("ru");
});

test("what was going to be written no longer holds once a choice has changed", () => {
  const state = after(
    { type: "plan-made", plan: emptyPlan },
    { type: "kind-chosen", kind: "district" },
  );
  expect(state.form).toMatchObject({ kind: "district", plan: null });
});

test("a task that failed can be seen with its reason, and nothing is going on any more", () => {
  const state = after(
    { type: "task-started", task: { name: "charts" } },
    { type: "task-failed", task: { name: "charts" }, failure: { code: "host-busy" } },
  );
  expect(state.task).toBeNull();
  expect(state.trouble).toEqual({ task: { name: "charts" }, failure: { code: "host-busy" } });
});

test("beginning a task again takes the trouble away", () => {
  const state = after(
    { type: "task-failed", task: { name: "read" }, failure: { code: "host-busy" } },
    { type: "task-started", task: { name: "read" } },
  );
  expect(state.trouble).toBeNull();
});

test("a range that is taken comes with what was guessed of it", () => {
  const guessed = { fee: { ГК: "paid" } };
  const state = after({ type: "range-taken", range: { ...range, guessed } });
  expect(state.link).toMatchObject({
    register: "services",
    columns: { code: "C" },
    words: { fee: { ГК: "paid" } },
  });
});

test("cancelling keeps the tables that were found", () => {
  const state = after(
    { type: "proposals-made", proposals: [] },
    { type: "range-taken", range },
    { type: "link-cancelled" },
  );
  expect(state.link).toMatchObject({ register: null, range: null, proposals: [] });
});

test("a column that is taken back takes its words with it", () => {
  const state = after(
    { type: "range-taken", range: { ...range, named: {} } },
    { type: "column-chosen", part: "fee", letters: "E" },
    { type: "word-chosen", part: "fee", word: "ақысыз негізде", code: "free" },
    { type: "column-chosen", part: "fee", letters: null },
  );
  expect(state.link).toMatchObject({ columns: {}, words: {} });
});

test("words are kept by part, and one can be taken back", () => {
  const state = after(
    { type: "word-chosen", part: "fee", word: "ақысыз", code: "free" },
    { type: "word-chosen", part: "fee", word: "ГК", code: "paid" },
    { type: "word-chosen", part: "fee", word: "ГК", code: null },
  );
  expect(state.link.words).toEqual({ fee: { ақысыз: "free" } });
});

test("languages come out in the same order however they were ticked", () => {
  const state = after(
    { type: "export-language-set", language: "kk", isWanted: false },
    { type: "export-language-set", language: "kk", isWanted: true },
  );
  expect(state.export.choice.languages).toEqual(["kk", "ru"]);
});

test("a stopped export leaves no progress behind", () => {
  const state = after(
    { type: "task-started", task: { name: "export" } },
    { type: "export-progressed", progress: { file: "esep-2025-kk.docx", done: 0, total: 2 } },
    { type: "task-ended" },
  );
  expect(state.export.progress).toBeNull();
});

test("opening a step leaves the trouble of the last one behind", () => {
  const state = after(
    { type: "task-failed", task: { name: "range" }, failure: { code: "no-selection" } },
    { type: "step-opened", step: "check" },
  );
  expect(state).toMatchObject({ step: "check", trouble: null });
});
