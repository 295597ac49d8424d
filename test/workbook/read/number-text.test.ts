import { parseNumber } from "../../../src/workbook/read/number-text";

const nbsp = "\u00a0";
const narrow = "\u202f";

test.each([
  ["1204", 1204],
  ["1 204", 1204],
  [`1${nbsp}204`, 1204],
  [`12${narrow}345${narrow}678`, 12_345_678],
  ["1'204", 1204],
  ["1’204", 1204],
  ["  41 ", 41],
  ["94,5", 94.5],
  ["4.88", 4.88],
  ["1 204,50", 1204.5],
  ["-7", -7],
  ["−7", -7],
  ["12 тыс.", 12_000],
  ["1,2 тыс", 1200],
  ["3 мың", 3000],
  ["0,3 млн", 300_000],
])("%j is %d", (text, value) => {
  expect(parseNumber(text)?.value).toBe(value);
});

test.each([["90,5%"], ["90,5 %"], [`90,5${nbsp}%`]])("%j is a percentage", (text) => {
  expect(parseNumber(text)).toEqual({ value: 90.5, percent: true });
});

test.each([
  [""],
  ["–"],
  ["нет"],
  ["12 04"],
  ["1 2 3"],
  ["5 шт."],
  ["1.204.000"],
  ["10-12"],
  ["1e5"],
  ["№ 5"],
])("%j is no number, rather than a guess", (text) => {
  expect(parseNumber(text)).toBeNull();
});
