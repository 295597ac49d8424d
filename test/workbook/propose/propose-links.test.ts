import { proposeLinks, relinkRequest, requestOf } from "../../../src/workbook";
import type { LinkProposal, Snapshot } from "../../../src/workbook";
import { book, sheet } from "../book";
import type { Cell } from "../book";
import { answersOf, linked, office, officeSheet, ownRows, withName, withOwn } from "../link/office";

function found(snapshot: Snapshot, question = {}): readonly LinkProposal[] {
  const result = proposeLinks(snapshot, question);
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

const columnsOf = (proposal: LinkProposal | undefined) =>
  Object.fromEntries(proposal?.columns.map(({ field, column }) => [field, column]) ?? []);

const table = (...rows: readonly (readonly Cell[])[]): Snapshot => book([sheet("Лист1", rows)]);

test("the title above, the total and the signature beneath are no part of the table", () => {
  const [proposal] = found(office());
  expect(proposal).toMatchObject({
    register: "services",
    range: { sheet: "Қызметтер 2025", address: "A3:E6" },
    header: "3",
    rows: 3,
  });
  expect(columnsOf(proposal)).toEqual({ code: "C", "name.kk": "B", fee: "D", provided: "E" });
});

test("a proposal that is taken as it is links the rows", () => {
  const snapshot = office();
  const [proposal] = found(snapshot);
  const { rows } = answersOf(linked(snapshot, requestOf(proposal!))).registers.services;
  expect(rows.map(({ values }) => [values.code, values.fee, values.provided])).toEqual([
    ["00101001", "free", 12],
    ["00101002", "free", 1204],
    ["00101003", "paid", 30],
  ]);
});

test("a word that no list has is asked for, and remembered once it was told", () => {
  const rows = ownRows.map((row) => row.map((cell) => (cell === "безвозмездно" ? "жомарт" : cell)));
  const snapshot = office(officeSheet(rows));
  const [first] = found(snapshot);
  expect(first?.words.filter(({ code }) => code === null).map(({ word }) => word)).toEqual([
    "жомарт",
  ]);
  const told = { ...requestOf(first!), words: { fee: { жомарт: "free" } } };
  const [again] = found(linked(snapshot, told));
  expect(again?.words.find(({ word }) => word === "жомарт")).toMatchObject({ code: "free" });
});

test("a header that was linked once is known from then on", () => {
  const odd = ownRows.map((row) => row.map((cell) => (cell === "Барлығы" ? "Ит өлген жер" : cell)));
  const snapshot = office(officeSheet(odd));
  expect(columnsOf(found(snapshot)[0])).not.toHaveProperty("provided");
  const map = { "name.kk": "B", code: "C", fee: "D", provided: "E" };
  const request = { register: "services", range: "'Қызметтер 2025'!A3:E7", map };
  const provided = found(linked(snapshot, request))[0]?.columns.find(
    ({ field }) => field === "provided",
  );
  expect(provided).toMatchObject({ column: "E", why: ["remembered", "values"] });
});

test("a total without a word of its own is found by its sum", () => {
  const [proposal] = found(
    table(
      ["Код услуги", "Через ЦОН", "Через портал", "Σ"],
      ["00101001", 3, 4, 7],
      ["00101002", 5, 6, 11],
      ["00101003", 0, 9, 9],
    ),
    { register: "services" },
  );
  expect(proposal?.columns.find(({ field }) => field === "provided")).toMatchObject({
    column: "D",
    certainty: 0.75,
    why: ["sum"],
  });
});

test.each([
  ["Latin letters that look alike", "Koд yслуги", "Нaименoвание уcлуги"],
  ["letters of another keyboard", "Кызмет коды", "Кызметтин атауы"],
  ["capitals, line breaks and soft hyphens", "КОД\nУСЛУГИ", "Наимено\u00adвание УСЛУГИ"],
])("%s change nothing", (_what, code, name) => {
  const [proposal] = found(table([code, name], ["00101001", "Выдача справки о составе"]), {
    register: "services",
  });
  expect(columnsOf(proposal)).toEqual({ code: "A", "name.ru": "B" });
});

test("of two years the later is the reported one", () => {
  const [proposal] = found(
    table(
      ["Код услуги", "Оказано услуг в 2024 году", "Оказано услуг в 2025 году"],
      ["00101001", 3, 4],
      ["00101002", 5, 6],
    ),
    { register: "services" },
  );
  expect(columnsOf(proposal)).toEqual({ code: "A", providedPrevious: "B", provided: "C" });
});

test("two columns that would do alike are never called sure", () => {
  const [proposal] = found(
    table(
      ["Код услуги", "Заявления, район", "Заявления, город"],
      ["00101001", 3, 4],
      ["00101002", 5, 6],
    ),
    { register: "services" },
  );
  const applications = proposal?.columns.find(({ field }) => field === "applications");
  expect(applications?.certainty).toBeLessThanOrEqual(0.8);
});

test("a workbook without such a table gets no proposal", () => {
  expect(found(table(["Тамақ", "Баға"], ["Нан", 120], ["Сүт", 300]))).toEqual([]);
});

test.each([
  ["bad-range", { range: "нет" }],
  ["sheet-missing", { range: "Нет!A1:B2" }],
  ["own-sheet", { range: "Esep!A1:C9" }],
  ["bad-header", { range: "'Қызметтер 2025'!A3:E7", header: "9" }],
  ["not-linkable", { register: "links" }],
])("%s is said", (code, question) => {
  expect(proposeLinks(office(), question)).toMatchObject({ ok: false, failure: { code } });
});

test("a broken link finds its table under another header line", () => {
  const snapshot = linked(office());
  const [link] = answersOf(snapshot).registers.links.rows;
  const renamed = ownRows.map((row) =>
    row.map((cell) => (cell === "Коды" ? "Қызмет коды" : cell === "Атауы" ? "Қызмет атауы" : cell)),
  );
  const moved = withOwn(withName(snapshot, link!.values.name!, "=#REF!"), {
    ...officeSheet([[], [], ...renamed]),
    name: "Жаңа парақ",
  });
  const request = relinkRequest(moved, link!.values.name!);
  expect(request).toMatchObject({
    register: "services",
    range: { sheet: "Жаңа парақ", address: "A5:E8" },
    replaces: link!.values.name,
  });
  expect(answersOf(linked(moved, request!)).registers.services.rows).toHaveLength(3);
});
