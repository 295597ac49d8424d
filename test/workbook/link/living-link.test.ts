import type { Snapshot } from "../../../src/workbook";
import { table } from "../book";
import { answersOf, linked, office, officeSheet, ownRows, withName, withOwn } from "./office";

const start = linked(office());
const name = "esep_link_services_1";
const codes = (snapshot: Snapshot) =>
  answersOf(snapshot).registers.services.rows.map(({ values }) => values.code);
const broken = (snapshot: Snapshot) =>
  answersOf(snapshot).remarks.filter(({ code }) => code === "link-broken");
const all = ["00101001", "00101002", "00101003"];

test("a renamed sheet is found by the name of the range", () => {
  const own = { ...officeSheet(), name: "Тізім" };
  const moved = withName(withOwn(start, own), name, "=Тізім!$A$3:$E$7");
  expect(codes(moved)).toEqual(all);
  expect(answersOf(moved).registers.services.rows[0]?.source.sheet).toBe("Тізім");
});

test("rows put in above move the range", () => {
  const own = officeSheet([[null], [null], ...ownRows]);
  const moved = withName(withOwn(start, own), name, "='Қызметтер 2025'!$A$5:$E$9");
  expect(codes(moved)).toEqual(all);
  expect(answersOf(moved).registers.services.rows[0]?.row).toBe(6);
});

test("columns that change places are known by their headers", () => {
  const swapped = ownRows.map(([number = null, label = null, code = null, ...rest]) => [
    number,
    code,
    label,
    ...rest,
  ]);
  const moved = withOwn(start, officeSheet(swapped));
  expect(codes(moved)).toEqual(all);
  expect(answersOf(moved).registers.services.rows[0]?.source.columns).toMatchObject({
    code: "B",
    "name.kk": "C",
  });
});

test("a column put in between is stepped over", () => {
  const wider = ownRows.map(([number = null, label = null, ...rest]) => [
    number,
    "жаңа",
    label,
    ...rest,
  ]);
  const header = wider.map((row, index) => (index === 2 ? ["№", "Түрі", ...row.slice(2)] : row));
  const moved = withName(withOwn(start, officeSheet(header)), name, "='Қызметтер 2025'!$A$3:$F$7");
  expect(codes(moved)).toEqual(all);
});

test("a header that was only rewritten keeps its column", () => {
  const rewritten = ownRows.map((row, index) =>
    index === 2 ? ["№", "Атауы", "Қызмет коды (8 таңба)", "Ақылы/тегін", "Барлығы"] : row,
  );
  expect(codes(withOwn(start, officeSheet(rewritten)))).toEqual(all);
});

test("a column that is gone is told of, and another's is not taken for it", () => {
  const fewer = ownRows.map(([number = null, label = null, code = null, , total = null]) => [
    number,
    label,
    code,
    total,
  ]);
  const moved = withName(withOwn(start, officeSheet(fewer)), name, "='Қызметтер 2025'!$A$3:$D$7");
  expect(codes(moved)).toEqual(all);
  expect(answersOf(moved).registers.services.rows[0]?.values).not.toHaveProperty("fee");
  expect(answersOf(moved).remarks).toContainEqual({
    code: "column-missing",
    register: "services",
    part: "fee",
    header: "Ақылы/тегін",
    place: { sheet: "Қызметтер 2025", address: "A3:D3" },
  });
});

describe("rows under a range without a total", () => {
  const plain = [...ownRows.slice(0, 6), [4, "Жаңа қызмет", "00101004", "тегін", 5]];
  const signed = [...plain, ["Орындаған: бөлім маманы"]];
  const asked = {
    register: "services",
    range: "'Қызметтер 2025'!A3:E6",
    map: { "name.kk": "B", code: "C", fee: "D", provided: "E" },
  };

  test("belong to it, a signature does not", () => {
    const book = withOwn(linked(office(), asked), officeSheet(signed));
    expect(codes(book)).toEqual([...all, "00101004"]);
  });

  test("belong to it no more after a total", () => {
    const total = [...ownRows.slice(0, 7), ...plain.slice(6)];
    expect(codes(withOwn(start, officeSheet(total)))).toEqual(all);
  });

  test("belong to it where it has become a table", () => {
    const tables = [table("Кесте1", "A3:E7", ["№", "Атауы", "Коды", "Ақылы/тегін", "Барлығы"])];
    const book = withOwn(linked(office(), asked), officeSheet(plain, { tables }));
    expect(codes(book)).toEqual([...all, "00101004"]);
  });
});

