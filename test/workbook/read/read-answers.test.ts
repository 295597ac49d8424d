import { readAnswers } from "../../../src/workbook";
import type { Snapshot } from "../../../src/workbook";
import type { Answers } from "../../../src/form";
import { book, sheet, table } from "../book";
import type { Cell, SheetParts } from "../book";

const headers = ["Қызмет коды", "Қызметтің атауы (қаз.)", "Көрсетілді: барлығы"];

/** A workbook with a register of services in Kazakh, its header in row 5. */
function services(rows: readonly (readonly Cell[])[], parts: SheetParts = {}): Snapshot {
  const range = `A5:C${5 + rows.length}`;
  const tables = parts.tables ?? [table("esep_services", range, headers)];
  return book([sheet("Тізілім", [headers, ...rows], { at: "A5", ...parts, tables })]);
}

function answersOf(snapshot: Snapshot): Answers {
  const read = readAnswers(snapshot);
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}

const rowsOf = (snapshot: Snapshot) =>
  answersOf(snapshot).registers.services.rows.map(({ values }) => values);

/** The remarks about one register; those of the missing rest of the form are left out. */
const remarksOf = (snapshot: Snapshot, ...codes: readonly string[]) =>
  answersOf(snapshot).remarks.filter(({ code }) => codes.includes(code));

test("a workbook without a table or a field of the form is refused", () => {
  expect(readAnswers(book([sheet("Лист1", [["a"]])]))).toEqual({
    ok: false,
    failure: { code: "no-form" },
  });
});

test("a row carries its values, its number and the letters of its columns", () => {
  const { rows } = answersOf(services([["00101001", "Анықтама", 12]])).registers.services;
  expect(rows).toEqual([
    {
      values: { code: "00101001", name: { kk: "Анықтама" }, provided: 12 },
      row: 6,
      source: {
        kind: "table",
        name: "esep_services",
        sheet: "Тізілім",
        range: "A5:C6",
        columns: { code: "A", "name.kk": "B", provided: "C" },
      },
    },
  ]);
});

test("columns are known by their headers in any language, wherever they stand and whatever stands between", () => {
  const mixed = ["Ескертпе", "Provided: total", "Код услуги", "ҚЫЗМЕТТІҢ АТАУЫ (ҚАЗ.)"];
  const snapshot = book([
    sheet("Тізілім", [mixed, ["өз бағаным", 12, "00101001", "Анықтама"]], {
      tables: [table("esep_services", "A1:D2", mixed)],
    }),
  ]);
  expect(rowsOf(snapshot)).toEqual([{ code: "00101001", name: { kk: "Анықтама" }, provided: 12 }]);
});

test("blank rows are no rows, also where they hold blanks", () => {
  const snapshot = services([
    [null, null, null],
    ["00101001", "A", 1],
    [" ", "", null],
  ]);
  expect(rowsOf(snapshot)).toHaveLength(1);
});

test("a total row is left out and told of", () => {
  const snapshot = services([
    ["00101001", "A", 1],
    ["Барлығы:", null, 1],
  ]);
  expect(rowsOf(snapshot)).toHaveLength(1);
  expect(remarksOf(snapshot, "total-row-left-out")).toEqual([
    {
      code: "total-row-left-out",
      register: "services",
      place: { sheet: "Тізілім", address: "A7" },
      found: "Барлығы:",
    },
  ]);
});

test.each(["ИТОГО:", "Всего", "Жиыны", "Итого по району", " барлығы "])(
  "%j heads a total row, in whichever column it stands first",
  (word) => {
    expect(rowsOf(services([[null, word, 7]]))).toEqual([]);
  },
);

test.each(["Барлығына арналған анықтама", "Всеобщая перепись"])("%j is a name", (name) => {
  expect(rowsOf(services([[null, name, 7]]))).toHaveLength(1);
});

