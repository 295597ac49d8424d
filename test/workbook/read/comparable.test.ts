import { comparable, tidied } from "../../../src/workbook/read/comparable";

test.each([
  ["Код услуги", "  КОД\u00a0УСЛУГИ "],
  ["отчет", "Отчёт"],
  ["«Бір өтініш»", '"бір өтініш"'],
  ["электронная\nформа", "электронная форма"],
  ["еOtinish".replace("Otinish", "Өтініш"), "eӨтініш"],
  ["й", "й"],
  ["ЦОН", "ЦOH"],
  ["Всего", "BCEГO"],
  ["Количество", "Koличество"],
  ["срока", "ср\u00adо\u200bка"],
])("%j and %j are the same word", (one, other) => {
  expect(comparable(one)).toBe(comparable(other));
});

test.each([
  ["платно", "бесплатно"],
  ["ақылы", "тегін"],
  ["paid", "раid 2"],
  ["сайт HTML", "сайт ХТМЛ"],
])("%j and %j are not", (one, other) => {
  expect(comparable(one)).not.toBe(comparable(other));
});

test("blanks of every kind become one space", () => {
  expect(tidied("\u2009a\u00a0\u00a0b\u200b\tc\n")).toBe("a b c");
});
