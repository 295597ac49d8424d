import type { Finding } from "../../../src/checks";
import { formVersion } from "../../../src/form";
import { translator } from "../../../src/messages";
import {
  checkBook,
  planAcceptance,
  planFill,
  planFindings,
  planMarks,
  planNoMarks,
  planWithdrawal,
} from "../../../src/workbook";
import type { Snapshot } from "../../../src/workbook";
import { answers, apply, got, inExcel, makeForm, snapshot } from "../office/excel";

jest.setTimeout(60_000);

const today = "2026-02-01";
const program = "0.1.0";

const checked = async () => {
  const book = await snapshot();
  const read = await answers();
  return { book, read, run: checkBook(book, read, today) };
};

const protocol = async (language: "kk" | "ru" = "kk") => {
  const { book, read, run } = await checked();
  await apply(() => planFindings(book, { run, answers: read, language, today, program }));
  return run;
};

const sheetOf = (book: Snapshot, name: string) => book.sheets.find((each) => each.name === name)!;
const tableOf = (book: Snapshot) =>
  book.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === "esep_findings")!;

const services = [
  {
    code: "00101001",
    name: { kk: "Анықтама беру", ru: "Выдача справки" },
    provided: 50,
    byProvider: 40,
    fee: "paid",
    form: "paper",
    stateCorporation: false,
  },
] as const;

describe("the findings sheet", () => {
  test("tells body, year, day, version and counts, and links every line to its cell", async () => {
    await inExcel(async () => {
      await makeForm();
      await apply((book) => planFill(book, { registers: { services } }));
      const run = await protocol();
      const book = await snapshot();
      const sheet = sheetOf(book, "Тексеру нәтижесі");
      const top = sheet.values.slice(0, 7).map(([first]) => first);
      expect(top).toEqual([
        "Есепті тексеру хаттамасы",
        "Орган: –",
        "Есепті жыл: 2025",
        "Тексерілген күні: 01.02.2026",
        `Үлгі нысанның нұсқасы: ${formVersion}; бағдарлама: Esep 0.1.0`,
        `${translator("kk").number(run.valuesRead)} мән бойынша ${run.rulesRun} тексеру жүргізілді`,
        `Қателер: ${run.summary.errors}; ескертулер: ${run.summary.warnings}; ескертпелер: ${run.summary.infos}; қабылданғандары: 0`,
      ]);
      const line = sheet.values.find((values) => values.includes("CNT-13"))!;
      expect(line.slice(3, 11)).toEqual([
        "1.2 Қызметтер тізілімі!V6",
        expect.stringContaining("1.2 Қызметтер тізілімі: V6, P6"),
        1,
        "қате",
        expect.stringContaining("50"),
        50,
        40,
        10,
      ]);
      await Excel.run(async (context) => {
        const row = sheet.values.indexOf(line) + 1;
        const cell = context.workbook.worksheets.getItem("Тексеру нәтижесі").getRange(`D${row}`);
        cell.load("hyperlink");
        await context.sync();
        expect(cell.hyperlink.documentReference).toBe("'1.2 Қызметтер тізілімі'!V6");
      });
    });
  });

  test("says that nothing was found, and is made anew where it stands", async () => {
    await inExcel(async () => {
      await makeForm("ru");
      await protocol("ru");
      const before = tableOf(await snapshot()).range;
      const book = await snapshot();
      const read = await answers();
      const none = { findings: [], rulesRun: 76, valuesRead: 1234 };
      const run = { ...none, summary: { errors: 0, warnings: 0, infos: 0, accepted: 0 } };
      await apply(() => planFindings(book, { run, answers: read, language: "ru", today, program }));
      const after = await snapshot();
      expect(after.sheets.length).toBe(book.sheets.length);
      expect(before).not.toBe("A8:O9");
      expect(tableOf(after).range).toBe("A8:O9");
      const sheet = sheetOf(after, "Результаты проверки");
      expect(sheet.used!.rows).toBe(9);
      expect(sheet.values[5]![0]).toBe(
        `Ошибок нет: проведено 76 проверок по ${translator("ru").number(1234)} значениям.`,
      );
      expect(sheet.values[8]).toContain("Ничего не найдено.");
    });
  });
});

describe("marks", () => {
  const formats = async (name: string) =>
    Excel.run(async (context) => {
      const all = context.workbook.worksheets.getItem(name).getRange().conditionalFormats;
      all.load("items/type");
      await context.sync();
      return all.items.map(({ type }) => type);
    });

  test("come on the cells and go without a trace, and leave the office's own formats", async () => {
    await inExcel(async () => {
      await makeForm();
      const name = "1.1 Қызметті беруші";
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getRange("C6");
        range.format.fill.color = "#00FF00";
        const own = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
        own.custom.rule.formula = "=$C$6=1";
        await context.sync();
      });
      const { book, run } = await checked();
      await apply(() => planMarks(book, run.findings));
      const marked = await formats(name);
      expect(marked.length).toBeGreaterThan(1);
      await apply(() => planMarks(book, run.findings));
      expect(await formats(name)).toEqual(marked);
      await apply(() => planNoMarks(book));
      expect(await formats(name)).toEqual(["Custom"]);
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getRange("C6");
        range.load("format/fill/color");
        await context.sync();
        expect(range.format.fill.color).toBe("#00FF00");
      });
    });
  });
});

describe("an acceptance", () => {
  const warnings = (findings: readonly Finding[]) =>
    findings.filter(({ code }) => code === "CNT-19");
  const request = { reason: "Тариф бекітілуде", by: "Бас маман", date: "2026-01-20" };

  test("is kept on the settings sheet, lapses with the value, and is taken back", async () => {
    await inExcel(async () => {
      await makeForm();
      await apply((book) => planFill(book, { registers: { services } }));
      const first = await checked();
      expect(warnings(first.run.findings)).toHaveLength(1);
      const accept = { findings: first.run.findings, ...request };
      await apply(() => planAcceptance(first.book, first.read, accept));
      const second = await checked();
      const { reason, by, date } = request;
      expect(warnings(second.run.findings)[0]!.accepted).toEqual({ reason, by, date });
      expect(second.run.summary.warnings).toBe(0);
      expect(second.run.summary.errors).toBe(first.run.summary.errors);

      await apply(() => planAcceptance(second.book, second.read, accept));
      expect((await answers()).registers.acceptances.rows).toHaveLength(
        second.read.registers.acceptances.rows.length,
      );

      const [{ cells }] = warnings(second.run.findings) as [Finding];
      await Excel.run(async (context) => {
        const cell = cells.at(-1)!;
        context.workbook.worksheets.getItem(cell.sheet).getRange(cell.address).values = [
          ["аралас"],
        ];
        await context.sync();
      });
      const third = await checked();
      expect(warnings(third.run.findings)[0]!.accepted).toBeNull();

      await apply(() => planWithdrawal(third.book, third.read, third.run.findings));
      const fourth = await checked();
      expect(fourth.run.summary.accepted).toBe(0);
    });
  });

  test("wants a reason and a name", async () => {
    await inExcel(async () => {
      await makeForm();
      const { book, read, run } = await checked();
      const { findings } = run;
      const refused = (part: Partial<typeof request>) =>
        planAcceptance(book, read, { findings, ...request, ...part });
      expect(refused({ reason: "  " })).toMatchObject({ failure: { part: "reason" } });
      expect(refused({ by: "" })).toMatchObject({ failure: { part: "by" } });
      expect(got(refused({})).sheets.length).toBeGreaterThan(0);
    });
  });
});
