import { screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { ExportStep } from "../../../src/taskpane/steps/export-step";
import { initialState } from "../../../src/taskpane/state/state";
import type { ExportState } from "../../../src/taskpane/state/state";
import { answersOf } from "../../report/answers-of";
import { bookOf, draw } from "../draw";
import type { World } from "../draw";
import { findingOf } from "../finding-of";

const { export: untouched } = initialState("kk", "2026-04-18");
const answers = answersOf({}, {});
const dispatch = jest.fn();
const onStep = jest.fn();

const drawn = (
  world: World,
  choice: Partial<ExportState["choice"]> = {},
  report: Partial<ExportState> = {},
) =>
  draw(
    <ExportStep
      report={{ ...untouched, ...report, choice: { ...untouched.choice, ...choice } }}
      task={null}
      dispatch={dispatch}
      onStep={onStep}
    />,
    world,
  );

const make = () => screen.getByRole("button", { name: "Есепті дайындау" });

test("the gate is open where there are no errors", async () => {
  const { run } = drawn({ book: bookOf(answers, []) });
  await userEvent.click(make());
  expect(run).toHaveBeenCalledWith({ name: "export" });
});

test("errors close the gate, with the way to them", async () => {
  drawn({ book: bookOf(answers, [findingOf()]) });
  expect(make()).toBeDisabled();
  await userEvent.click(screen.getByRole("button", { name: "Қателерді көрсету" }));
  expect(onStep).toHaveBeenCalledWith("check");
});

test("a draft may be made with errors in it", () => {
  drawn({ book: bookOf(answers, [findingOf()]) }, { isDraft: true });
  expect(screen.getByRole("checkbox", { name: "Жоба нұсқасы, қателерімен" })).toBeChecked();
  expect(make()).toBeEnabled();
});

test("warnings do not close it, but are counted", () => {
  drawn({ book: bookOf(answers, [findingOf({ severity: "warning" })]), language: "ru" });
  expect(screen.getByText(/просмотрите 1 предупреждение\./)).toBeVisible();
});

test("without a language there is nothing to make", () => {
  drawn({ book: bookOf(answers, []) }, { languages: [] });
  expect(make()).toBeDisabled();
});

test("says how far it is, and can be stopped", async () => {
  const progress = { file: "esep-2025-ru.docx", done: 1, total: 2 };
  const { stop } = drawn({ book: bookOf(answers, []) }, {}, { progress });
  expect(screen.getByText("esep-2025-ru.docx – 1 / 2")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Тоқтату" }));
  expect(stop).toHaveBeenCalledTimes(1);
});

test("a file is said to be on its way, never to be saved, and there is a way if it was lost", async () => {
  const file = { name: "esep-2025-kk.docx", type: "", bytes: new Uint8Array(2048) };
  drawn({ book: bookOf(answers, []) }, {}, { made: { files: [file], personal: [], refused: [] } });
  expect(screen.getByText("2 КБ · жүктеу басталды")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "esep-2025-kk.docx сақталмады ма?" }));
  expect(screen.getByRole("button", { name: "Қайта жүктеп алу" })).toBeVisible();
});

test("where a number of a person stands nothing was made, and its place is named", () => {
  const made = { files: [], personal: ["provider.headName", "complaints.subject"], refused: [] };
  drawn({ book: bookOf(answers, []), language: "en" }, {}, { made });
  expect(screen.getByRole("alert")).toHaveTextContent(
    /a person's identification number stands here: .+; .+\. Take it out/,
  );
});

test("after the export the way leads to publishing", async () => {
  const file = { name: "esep-2025-kk.docx", type: "", bytes: new Uint8Array(8) };
  const made = { files: [file], personal: [], refused: [] };
  drawn({ book: bookOf(answers, []) }, {}, { made });
  await userEvent.click(screen.getByRole("button", { name: "Жариялауға өту" }));
  expect(onStep).toHaveBeenCalledWith("publish");
});

test("a picked template is named and can be put aside", async () => {
  drawn({ book: bookOf(answers, []) });
  const bytes = Promise.resolve(new Uint8Array([49]).buffer);
  // jsdom has no File.arrayBuffer.
  const template = Object.assign(new File([], "үлгі.docx"), { arrayBuffer: () => bytes });
  await userEvent.upload(
    screen.getByLabelText("Өз үлгіңіз (.docx)", { selector: "input" }),
    template,
  );
  await waitFor(() =>
    expect(dispatch).toHaveBeenLastCalledWith({
      type: "report-options-set",
      options: { template: { name: "үлгі.docx", bytes: new Uint8Array([49]) } },
    }),
  );
});