test("a table's own total row is no data and nothing to tell of", () => {
  const tables = [{ ...table("esep_services", "A5:C7", headers), totalsRow: true }];
  const snapshot = services(
    [
      ["00101001", "A", 1],
      ["Жиыны", null, 1],
    ],
    { tables },
  );
  expect(rowsOf(snapshot)).toHaveLength(1);
  expect(remarksOf(snapshot, "total-row-left-out")).toEqual([]);
});

test("hidden rows count and are told of", () => {
  const snapshot = services(
    [
      ["00101001", "A", 1],
      ["00101002", "B", 2],
    ],
    { hidden: [7] },
  );
  expect(rowsOf(snapshot)).toHaveLength(2);
  expect(remarksOf(snapshot, "hidden-rows")).toEqual([
    {
      code: "hidden-rows",
      register: "services",
      place: { sheet: "Тізілім", address: "A6:C7" },
      rows: 1,
    },
  ]);
});

test("rows typed right under the table belong to it, a note under it does not", () => {
  const rows = [
    ["00101001", "A", 1],
    ["00101002", "B", 2],
    ["Орынд. Қ.", null, null],
  ];
  const tables = [table("esep_services", "A5:C6", headers)];
  expect(rowsOf(services(rows, { tables }))).toHaveLength(2);
});

test("an error and a formula that nothing has calculated are told of, and are no value", () => {
  const snapshot = services([["00101001", { error: "#REF!" }, null]], {
    formulas: { B6: "=#REF!", C6: "=1+1" },
    uncalculated: ["C6"],
  });
  expect(rowsOf(snapshot)).toEqual([{ code: "00101001" }]);
  const subject = { register: "services", row: 6 };
  expect(remarksOf(snapshot, "formula-error", "not-calculated")).toEqual([
    {
      code: "formula-error",
      subject: { ...subject, part: "name.kk" },
      cell: { sheet: "Тізілім", address: "B6" },
      found: "#REF!",
    },
    {
      code: "not-calculated",
      subject: { ...subject, part: "provided" },
      cell: { sheet: "Тізілім", address: "C6" },
    },
  ]);
});

test("a formula that gives an empty text is an empty cell", () => {
  const snapshot = services([["00101001", "A", ""]], { formulas: { C6: '=IF(TRUE,"",1)' } });
  expect(rowsOf(snapshot)).toEqual([{ code: "00101001", name: { kk: "A" } }]);
  expect(remarksOf(snapshot, "unreadable", "not-calculated")).toEqual([]);
});

test("a number kept as text is read, and told of with its cell", () => {
  const snapshot = services([["00101001", "A", "1\u00a0204"]]);
  expect(rowsOf(snapshot)).toEqual([{ code: "00101001", name: { kk: "A" }, provided: 1204 }]);
  expect(remarksOf(snapshot, "number-as-text")).toEqual([
    {
      code: "number-as-text",
      subject: { register: "services", part: "provided", row: 6 },
      cell: { sheet: "Тізілім", address: "C6" },
      found: "1\u00a0204",
      value: 1204,
    },
  ]);
});

test("a cell that cannot be read is never a zero: it is absent and told of", () => {
  const snapshot = services([["00101001", "A", "көп"]]);
  expect(rowsOf(snapshot)).toEqual([{ code: "00101001", name: { kk: "A" } }]);
  expect(remarksOf(snapshot, "unreadable")).toHaveLength(1);
});

test("a missing column and a missing table are told of", () => {
  const snapshot = services([["00101001", "A", 1]]);
  expect(remarksOf(snapshot, "column-missing")).toContainEqual({
    code: "column-missing",
    register: "services",
    part: "name.ru",
    header: "Қызметтің атауы (орыс.)",
    place: { sheet: "Тізілім", address: "A5:C5" },
  });
  expect(remarksOf(snapshot, "table-missing")).toContainEqual({
    code: "table-missing",
    register: "complaints",
    name: "esep_complaints",
  });
});

