import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { fail, ok } from "../../src/ooxml";
import { Pane } from "../../src/taskpane/pane";
import { createRibbon } from "../../src/taskpane/start/ribbon";
import type { WorkbookServices } from "../../src/taskpane/services";
import { translator } from "../../src/messages";
import { servicesWith } from "./services";
import { ownSheet, snapshotOf } from "./snapshot-of";

test("reads the workbook when it opens, and says what comes first", async () => {
  render(<Pane services={servicesWith()} words={translator("kk")} />);
  expect(
    await screen.findByRole("button", { name: "Келесі қадам: нысан парақтарын қосу" }),
  ).toBeVisible();
});

test("every step is a tab with its word, also where only its icon is seen", async () => {
  render(<Pane services={servicesWith()} words={translator("ru")} />);
  await screen.findByRole("button", { name: /Следующий шаг/ });
  expect(screen.getAllByRole("tab").map((tab) => tab.getAttribute("aria-label"))).toEqual([
    "Отчет",
    "Форма",
    "Связи",
    "Проверка",
    "Диаграммы",
    "Экспорт",
    "Публикация",
  ]);
});

test("another language changes all words, and whoever holds the pane is told", async () => {
  const onLanguage = jest.fn();
  render(<Pane services={servicesWith()} words={translator("kk")} onLanguage={onLanguage} />);
  await screen.findByRole("button", { name: /Келесі қадам/ });
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Тақта тілі" }), "eng");
  expect(
    await screen.findByRole("button", { name: "Next step: add the sheets of the form" }),
  ).toBeVisible();
  expect(document.documentElement.lang).toBe("en");
  expect(onLanguage).toHaveBeenCalledWith(expect.objectContaining({ language: "en" }));
});

test("a cell being edited is explained, and reading can be repeated", async () => {
  const takeSnapshot = jest
    .fn<ReturnType<WorkbookServices["takeSnapshot"]>, []>()
    .mockResolvedValueOnce(fail({ code: "host-busy" }))
    .mockResolvedValue(ok(snapshotOf(ownSheet)));
  render(<Pane services={servicesWith({ takeSnapshot })} words={translator("kk")} />);
  expect(await screen.findByRole("alert")).toHaveTextContent("Enter немесе Esc пернесін");
  await userEvent.click(screen.getByRole("button", { name: "Қайталау" }));
  expect(await screen.findByRole("button", { name: /Келесі қадам/ })).toBeVisible();
  expect(screen.queryByRole("alert")).toBeNull();
});

test("steps that need the form say so", async () => {
  render(<Pane services={servicesWith()} words={translator("kk")} />);
  await screen.findByRole("button", { name: /Келесі қадам/ });
  await userEvent.click(screen.getByRole("tab", { name: "Экспорт" }));
  expect(await screen.findByText(/алдымен нысан парақтарын қосыңыз/)).toBeVisible();
});

test("a mistake of ours is shown once, with words to pass on", async () => {
  render(<Pane services={servicesWith()} words={translator("ru")} />);
  await screen.findByRole("button", { name: /Следующий шаг/ });
  const event = new Event("unhandledrejection");
  fireEvent(window, Object.assign(event, { reason: new Error("ours") }));
  expect(await screen.findByRole("alert")).toHaveTextContent("Ошибся сам Esep");
  expect(screen.getByRole("button", { name: "Скопировать подробности" })).toBeVisible();
});

test("a press on the ribbon opens the step and does its task", async () => {
  const ribbon = createRibbon();
  const selectedRange = jest.fn(() =>
    Promise.resolve(ok({ sheet: "Көрсетілгені", address: "B4:E8" })),
  );
  render(
    <Pane services={{ ...servicesWith({ selectedRange }), ribbon }} words={translator("kk")} />,
  );
  await screen.findByRole("button", { name: /Келесі қадам/ });
  act(() => ribbon.press("link"));
  expect(await screen.findByText(/нысан парақтарын қосыңыз/)).toBeVisible();
  await waitFor(() => expect(selectedRange).toHaveBeenCalledTimes(1));
});
