import { cellText, localeOf } from "../../../src/host/text";
import type { LocaleName } from "../../../src/host";

const shown = (
  value: number | string | boolean,
  code: string,
  locale: LocaleName = "en-US",
): string => cellText(value, code, { locale: localeOf(locale), date1904: false });

test.each<readonly [number, string]>([
  [0, "0"],
  [1, "1"],
  [-12.5, "-12.5"],
  [1 / 3, "0.333333333"],
  [-1 / 3, "-0.333333333"],
  [2 / 3, "0.666666667"],
  [1234567.891, "1234567.891"],
  [12345678901, "12345678901"],
  [123456789012, "1.23457E+11"],
  [0.1 + 0.2, "0.3"],
  [0.00001, "0.00001"],
  [0.000012345678, "1.23457E-05"],
  [1e-10, "1E-10"],
  [1e100, "1E+100"],
  [1234.56789012345, "1234.56789"],
])("General shows %d as %s", (value, text) => {
  expect(shown(value, "General")).toBe(text);
});

test.each<readonly [number, string, string]>([
  [1234.5, "0", "1235"],
  [1234.5, "0.00", "1234.50"],
  [1234.567, "#,##0.00", "1,234.57"],
  [1234567, "#,##0", "1,234,567"],
  [0.5, "#.##", ".5"],
  [5, "#.##", "5."],
  [0, "#", ""],
  [7, "000", "007"],
  [1234567, "#,##0,", "1,235"],
  [1234567, '0.0,,"M"', "1.2M"],
  [0.256, "0%", "26%"],
  [0.256, "0.0%", "25.6%"],
  [-7, "0", "-7"],
  [-7, "0;(0)", "(7)"],
  [0, '0;-0;"none"', "none"],
  [-0.2, "0", "0"],
  [2.5, "0", "3"],
  [1.005, "0.00", "1.01"],
  [12345, "0.00E+00", "1.23E+04"],
  [0.00012, "0.0E-0", "1.2E-4"],
  [12345, "##0.0E+0", "12.3E+3"],
  [1.5, "# ?/?", "1 1/2"],
  [0.25, "?/?", "1/4"],
  [2, '0 "kg"', "2 kg"],
  [5, "[Red]0", "5"],
  [150, "[>100]0;0.0", "150"],
  [50, "[>100]0;0.0", "50.0"],
  [12, "[$₸-43F]0", "₸12"],
  [12, "\\x0", "x12"],
  [5551234, "000-0000", "555-1234"],
  [1234.5, "_(* #,##0.00_)", " 1,234.50 "],
])("%d in %s is %s", (value, code, text) => {
  expect(shown(value, code)).toBe(text);
});

test.each<readonly [number, string, string]>([
  [46053, "dd.mm.yyyy", "31.01.2026"],
  [46053, "d/m/yy", "31/1/26"],
  [46053, "dddd, mmmm d, yyyy", "Saturday, January 31, 2026"],
  [46053, "ddd mmm mmmmm", "Sat Jan J"],
  [46053.5625, "yyyy-mm-dd hh:mm:ss", "2026-01-31 13:30:00"],
  [46053.5625, "h:mm AM/PM", "1:30 PM"],
  [0.0006944444, "mm:ss", "01:00"],
  [1.5, "[h]:mm", "36:00"],
  [0.123456789, "h:mm:ss.00", "2:57:46.67"],
  [60, "d.m.yyyy", "29.2.1900"],
  [1, "yyyy-mm-dd ddd", "1900-01-01 Sun"],
  [0.9999999, "h:mm", "0:00"],
  [-1, "dd.mm.yyyy", "##########"],
])("the serial %d in %s is %s", (value, code, text) => {
  expect(shown(value, code)).toBe(text);
});

test("dates of 1904 count from there", () => {
  expect(cellText(44591, "dd.mm.yyyy", { locale: localeOf("en-US"), date1904: true })).toBe(
    "31.01.2026",
  );
});

test.each<readonly [LocaleName, number, string, string]>([
  ["ru-RU", 1234.5, "#,##0.00", "1\u00a0234,50"],
  ["ru-RU", 46053, "m/d/yyyy", "31.01.2026"],
  ["ru-RU", 46053, "d mmmm yyyy", "31 Январь 2026"],
  ["kk-KZ", 46053, "dddd", "сенбі"],
  ["kk-KZ", 0.5, "General", "0,5"],
])("%s shows %d in %s as %s", (...[locale, value, code, text]) => {
  expect(shown(value, code, locale)).toBe(text);
});

test("texts pass through the text section, booleans are words", () => {
  expect(shown("road", "@")).toBe("road");
  expect(shown("road", '0;0;0;"<"@">"')).toBe("<road>");
  expect(shown("road", "0.00")).toBe("road");
  expect(shown(true, "General")).toBe("TRUE");
  expect(shown(true, "General", "ru-RU")).toBe("ИСТИНА");
});
