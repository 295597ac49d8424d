import { planLink } from "../../../src/workbook";
import type { LinkRequest } from "../../../src/workbook";
import { applied } from "../apply";
import {
  answersOf,
  linked,
  office,
  officeSheet,
  ownRows,
  planned,
  request,
  withOwn,
} from "./office";

const failureOf = (change: Partial<LinkRequest>) => {
  const plan = planLink(office(), { ...request, ...change });
  return plan.ok ? null : plan.failure;
};

describe("a linked range", () => {
  test("is read where it stands: own words, text numbers, the total left out", () => {
    const { rows } = answersOf(linked(office())).registers.services;
    expect(rows.map(({ values, row }) => [row, values])).toEqual([
      [4, { name: { kk: "Анықтама беру" }, code: "00101001", fee: "free", provided: 12 }],
      [5, { name: { kk: "Рұқсат беру" }, code: "00101002", fee: "free", provided: 1204 }],
      [6, { name: { kk: "Тіркеу" }, code: "00101003", fee: "paid", provided: 30 }],
    ]);
  });

  test("names its own cells as the source", () => {
    expect(answersOf(linked(office())).registers.services.sources).toContainEqual({
      kind: "link",
      name: "esep_link_services_1",
      sheet: "Қызметтер 2025",
      range: "A3:E7",
      columns: { "name.kk": "B", code: "C", fee: "D", provided: "E" },
    });
  });

  test("is told of where it is not as it should be", () => {
    const remarks = answersOf(linked(office())).remarks;
    expect(remarks.map(({ code }) => code)).toEqual(["number-as-text", "total-row-left-out"]);
    expect(remarks[0]).toMatchObject({ cell: { sheet: "Қызметтер 2025", address: "E5" } });
    expect(remarks[1]).toMatchObject({ place: { sheet: "Қызметтер 2025", address: "A7" } });
  });

  test("is never written to", () => {
    const touched = planned(office()).sheets.map(({ name }) => name);
    expect(touched).toEqual(["Esep", "1.2 Қызметтер саны"]);
  });

  test("gets a defined name, and a row on the settings sheet that says everything", () => {
    const plan = planned(office());
    expect(plan.names).toEqual([
      { name: "esep_link_services_1", formula: "='Қызметтер 2025'!$A$3:$E$7" },
    ]);
    const { values } = answersOf(applied(office(), plan)).registers.links.rows[0]!;
    expect(values).toEqual({
      register: "services",
      name: "esep_link_services_1",
      sheet: "Қызметтер 2025",
      range: "A3:E7",
      headerRows: "3",
      map: "name.kk=B\ncode=C\nfee=D\nprovided=E",
      headers: "name.kk=Атауы\ncode=Коды\nfee=Ақылы/тегін\nprovided=Барлығы",
      words: "fee:безвозмездно=free",
    });
  });

  test("gives the lines of item 1.2 the figures of its rows", () => {
    const counts = linked(office()).sheets.find(({ name }) => name === "1.2 Қызметтер саны")!;
    const texts = [...counts.formulas.values()];
    expect(texts.slice(0, 5)).toEqual(["=3", '=""', "=2", "=1", "=0"]);
    expect(texts).toContain("=1246");
  });

  test("leaves a figure that a person has typed alone", () => {
    const snapshot = office();
    const sheets = snapshot.sheets.map((each) =>
      each.name === "1.2 Қызметтер саны" ? { ...each, formulas: new Map() } : each,
    );
    const touched = planned({ ...snapshot, sheets }).sheets.map(({ name }) => name);
    expect(touched).toEqual(["Esep"]);
  });
});

describe("linking again", () => {
  test("the same range in the same way changes nothing but its own row, by the same words", () => {
    const once = linked(office());
    const again = linked(once);
    expect(answersOf(again)).toEqual(answersOf(once));
    expect(planned(once).names).toEqual(planned(office()).names);
  });

  test("another range feeds the register besides", () => {
    const second = { ...request, range: "'Қызметтер 2025'!A3:E5" };
    const twice = linked(linked(office()), second);
    expect(answersOf(twice).registers.links.rows.map(({ values }) => values.name)).toEqual([
      "esep_link_services_1",
      "esep_link_services_2",
    ]);
    expect(answersOf(twice).registers.services.rows.length).toBeGreaterThan(3);
  });

  test("may take the place of a link", () => {
    const second = {
      ...request,
      range: "'Қызметтер 2025'!A3:E5",
      replaces: "esep_link_services_1",
    };
    const { links } = answersOf(linked(linked(office()), second)).registers;
    expect(links.rows.map(({ values }) => [values.name, values.range])).toEqual([
      ["esep_link_services_1", "A3:E5"],
    ]);
  });
});