describe("fields", () => {
  const form = (values: readonly (readonly Cell[])[], parts: SheetParts = {}) =>
    book([sheet("1.1 Орган", values, parts)], {
      esep_provider_name_kk: "='1.1 Орган'!$A$1",
      esep_provider_name_ru: "='1.1 Орган'!$B$1",
      esep_provider_bin: "='1.1 Орган'!$A$2",
      esep_provider_staff: "=#REF!",
      esep_counts_servicesTotal: "='1.1 Орган'!$A$3",
      esep_settings_formVersion: "='1.1 Орган'!$A$4",
    });

  test("are read by the names of their cells, both languages as one value", () => {
    const { fields } = answersOf(form([["Әкімдік", "Акимат"], ["010140000004"]]));
    expect(fields["provider.name"]).toEqual({
      value: { kk: "Әкімдік", ru: "Акимат" },
      cells: [
        { sheet: "1.1 Орган", address: "A1" },
        { sheet: "1.1 Орган", address: "B1" },
      ],
      computed: false,
    });
    expect(fields["provider.bin"]?.value).toBe("010140000004");
  });

  test("a computed one says so", () => {
    const snapshot = form([["a"], [null], [41]], { formulas: { A3: "=40+1" } });
    const total = answersOf(snapshot).fields["counts.servicesTotal"];
    expect(total).toMatchObject({ value: 41, computed: true });
  });

  test("one whose name is gone or broken is told of", () => {
    expect(remarksOf(form([["a"]]), "field-missing")).toContainEqual({
      code: "field-missing",
      field: "provider.staff",
      name: "esep_provider_staff",
    });
  });

  test("another version of the form is told of", () => {
    const snapshot = form([["a"], [null], [null], ["193-1999-01-01/1"]]);
    expect(remarksOf(snapshot, "other-version")).toEqual([
      { code: "other-version", found: "193-1999-01-01/1" },
    ]);
    expect(answersOf(snapshot).formVersion).toBe("193-1999-01-01/1");
  });

  test("values are counted, fields and rows together", () => {
    expect(answersOf(form([["Әкімдік", "Акимат"], ["010140000004"], [41]])).valuesRead).toBe(4);
    expect(answersOf(services([["00101001", "A", "көп"]])).valuesRead).toBe(3);
  });
});

describe("texts for the rules on personal data", () => {
  const snapshot = book([
    sheet(
      "Тізілім",
      [
        headers,
        ["00101001", "Үлгі Үлгіұлы", 1],
        [null, null, null],
        [null, null, "kense@post.example"],
      ],
      { tables: [table("esep_services", "A1:C2", headers)] },
    ),
    sheet("Өз парағы", [[10_101_500_003, "қысқа", "абв", 1_010_150_000]], {
      comments: [{ address: "A1", text: "пікір" }],
    }),
  ]);
  const { texts } = answersOf(snapshot);

  test("say where each stands", () => {
    const placeOf = (text: string) => texts.find((each) => each.text === text)?.place;
    expect(placeOf("Үлгі Үлгіұлы")).toBe("form");
    expect(placeOf("kense@post.example")).toBe("elsewhere");
    expect(placeOf("пікір")).toBe("comment");
  });

  test("a number of twelve digits is among them, with the zero that its cell lost", () => {
    const own = texts.filter(({ cell }) => cell.sheet === "Өз парағы");
    expect(own.map(({ text }) => text)).toEqual(["10101500003\n010101500003", "пікір"]);
  });

  test("a text that can name nobody is not among them", () => {
    expect(texts.some(({ text }) => text === "қысқа")).toBe(false);
  });
});

test("a hundred thousand rows are read in a few seconds", () => {
  const rows = Array.from({ length: 100_000 }, (_, index) => [
    String(index).padStart(8, "0"),
    `Қызмет ${index}`,
    index,
  ]);
  const started = performance.now();
  expect(rowsOf(services(rows))).toHaveLength(100_000);
  expect(performance.now() - started).toBeLessThan(6000);
});
