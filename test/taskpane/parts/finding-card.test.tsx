import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { FindingCard } from "../../../src/taskpane/parts/finding-card";
import { draw } from "../draw";
import { findingOf, foldOf } from "../finding-of";

const cell = { sheet: "Қызметтер саны", address: "C7" };
const finding = findingOf({
  cells: [cell, { sheet: "Қызметтер саны", address: "C9" }],
  expected: 41,
  found: 40,
});

test("shows both values and their difference", () => {
  draw(<FindingCard fold={foldOf(finding)} />);
  const values = screen.getByRole("article");
  expect(within(values).getByText("Күтілгені").nextSibling).toHaveTextContent("41");
  expect(within(values).getByText("Табылғаны").nextSibling).toHaveTextContent("40");
  expect(within(values).getByText("Айырмасы").nextSibling).toHaveTextContent("-1");
});

test("says how heavy it is before what it is, for those who hear it", () => {
  draw(<FindingCard fold={foldOf(finding)} />);
  expect(screen.getByRole("article", { name: /^Қате: / })).toBeVisible();
});

test("leads to its first cell, and to each of the others", async () => {
  const { run } = draw(<FindingCard fold={foldOf(finding)} />);
  await userEvent.click(screen.getByRole("button", { name: "Ұяшыққа өту: «Қызметтер саны»!C7" }));
  await userEvent.click(screen.getByRole("button", { name: "«Қызметтер саны»!C9" }));
  expect(run.mock.calls).toEqual([
    [{ name: "select", cell }],
    [{ name: "select", cell: { sheet: "Қызметтер саны", address: "C9" } }],
  ]);
});

test("names four cells and counts the others", () => {
  const cells = Array.from({ length: 7 }, (_each, row) => ({ sheet: "А", address: `B${row + 1}` }));
  draw(<FindingCard fold={foldOf({ ...finding, cells })} />);
  expect(screen.getAllByRole("listitem")).toHaveLength(5);
  expect(screen.getByText("және тағы 3 ұяшық")).toBeVisible();
});

test("says who accepted it, why and when", () => {
  const accepted = { reason: "қайта есептелді", by: "Үлгі С.", date: "2026-04-01" };
  draw(<FindingCard fold={foldOf({ ...finding, severity: "warning", accepted })} />);
  expect(screen.getByText("Қабылданды: қайта есептелді (Үлгі С., 01.04.2026)")).toBeVisible();
});
