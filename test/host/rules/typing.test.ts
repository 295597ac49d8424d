import { cell, onSheet } from "../excel";
import type { LocaleName } from "../../../src/host";

/** Typed text, value, number format, shown text. */
type Typed = readonly [string, unknown, string, string];

async function typed(
  inputs: readonly string[],
  locale: LocaleName,
  format?: string,
): Promise<readonly (readonly unknown[])[]> {
  return onSheet(
    async (context, sheet) => {
      const range = sheet.getRange("A1").getResizedRange(inputs.length - 1, 0);
      if (format !== undefined) range.numberFormat = inputs.map(() => [format]);
      range.values = inputs.map((input) => [input]);
      range.load("values,numberFormat,text");
      await context.sync();
      return inputs.map((input, row) => [
        input,
        cell(range.values, row, 0),
        cell(range.numberFormat, row, 0),
        cell(range.text, row, 0),
      ]);
    },
    { profile: { locale } },
  );
}

const american: readonly Typed[] = [
  ["123", 123, "General", "123"],
  ["-5", -5, "General", "-5"],
  ["5%", 0.05, "0%", "5%"],
  ["12.5%", 0.125, "0.00%", "12.50%"],
  ["1,234", 1234, "#,##0", "1,234"],
  ["1,234.50", 1234.5, "#,##0.00", "1,234.50"],
  ["$12", 12, "$#,##0", "$12"],
  ["(7)", -7, "General", "-7"],
  ["1e3", 1000, "0.00E+00", "1.00E+03"],
  ["1 1/2", 1.5, "# ?/?", "1 1/2"],
  ["2026-01-31", 46053, "m/d/yyyy", "1/31/2026"],
  ["1/31/2026", 46053, "m/d/yyyy", "1/31/2026"],
  ["31.01.2026", "31.01.2026", "General", "31.01.2026"],
  ["5-Jan-26", 46027, "d-mmm-yy", "5-Jan-26"],
  ["13:30", 0.5625, "h:mm", "13:30"],
  ["1:30 PM", 0.5625, "h:mm AM/PM", "1:30 PM"],
  ["TRUE", true, "General", "TRUE"],
  ["false", false, "General", "FALSE"],
  ["#N/A", "#N/A", "General", "#N/A"],
  ["'007", "007", "General", "007"],
  ["=1+1", 2, "General", "2"],
  ["+1+1", 2, "General", "2"],
  ["=", "=", "General", "="],
  ["-", "-", "General", "-"],
  ["1,23", "1,23", "General", "1,23"],
  ["12 apples", "12 apples", "General", "12 apples"],
  ["1\u00a0234", "1\u00a0234", "General", "1\u00a0234"],
];

const russian: readonly Typed[] = [
  ["1,5", 1.5, "General", "1,5"],
  ["1.5", "1.5", "General", "1.5"],
  ["1 234,5", 1234.5, "#,##0.00", "1\u00a0234,50"],
  ["12,5%", 0.125, "0.00%", "12,50%"],
  ["31.01.2026", 46053, "m/d/yyyy", "31.01.2026"],
  ["2026-01-31", 46053, "m/d/yyyy", "31.01.2026"],
  ["5 янв 2026", 46027, "d-mmm-yy", "5-янв-26"],
  ["ИСТИНА", true, "General", "ИСТИНА"],
  ["=1/4", 0.25, "General", "0,25"],
];

test.each([
  ["en-US", american],
  ["ru-RU", russian.filter(([input]) => input !== "1.5")],
] as const)("texts are taken as if typed in %s (Excel's rule)", async (locale, cases) => {
  expect(
    await typed(
      cases.map(([input]) => input),
      locale,
    ),
  ).toEqual(cases);
});

test("in Kazakhstan the comma is the decimal sign and dates are day first", async () => {
  expect(await typed(["2,5", "31.01.2026", "5 қаң 2026", "1 000"], "kk-KZ")).toEqual([
    ["2,5", 2.5, "General", "2,5"],
    ["31.01.2026", 46053, "m/d/yyyy", "31.01.2026"],
    ["5 қаң 2026", 46027, "d-mmm-yy", "5-қаң.-26"],
    ["1 000", 1000, "#,##0", "1\u00a0000"],
  ]);
});

test('the format "@" keeps everything text, even formulas (Excel\'s rule)', async () => {
  const seen = await typed(["123", "=1+1", "2026-01-31", "TRUE"], "en-US", "@");
  expect(seen.map(([, value]) => value)).toEqual(["123", "=1+1", "2026-01-31", "TRUE"]);
});

test("a format of the cell's own is kept when a percentage or date is typed", async () => {
  const seen = await typed(["5%", "2026-01-31"], "en-US", "0.000");
  expect(seen).toEqual([
    ["5%", 0.05, "0.000", "0.050"],
    ["2026-01-31", 46053, "0.000", "46053.000"],
  ]);
});

test("read back as formulas, a text with a leading apostrophe has lost it (office-js #6687)", async () => {
  const seen = await onSheet(async (context, sheet) => {
    const range = sheet.getRange("A1");
    range.values = [["'=1+1"]];
    range.load("values,formulas");
    await context.sync();
    return [range.values, range.formulas];
  });
  expect(seen).toEqual([[["=1+1"]], [["=1+1"]]]);
});
