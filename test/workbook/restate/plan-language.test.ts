import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isEmptyPlan, planFill, planForm, planLanguage } from "../../../src/workbook";
import { answers, apply, got, inExcel, makeForm, snapshot } from "../office/excel";
import { sampleFill } from "../office/sample-values";
import { samePartsBut } from "./workbook-parts";

jest.setTimeout(120_000);

const sample = (): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, "../../../assets/samples/rural-okrug.xlsx")));

test.each([
  ["kk", "ru"],
  ["ru", "kk"],
] as const)("a form in %s and back is the same file, byte for byte", async (first, second) => {
  await inExcel(async (excel) => {
    await makeForm(first);
    await apply((book) => planFill(book, sampleFill));
    const before = await excel.save();
    await apply((book) => planLanguage(book, second));
    expect(isEmptyPlan(got(planLanguage(await snapshot(), second)))).toBe(true);
    await apply((book) => planLanguage(book, first));
    expect(samePartsBut(before, await excel.save(), [])).toEqual([]);
  });
});

test("a form that was made in Kazakh and turned into Russian is the one that is made in Russian", async () => {
  const turned = await inExcel(async (excel) => {
    await makeForm("kk");
    await apply((book) => planLanguage(book, "ru"));
    return excel.save();
  });
  const made = await inExcel(async (excel) => {
    await makeForm("ru");
    return excel.save();
  });
  expect(samePartsBut(turned, made, ["docProps/core.xml"])).toEqual([]);
});

test("what was filled in says the same in the other language, texts and figures untouched", async () => {
  await inExcel(async () => {
    await makeForm("kk");
    await apply((book) => planFill(book, sampleFill));
    const before = await answers();
    await apply((book) => planLanguage(book, "ru"));
    const after = await answers();
    expect(after.remarks).toEqual([]);
    for (const id of ["services", "complaints", "narratives", "monitoring"] as const)
      expect(after.registers[id].rows.map(({ values }) => values)).toEqual(
        before.registers[id].rows.map(({ values }) => values),
      );
    expect(after.fields["settings.sheetLanguage"]?.value).toBe("ru");
    expect(after.fields["provider.kind"]?.value).toBe(before.fields["provider.kind"]?.value);
  });
});

test("the office's own sheets, renamed sheets, own columns and own words stay as they are", async () => {
  await inExcel(
    async () => {
      const office = (await snapshot()).sheets.map(({ name }) => name);
      await apply((book) =>
        planForm({ kind: "rural-okrug-akim", year: 2025, language: "kk", snapshot: book }),
      );
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("2.3 Іс-шаралар");
        sheet.name = "Біздің шаралар";
        sheet.getRange("A3").values = [["Өз сөзіміз"]];
        await context.sync();
      });
      const before = await snapshot();
      await apply((book) => planLanguage(book, "ru"));
      const after = await snapshot();
      const named = (book: typeof before, name: string) =>
        book.sheets.find((each) => each.name === name);
      for (const name of office) expect(named(after, name)).toEqual(named(before, name));
      expect(named(after, "Біздің шаралар")?.values[2]?.[0]).toBe("Өз сөзіміз");
      expect(named(after, "Біздің шаралар")?.tables[0]?.columns[0]).toBe("Дата");
      expect(named(after, "1.2 Реестр услуг")).toBeDefined();
    },
    { file: sample() },
  );
});
