import {
  formatCategory,
  fromLocalFormat,
  isFormatCode,
  localeOf,
  toLocalFormat,
} from "../../../src/host/text";

test.each([
  ["General", true],
  ["0.00", true],
  ["dd.mm.yyyy;@", true],
  ['0 "open', false],
  ["[Red", false],
  ["0;0;0;0;0", false],
  ["abc", false],
  ["[Pink]0", false],
])("%s is a format: %s", (code, sound) => {
  expect(isFormatCode(code)).toBe(sound);
});

test.each([
  ["General", "Основной"],
  ["m/d/yyyy", "ДД.ММ.ГГГГ"],
  ["#,##0.00", "#\u00a0##0,00"],
  ["dd.mm.yyyy", "ДД.ММ.ГГГГ"],
  ['0.0 "d"', '0,0 "d"'],
])("%s is %s in Russian, and back", (code, local) => {
  const locale = localeOf("ru-RU");
  expect(toLocalFormat(code, locale)).toBe(local);
  const back = code === "dd.mm.yyyy" ? "m/d/yyyy" : code;
  expect(fromLocalFormat(local, locale)).toBe(back);
});

test.each([
  ["General", "General"],
  ["@", "Text"],
  ["0.00", "Number"],
  ["0%", "Percentage"],
  ["dd.mm.yyyy", "Date"],
  ["h:mm", "Time"],
  ["0.00E+00", "Scientific"],
  ["# ?/?", "Fraction"],
  ["$#,##0", "Currency"],
  ['0 "kg"', "Custom"],
])("%s is of the category %s", (code, category) => {
  expect(formatCategory(code)).toBe(category);
});
