import { itemViews } from "../../../src/taskpane/view/items";
import { answersOf } from "../../report/answers-of";
import { findingOf } from "../finding-of";

const stateOf = (item: string, ...given: Parameters<typeof itemViews>) =>
  itemViews(...given).find(({ id }) => id === item)?.state;

test("there are fourteen items, empty to begin with", () => {
  const views = itemViews(answersOf({}, {}), []);
  expect(views).toHaveLength(14);
  expect(views.every(({ state }) => state.state === "empty")).toBe(true);
});

test("rows of a register make its item ready", () => {
  const answers = answersOf({}, { training: [{ planned: 3, trained: 3 }] });
  expect(stateOf("3.2", answers, [])).toEqual({ state: "ready" });
});

test("the services make item 1.3 ready too, which is computed from them", () => {
  const answers = answersOf({}, { services: [{ code: "00403001" }] });
  expect(stateOf("1.3", answers, [])).toEqual({ state: "ready" });
});

test("a statement makes an item ready without data", () => {
  const answers = answersOf({}, { narratives: [{ item: "2.2", statement: "no-power" }] });
  expect(stateOf("2.2", answers, [])).toEqual({ state: "ready" });
});

test("a text in one language is only a beginning", () => {
  const answers = answersOf({}, { narratives: [{ item: "5", text: { kk: "Жоспар бар." } }] });
  expect(stateOf("5", answers, [])).toEqual({ state: "progress" });
});

test("some requisites are a beginning, the needed ones are the whole of 1.1", () => {
  const name = { kk: "Қиялтау", ru: "Выдуманный" };
  const some = answersOf({ "provider.name": name }, {});
  const needed = answersOf(
    {
      "provider.name": name,
      "provider.bin": "010140000004",
      "provider.address": name,
      "provider.headName": name,
    },
    {},
  );
  expect(stateOf("1.1", some, [])).toEqual({ state: "progress" });
  expect(stateOf("1.1", needed, [])).toEqual({ state: "ready" });
});

test("open errors stand before warnings, and what is accepted does not count", () => {
  const answers = answersOf({}, { complaints: [{ number: "1" }] });
  const warning = findingOf({ item: "4.1", severity: "warning" });
  const accepted = { ...warning, accepted: { reason: "…", by: "…", date: "2026-04-01" } };
  const error = findingOf({ item: "4.1" });
  expect(stateOf("4.1", answers, [warning, error, error])).toEqual({ state: "errors", count: 2 });
  expect(stateOf("4.1", answers, [warning, accepted])).toEqual({ state: "warnings", count: 1 });
  expect(stateOf("4.1", answers, [accepted])).toEqual({ state: "ready" });
});

test("an empty item is empty, whatever the check says to it", () => {
  expect(stateOf("4.1", answersOf({}, {}), [findingOf({ item: "4.1" })])).toEqual({
    state: "empty",
  });
});
