import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { CheckStep } from "../../../src/taskpane/steps/check-step";
import { answersOf } from "../../report/answers-of";
import { bookOf, draw } from "../draw";
import { findingOf } from "../finding-of";

const answers = answersOf({}, {});

test("says how many checks were made, and that nothing was found", () => {
  const book = bookOf(answers, []);
  draw(<CheckStep task={null} />, { book, language: "en" });
  expect(screen.getByRole("status")).toHaveTextContent("No errors and no warnings found.");
  expect(screen.getByRole("status")).toHaveTextContent(/\d+ checks · 0 values/);
});

test("findings stand under their items", () => {
  const book = bookOf(answers, [findingOf(), findingOf({ item: null })]);
  draw(<CheckStep task={null} />, { book });
  expect(screen.getAllByRole("region").map((each) => each.getAttribute("aria-label"))).toEqual([
    "1.2 Қызметтердің саны",
    "Бүкіл кітап",
  ]);
});

test("a flood of findings is shown in portions", async () => {
  const book = bookOf(
    answers,
    Array.from({ length: 60 }, (_each, index) =>
      findingOf({ accepted: { reason: `${index}`, by: "Үлгі С.", date: "2026-04-01" } }),
    ),
  );
  draw(<CheckStep task={null} />, { book });
  expect(screen.getAllByRole("article")).toHaveLength(50);
  await userEvent.click(screen.getByRole("button", { name: "Тағы 10 көрсету" }));
  expect(screen.getAllByRole("article")).toHaveLength(60);
});

test("checking again reads the workbook again", async () => {
  const { run } = draw(<CheckStep task={null} />, { book: bookOf(answers, []) });
  await userEvent.click(screen.getByRole("button", { name: "Қайта тексеру" }));
  expect(run).toHaveBeenCalledWith({ name: "read" });
});

test("nothing can be checked while the workbook is busy", () => {
  draw(<CheckStep task={{ name: "charts" }} />, { book: bookOf(answers, []) });
  expect(screen.getByRole("button", { name: "Қайта тексеру" })).toBeDisabled();
});
