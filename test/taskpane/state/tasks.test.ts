import { fail, ok } from "../../../src/ooxml";
import { reduce } from "../../../src/taskpane/state/reducer";
import type { Action } from "../../../src/taskpane/state/reducer";
import { initialState } from "../../../src/taskpane/state/state";
import type { PaneState } from "../../../src/taskpane/state/state";
import { createTasks } from "../../../src/taskpane/state/tasks";
import type { WorkbookServices } from "../../../src/taskpane/services";
import { servicesWith } from "../services";

const today = "2026-04-18";

function desk(workbook: Partial<WorkbookServices> = {}, start: Partial<PaneState> = {}) {
  let state: PaneState = { ...initialState("kk", today), ...start };
  const seen: Action["type"][] = [];
  const services = servicesWith(workbook);
  const tasks = createTasks(services, {
    dispatch: (action) => {
      seen.push(action.type);
      state = reduce(state, action);
    },
    read: () => state,
  });
  return { tasks, seen, services, now: () => state };
}

test("a workbook without the form is read as such", async () => {
  const { tasks, now, seen } = desk();
  await tasks.run({ name: "read" });
  expect(seen).toEqual(["task-started", "form-missing", "task-ended"]);
  expect(now().book.status).toBe("no-form");
});

test("what the host refuses is kept with the task, to be repeated", async () => {
  const { tasks, now } = desk({
    takeSnapshot: () => Promise.resolve(fail({ code: "host-busy" })),
  });
  await tasks.run({ name: "read" });
  expect(now()).toMatchObject({
    task: null,
    trouble: { task: { name: "read" }, failure: { code: "host-busy" } },
  });
});

test("nothing is written before it was shown", async () => {
  const applyPlan = jest.fn(() => Promise.resolve(ok(null)));
  const { tasks } = desk({ applyPlan });
  await tasks.run({ name: "generate" });
  expect(applyPlan).not.toHaveBeenCalled();
});

test("what would be added is planned without writing", async () => {
  const applyPlan = jest.fn(() => Promise.resolve(ok(null)));
  const form = { ...initialState("kk", today).form, kind: "rural-okrug-akim" } as const;
  const { tasks, now } = desk({ applyPlan }, { form });
  await tasks.run({ name: "preview" });
  expect(now().form.plan?.sheets.length).toBeGreaterThan(14);
  expect(applyPlan).not.toHaveBeenCalled();
});

test("the selected range is taken with its header and what its headers say", async () => {
  const { tasks, now } = desk();
  await tasks.run({ name: "range" });
  expect(now().link).toMatchObject({
    range: { range: { sheet: "Көрсетілгені", address: "B4:E8" }, header: "4" },
    isTooSmall: false,
  });
});

test("one cell is too small to be a table", async () => {
  const { tasks, now } = desk({
    selectedRange: () => Promise.resolve(ok({ sheet: "Көрсетілгені", address: "C5" })),
  });
  await tasks.run({ name: "range" });
  expect(now().link).toMatchObject({ range: null, isTooSmall: true });
});

test("a link into a workbook without the form is refused", async () => {
  const { tasks, now } = desk();
  await tasks.run({ name: "range" });
  await tasks.run({ name: "link" });
  expect(now().trouble?.failure).toEqual({ code: "no-form" });
});

test("a second task waits for nobody: it is not begun while one is going on", async () => {
  const { tasks, seen } = desk();
  await Promise.all([tasks.run({ name: "read" }), tasks.run({ name: "range" })]);
  expect(seen.filter((type) => type === "task-started")).toHaveLength(1);
});

test("a mistake of ours is thrown, and the next task can begin", async () => {
  const { tasks, seen } = desk({
    selectCells: () => Promise.reject(new Error("ours")),
  });
  const cell = { sheet: "Көрсетілгені", address: "C5" };
  await expect(tasks.run({ name: "select", cell })).rejects.toThrow("ours");
  await tasks.run({ name: "read" });
  expect(seen).toContain("form-missing");
});

test("going to a cell waits until the workbook is free", async () => {
  const selectCells = jest.fn(() => Promise.resolve(ok(null)));
  const { tasks } = desk({ selectCells });
  const cell = { sheet: "Көрсетілгені", address: "C5" };
  await Promise.all([tasks.run({ name: "read" }), tasks.run({ name: "select", cell })]);
  expect(selectCells.mock.calls).toEqual([[cell]]);
});
