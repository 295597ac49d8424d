import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { HomeStep } from "../../../src/taskpane/steps/home-step";
import { answersOf } from "../../report/answers-of";
import { bookOf, draw } from "../draw";
import { findingOf } from "../finding-of";

const filled = answersOf(
  {},
  {
    services: [{ code: "00403001" }],
    complaints: [{ number: "1" }],
    training: [{ planned: 3, trained: 3 }],
  },
);

test("a workbook without the form is told to have none, and the way to one", async () => {
  const onStep = jest.fn();
  draw(<HomeStep onStep={onStep} />, {
    book: { status: "no-form" },
    language: "en",
  });
  expect(screen.getByText(/has no form yet/)).toBeVisible();
  await userEvent.click(
    screen.getByRole("button", { name: "Next step: add the sheets of the form" }),
  );
  expect(onStep).toHaveBeenCalledWith("form");
});

test("lists the fourteen items under the five sections of the form", () => {
  draw(<HomeStep onStep={jest.fn()} />, { book: bookOf(filled, []) });
  expect(screen.getAllByRole("listitem")).toHaveLength(14);
  expect(screen.getAllByRole("region")).toHaveLength(5);
});

test("counts what is ready", () => {
  draw(<HomeStep onStep={jest.fn()} />, { book: bookOf(filled, []), language: "ru" });
  expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent("Готово пунктов: 4 из 14");
  expect(screen.getByRole("progressbar")).toHaveAttribute("aria-valuenow", "4");
});

test("an item with errors says how many and leads to the check", async () => {
  const onStep = jest.fn();
  const book = bookOf(filled, [findingOf({ item: "4.1" }), findingOf({ item: "4.1" })]);
  draw(<HomeStep onStep={onStep} />, { book, language: "ru" });
  const row = screen.getByText("2 ошибки").closest("li")!;
  await userEvent.click(within(row).getByRole("button"));
  expect(onStep).toHaveBeenCalledWith("check");
});

test("any other item leads to the place where it is filled", async () => {
  const { run } = draw(<HomeStep onStep={jest.fn()} />, { book: bookOf(filled, []) });
  await userEvent.click(screen.getByRole("button", { name: /^3\.2 / }));
  expect(run.mock.calls).toMatchObject([[{ name: "select", cell: { sheet: "training" } }]]);
});

test("the next step is the errors of the first item that has some", () => {
  const book = bookOf(filled, [findingOf({ item: "4.1" }), findingOf({ item: "4.1" })]);
  draw(<HomeStep onStep={jest.fn()} />, { book });
  expect(
    screen.getByRole("button", { name: "Келесі қадам: 4.1-тармақтағы 2 қатені қарау" }),
  ).toBeVisible();
});
