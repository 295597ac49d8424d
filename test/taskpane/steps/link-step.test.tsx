import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { LinkStep } from "../../../src/taskpane/steps/link-step";
import { emptyLink } from "../../../src/taskpane/state/state";
import type { LinkChoice } from "../../../src/taskpane/state/state";
import { rangeView } from "../../../src/taskpane/view/range";
import { answersOf } from "../../report/answers-of";
import { bookOf, draw } from "../draw";
import { ownSheet, snapshotOf } from "../snapshot-of";

const book = bookOf(answersOf({}, {}), []);
const dispatch = jest.fn();
const taken: LinkChoice = {
  ...emptyLink("services"),
  range: rangeView(snapshotOf(ownSheet), {
    selected: { sheet: "Көрсетілгені", address: "B3:E8" },
    register: "services",
    header: "4",
  }),
  columns: { code: "C", fee: "E" },
};

const drawn = (link: LinkChoice, language: "kk" | "ru" = "kk") =>
  draw(<LinkStep link={link} task={null} dispatch={dispatch} />, { book, language });

test("asks for the selected range first", async () => {
  const { run } = drawn(emptyLink("services"));
  await userEvent.click(screen.getByRole("button", { name: "Таңдалған ауқымды алу" }));
  expect(run).toHaveBeenCalledWith({ name: "range" });
  expect(screen.queryByRole("table")).toBeNull();
});

test("a single cell is no table, and this is said", () => {
  drawn({ ...emptyLink("services"), isTooSmall: true }, "ru");
  expect(screen.getByRole("alert")).toHaveTextContent("Выделите таблицу целиком.");
});

const proposal = {
  register: "services",
  range: { sheet: "Көрсетілгені", address: "B4:E8" },
  header: "4",
  rows: 3,
  columns: 3,
  isSure: true,
} as const;

test("tables are looked for as soon as the step is open, once", () => {
  const { run } = drawn(emptyLink(null));
  expect(run.mock.calls).toEqual([[{ name: "propose" }]]);
  expect(drawn(emptyLink(null, [])).run).not.toHaveBeenCalled();
});

test("a table that was found can be linked, or looked at first", async () => {
  const { run } = drawn(emptyLink(null, [proposal]));
  expect(screen.getByText("«Көрсетілгені»!B4:E8 · 3 жол, 3 баған")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: /^Байланыстыру: / }));
  await userEvent.click(screen.getByRole("button", { name: /^Қарап шығу: / }));
  expect(run.mock.calls).toEqual([
    [{ name: "link-proposals", proposals: [proposal] }],
    [{ name: "take", proposal }],
  ]);
});

test("all tables that are beyond doubt are linked at once, the others are not", async () => {
  const other = { ...proposal, register: "complaints" } as const;
  const doubtful = { ...proposal, register: "training", isSure: false } as const;
  const { run } = drawn(emptyLink(null, [proposal, other, doubtful]));
  await userEvent.click(screen.getByRole("button", { name: "Сай келетін 2 кестені байланыстыру" }));
  expect(run).toHaveBeenCalledWith({ name: "link-proposals", proposals: [proposal, other] });
});

test("offers the office's columns by letter and header for each field", () => {
  drawn(taken);
  const field = screen.getByRole("combobox", { name: "Қызмет коды" });
  expect(
    within(field)
      .getAllByRole("option")
      .map((each) => each.textContent),
  ).toEqual(["байланыссыз", "B «№»", "C «Шифр»", "D «Қызмет түрі»", "E «Төлемі»"]);
  expect(field).toHaveValue("C");
});

test("a chosen column is told by its part and letters", async () => {
  drawn(taken);
  await userEvent.selectOptions(
    screen.getByRole("combobox", { name: /Қызметтің атауы \(қаз\.\)/ }),
    "D «Қызмет түрі»",
  );
  expect(dispatch).toHaveBeenCalledWith({ type: "column-chosen", part: "name.kk", letters: "D" });
});

test("asks what a word means that the form does not know", async () => {
  drawn(taken);
  const word = screen.getByRole("combobox", { name: "«ақысыз негізде» сөзінің мәні" });
  await userEvent.selectOptions(word, "тегін");
  expect(dispatch).toHaveBeenCalledWith({
    type: "word-chosen",
    part: "fee",
    word: "ақысыз негізде",
    code: "free",
  });
  expect(screen.queryByRole("combobox", { name: "«тегін» сөзінің мәні" })).toBeNull();
});

test("another header row is asked for", async () => {
  const { run } = drawn(taken);
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Тақырып жолы" }), "3");
  expect(run).toHaveBeenCalledWith({ name: "header", header: "3" });
});

test("nothing can be linked before a column is chosen", () => {
  drawn({ ...taken, columns: {} });
  expect(screen.getByRole("button", { name: "Байланыстыру" })).toBeDisabled();
});

test("links", async () => {
  const { run } = drawn(taken);
  await userEvent.click(screen.getByRole("button", { name: "Байланыстыру" }));
  expect(run).toHaveBeenCalledWith({ name: "link" });
});
