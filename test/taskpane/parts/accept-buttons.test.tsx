import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { AcceptButtons } from "../../../src/taskpane/parts/accept-buttons";
import { draw } from "../draw";
import { findingOf, foldOf } from "../finding-of";

const warning = foldOf(findingOf({ severity: "warning" }), 3);

test("a warning is accepted with a reason and a name, by its place in the check", async () => {
  const { run } = draw(<AcceptButtons fold={warning} isBusy={false} />);
  await userEvent.click(screen.getByRole("button", { name: "Себебін жазып қабылдау" }));
  const reason = screen.getByRole("textbox", { name: /Себебі/ });
  expect(reason).toHaveFocus();
  expect(screen.getByRole("button", { name: "Қабылдау" })).toBeDisabled();
  await userEvent.type(reason, "қайта есептелді");
  await userEvent.type(screen.getByRole("textbox", { name: /Кім қабылдады/ }), "Үлгі С.");
  await userEvent.click(screen.getByRole("button", { name: "Қабылдау" }));
  expect(run.mock.calls).toEqual([
    [{ name: "accept", fold: 3, reason: "қайта есептелді", by: "Үлгі С." }],
  ]);
});

test("an error offers no way around it", () => {
  draw(<AcceptButtons fold={foldOf(findingOf())} isBusy={false} />);
  expect(screen.queryByRole("button")).toBeNull();
});

test("what was accepted can be opened again", async () => {
  const accepted = { reason: "тексерілді", by: "Үлгі С.", date: "2026-04-01" };
  const fold = foldOf(findingOf({ severity: "warning", accepted }), 5);
  const { run } = draw(<AcceptButtons fold={fold} isBusy={false} />);
  await userEvent.click(screen.getByRole("button", { name: "Қабылдауды қайтарып алу" }));
  expect(run).toHaveBeenCalledWith({ name: "withdraw", fold: 5 });
});