describe("where the name is gone", () => {
  const lost = { ...start, names: start.names.filter((each) => each.name !== name) };

  test("the range is found where it was", () => {
    expect(codes(lost)).toEqual(all);
  });

  test("it is found by its headers on whichever sheet they stand", () => {
    const own = { ...officeSheet([[null], ...ownRows]), name: "Көшірме", at: "C10" };
    const moved = withOwn(lost, own);
    expect(codes(moved)).toEqual(all);
    expect(answersOf(moved).registers.services.rows[0]?.source).toMatchObject({
      sheet: "Көшірме",
      columns: { code: "E" },
    });
  });

  test("one rewritten header of four does not break it, and its column stays at its place", () => {
    const rows = ownRows.map((row, index) =>
      index === 2 ? ["№", "Атауы", "Коды", "Ақысы", "Барлығы"] : row,
    );
    const own = { ...officeSheet([["Реттеу"], ...rows]), name: "Көшірме", at: "C10" };
    const moved = withOwn(lost, own);
    expect(codes(moved)).toEqual(all);
    expect(answersOf(moved).registers.services.rows[0]).toMatchObject({
      values: { fee: "free" },
      source: { columns: { "name.kk": "D", code: "E", fee: "F", provided: "G" } },
    });
  });

  test("two rewritten headers of four do", () => {
    const rows = ownRows.map((row, index) =>
      index === 2 ? ["№", "Атауы", "Коды", "Ақысы", "Саны"] : row,
    );
    expect(broken(withOwn(lost, { ...officeSheet(rows), name: "Көшірме" }))).toHaveLength(1);
  });

  test("headers that stand twice find nothing rather than the wrong one", () => {
    const own = {
      ...officeSheet([...ownRows.slice(2, 7), [], ...ownRows.slice(2, 7)]),
      name: "Екі",
    };
    expect(broken(withOwn(lost, own))).toHaveLength(1);
  });
});

test("a broken name falls back on the place, and a range that is nowhere is told of", () => {
  const torn = withName(start, name, "=#REF!");
  expect(codes(torn)).toEqual(all);
  const gone = withOwn(torn, { ...officeSheet([["бос"]]), name: "Басқа" });
  expect(codes(gone)).toEqual([]);
  expect(broken(gone)).toEqual([
    {
      code: "link-broken",
      register: "services",
      name,
      lookedFor: "Қызметтер 2025!A3:E7; Атауы; Коды; Ақылы/тегін; Барлығы",
    },
  ]);
});

test("a header of two lines, merged above, is one text", () => {
  const rows = [
    ["№", "Коды", "Көрсетілді", null],
    [null, null, "порталда", "барлығы"],
    [1, "00101001", 3, 12],
    [2, "00101002", 4, 20],
  ];
  const own = officeSheet(rows, { merges: ["A1:A2", "B1:B2", "C1:D1"] });
  const book = linked(office(own), {
    register: "services",
    range: "'Қызметтер 2025'!A1:D4",
    header: "1-2",
    map: { code: "B", byPortal: "C", provided: "D" },
  });
  const [link] = answersOf(book).registers.links.rows;
  expect(link?.values.headers).toBe(
    "code=Коды\nbyPortal=Көрсетілді / порталда\nprovided=Көрсетілді / барлығы",
  );
  expect(answersOf(book).registers.services.rows.map(({ values }) => values)).toEqual([
    { code: "00101001", byPortal: 3, provided: 12 },
    { code: "00101002", byPortal: 4, provided: 20 },
  ]);
});