test("rows of the form's own besides a link are told of as two homes", () => {
  const snapshot = linked(office());
  const sheets = snapshot.sheets.map((each) =>
    each.name === "1.2 Қызметтер тізілімі"
      ? { ...each, values: [...each.values, ["00999001"]], used: { ...each.used!, rows: 6 } }
      : each,
  );
  const { remarks } = answersOf({ ...snapshot, sheets });
  expect(remarks).toContainEqual({
    code: "two-homes",
    register: "services",
    places: [
      { sheet: "1.2 Қызметтер тізілімі", address: "A5:AD25" },
      { sheet: "Қызметтер 2025", address: "A3:E7" },
    ],
  });
});

test("numbers of columns under the header are no data", () => {
  const rows = [...ownRows.slice(0, 3), [1, 2, 3, 4, 5], ...ownRows.slice(3, 6)];
  const snapshot = withOwn(office(), officeSheet(rows));
  const book = linked(snapshot, { ...request, range: "'Қызметтер 2025'!A3:E7" });
  expect(answersOf(book).registers.services.rows).toHaveLength(3);
  expect(answersOf(book).registers.links.rows[0]!.values.headerRows).toBe("3-4");
});

test("a word with a line break in its cell keeps its meaning when it is saved", () => {
  const rows = ownRows.map((row, index) =>
    index === 4 ? [2, "Рұқсат беру", "00101002", "ақы\nалынбайды", 7] : row,
  );
  const words = { fee: { "ақы\nалынбайды": "free" } };
  const book = linked(withOwn(office(), officeSheet(rows)), { ...request, words });
  expect(answersOf(book).registers.services.rows[1]?.values.fee).toBe("free");
});

test("whole columns end where the data end", () => {
  const book = linked(office(), { ...request, range: "'Қызметтер 2025'!A:E", header: 3 });
  expect(answersOf(book).registers.links.rows[0]!.values.range).toBe("A3:E9");
});

test("a range may be given in parts, its header above it and by numbers", () => {
  const parts = { sheet: "Қызметтер 2025", address: "A4:E6" };
  const book = linked(office(), { ...request, range: parts, header: "3" });
  expect(answersOf(book).registers.services.rows).toHaveLength(3);
});

describe("is refused with what to do next", () => {
  test.each<[string, Partial<LinkRequest>, unknown]>([
    ["no register", { register: "cars" }, { code: "not-linkable", register: "cars" }],
    ["Esep's own register", { register: "links" }, { code: "not-linkable", register: "links" }],
    ["no range", { range: "A3:E7" }, { code: "bad-range", range: "A3:E7" }],
    ["a range that is none", { range: "Парақ!A3:" }, { code: "bad-range", range: "Парақ!A3:" }],
    ["no such sheet", { range: "Парақ!A3:E7" }, { code: "sheet-missing", sheet: "Парақ" }],
    [
      "a sheet of the form",
      { range: "'1.2 Қызметтер тізілімі'!A5:E9" },
      { code: "own-sheet", sheet: "1.2 Қызметтер тізілімі" },
    ],
    [
      "nothing but a header",
      { range: "'Қызметтер 2025'!A3:E3" },
      { code: "no-rows", range: "'Қызметтер 2025'!A3:E3" },
    ],
    [
      "a range under all data",
      { range: "'Қызметтер 2025'!A50:E60" },
      { code: "no-rows", range: "'Қызметтер 2025'!A50:E60" },
    ],
    [
      "a header under the range",
      { header: 12 },
      { code: "bad-header", range: "'Қызметтер 2025'!A3:E7", found: "12" },
    ],
    [
      "a header that is no number",
      { header: "x" },
      { code: "bad-header", range: "'Қызметтер 2025'!A3:E7", found: "x" },
    ],
    [
      "an unknown part",
      { map: { code: "C", colour: "B" } },
      { code: "unknown-part", register: "services", part: "colour" },
    ],
    [
      "a column outside",
      { map: { code: "H" } },
      { code: "bad-column", part: "code", column: "H", range: "'Қызметтер 2025'!A3:E7" },
    ],
    [
      "one column for two parts",
      { map: { code: "C", "name.kk": "c" } },
      { code: "column-twice", part: "name.kk", column: "c" },
    ],
    [
      "no column for the key",
      { map: { "name.kk": "B" } },
      { code: "key-unmapped", register: "services", part: "code" },
    ],
    [
      "words of an unknown part",
      { words: { colour: { red: "free" } } },
      { code: "unknown-part", register: "services", part: "colour" },
    ],
    [
      "a word with an unknown code",
      { words: { fee: { безвозмездно: "gratis" } } },
      { code: "unknown-code", part: "fee", word: "безвозмездно", found: "gratis" },
    ],
  ])("%s", (_, change, failure) => {
    expect(failureOf(change)).toEqual(failure);
  });

  test("a workbook without the form", () => {
    const bare = { ...office(), names: [], sheets: office().sheets.slice(0, 1) };
    expect(planLink(bare, request)).toEqual({ ok: false, failure: { code: "no-form" } });
  });
});
