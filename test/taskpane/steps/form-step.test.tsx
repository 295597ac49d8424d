import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { FormStep } from "../../../src/taskpane/steps/form-step";
import { initialState } from "../../../src/taskpane/state/state";
import type { FormChoice } from "../../../src/taskpane/state/state";
import { planForm } from "../../../src/workbook";
import { answersOf } from "../../report/answers-of";
import { bookOf, draw } from "../draw";
import type { World } from "../draw";

const { form: untouched } = initialState("kk", "2026-04-18");
const dispatch = jest.fn();

const drawn = (form: Partial<FormChoice> = {}, world: World = {}) =>
  draw(<FormStep form={{ ...untouched, ...form }} task={null} dispatch={dispatch} />, world);

test("nothing can be shown before the kind of body is chosen", () => {
  drawn();
  expect(screen.getByRole("button", { name: "Не қосылатынын көрсету" })).toBeDisabled();
});

test("offers the eleven kinds of body", async () => {
  drawn();
  const kind = screen.getByRole("combobox", { name: /Органның түрі/ });
  expect(kind.querySelectorAll("option")).toHaveLength(12);
  await userEvent.selectOptions(kind, "ауылдық округтің әкімі");
  expect(dispatch).toHaveBeenCalledWith({ type: "kind-chosen", kind: "rural-okrug-akim" });
});

test("a year that is none is refused in words", async () => {
  drawn({ year: null }, { language: "ru" });
  expect(screen.getByText("Напишите год от 2013 до 2100.")).toBeVisible();
  const year = screen.getByRole("textbox", { name: /Отчетный год/ });
  await userEvent.type(year, "2024");
  expect(dispatch).toHaveBeenLastCalledWith({ type: "year-written", year: 2024 });
});

test("what will be added is shown before anything is written", async () => {
  const { run } = drawn({ kind: "district" });
  await userEvent.click(screen.getByRole("button", { name: "Не қосылатынын көрсету" }));
  expect(run).toHaveBeenCalledWith({ name: "preview" });
  expect(screen.queryByRole("button", { name: "Парақтарды қосу" })).toBeNull();
});

test("lists the sheets and then writes them on a click", async () => {
  const plan = planForm({ kind: "district", year: 2025, language: "kk" });
  const { run } = drawn({ kind: "district", plan });
  expect(screen.getAllByRole("listitem").length).toBeGreaterThan(14);
  await userEvent.click(screen.getByRole("button", { name: "Парақтарды қосу" }));
  expect(run).toHaveBeenCalledWith({ name: "generate" });
});

test("a whole form has nothing to be added", () => {
  drawn({ kind: "district", plan: { sheets: [], names: [], title: null } }, { language: "en" });
  expect(screen.getByText(/there is nothing to add/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Add the sheets" })).toBeNull();
});

test("says which form the workbook has", () => {
  const answers = answersOf({ "provider.kind": "district", "provider.reportYear": 2025 }, {});
  drawn({}, { book: bookOf(answers, []), language: "ru" });
  expect(
    screen.getByText("В этой книге есть форма: местный исполнительный орган района, 2025 год."),
  ).toBeVisible();
});
