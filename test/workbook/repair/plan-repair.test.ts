import { isEmptyPlan, planFill, planLink, planRepair, readAnswers } from "../../../src/workbook";
import { mended } from "../../../src/workbook/repair/mended";
import { answers, apply, got, inExcel, makeForm, snapshot } from "../office/excel";

jest.setTimeout(120_000);

const cell = (
  kind: "count" | "number" | "date" | "text" | "code",
  value: string | number,
  format = "@",
) => mended({ kind, value, format, digits: kind === "code" ? 8 : undefined, date1904: false });

test.each([
  ["count", "1 234", 1234],
  ["count", "1\u00a0234", 1234],
  ["count", "1\u202f234\u202f567", 1234567],
  ["count", " 41 ", 41],
  ["number", "1 234,5", 1234.5],
  ["number", "-0,25", -0.25],
  ["date", "31.12.2025", 46022],
  ["date", "2025-12-31", 46022],
  ["text", "  Анықтама\u00a0 беру ", "Анықтама беру"],
  ["text", "бірінші \n  екінші", "бірінші\nекінші"],
  ["code", 101001, "00101001"],
  ["code", "0010 1001", "00101001"],
] as const)("%s: %j is mended to %j", (kind, value, wanted) => {
  expect(cell(kind, value)?.value).toBe(wanted);
});

test.each([
  ["number", "1,234"],
  ["number", "1.234.567"],
  ["count", "12,5"],
  ["count", "-3"],
  ["count", "12 тыс."],
  ["count", "12 04"],
  ["number", "шамамен 5"],
  ["date", "1.2.25"],
  ["date", "01/02/2025"],
  ["date", "31.02.2025"],
  ["text", "Анықтама беру"],
  ["text", "   "],
  ["code", "00101001"],
  ["code", 123456789],
] as const)("%s: %j is left: it is sound, or means more than one thing", (kind, value) => {
  expect(cell(kind, value)).toBeNull();
});

/** An own table with slips, and a range of the office's with slips that is linked. */
async function withSlips(work: () => Promise<void>): Promise<void> {
  await inExcel(async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Іс-шаралар 2025");
      sheet.getRange("A1:B4").numberFormat = Array.from({ length: 4 }, () => ["@", "@"]);
      sheet.getRange("A1:B4").values = [
        ["Күні", "Қатысушылар"],
        ["05.03.2025", "1 204"],
        ["06.03.2025", "12"],
        ["07.03.2025", "шамамен 5"],
      ];
      await context.sync();
    });
    await makeForm("kk");
    await apply((book) =>
      planFill(book, { registers: { services: [{ code: "00101001" }, { code: "00101002" }] } }),
    );
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("esep_services");
      const provided = table.columns.getItem("Көрсетілді: барлығы").getDataBodyRange();
      provided.getCell(0, 0).numberFormat = [["@"]];
      provided.getCell(0, 0).values = [["1 234"]];
      provided.getCell(1, 0).values = [["=40+2"]];
      const name = table.columns.getItem("Қызметтің атауы (қаз.)").getDataBodyRange();
      name.getCell(0, 0).values = [["  Анықтама беру "]];
      await context.sync();
    });
    await apply((book) =>
      planLink(book, {
        register: "events",
        range: { sheet: "Іс-шаралар 2025", address: "A1:B4" },
        header: 1,
        map: { date: "A", participants: "B" },
      }),
    );
    await work();
  });
}

const codes = async () => (await answers()).remarks.map(({ code }) => code);

test("own tables are mended, the office's cells only when it says so, formulas never", async () => {
  await withSlips(async () => {
    const before = await answers();
    expect(await codes()).toEqual(expect.arrayContaining(["number-as-text", "date-as-text"]));
    const first = got(planRepair(await snapshot(), { includeOwnCells: false }));
    expect(first.cells.map(({ from, to, kind, own }) => [from, to, kind, own])).toEqual([
      ["  Анықтама беру ", "Анықтама беру", "text", false],
      ["1 234", "1234", "number", false],
    ]);
    expect(first.ownCellsLeft).toBe(5);
    const office = (await snapshot()).sheets.find(({ name }) => name === "Іс-шаралар 2025");
    await apply(() => first.plan);
    const book = await snapshot();
    expect(book.sheets.find(({ name }) => name === "Іс-шаралар 2025")).toEqual(office);
    await apply((again) => got(planRepair(again, { includeOwnCells: true })).plan);
    expect(await codes()).toEqual(["unreadable"]);
    const after = await answers();
    expect(after.registers.services.rows.map(({ values }) => values.provided)).toEqual([1234, 42]);
    for (const id of ["services", "events"] as const)
      expect(after.registers[id].rows.map(({ values }) => values)).toEqual(
        before.registers[id].rows.map(({ values }) => values),
      );
    expect(isEmptyPlan(got(planRepair(await snapshot(), { includeOwnCells: true })).plan)).toBe(
      true,
    );
    const kept = got(readAnswers(await snapshot()));
    expect(kept.fields["counts.providedTotal"]?.value).toBe(1276);
  });
});

test("only the cells of one finding are mended where it is asked for them", async () => {
  await withSlips(async () => {
    const book = await snapshot();
    const cell = { sheet: "Іс-шаралар 2025", address: "B2" };
    const { cells } = got(planRepair(book, { includeOwnCells: true, only: [cell] }));
    expect(cells).toEqual([{ cell, from: "1 204", to: "1204", kind: "number", own: true }]);
  });
});
