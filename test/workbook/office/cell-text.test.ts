import { writable } from "../../../src/workbook/office/cell-text";

test.each([
  ["=1+1", "'=1+1"],
  ["+7 700", "'+7 700"],
  ["-қазақша", "'-қазақша"],
  ["@аты", "'@аты"],
  ["\tжол", "'\tжол"],
  ["'дәйексөз", "''дәйексөз"],
  ["1.1 Қызметті беруші", "'1.1 Қызметті беруші"],
  ["май 2025", "'май 2025"],
  ["TRUE", "'TRUE"],
  ["ложь", "'ложь"],
  ["Қазақша мәтін", "Қазақша мәтін"],
  ["«Дәйексөз»", "«Дәйексөз»"],
  ["", ""],
])("%j stays a text as %j", (text, written) => {
  expect(writable(text, false)).toBe(written);
});

test("in a cell of the text format only the signs of a formula need a mark", () => {
  expect(writable("00101001", true)).toBe("00101001");
  expect(writable("=1+1", true)).toBe("'=1+1");
});

test("numbers, truth values, formulas and gaps go as they are", () => {
  expect([writable(5, false), writable(true, false), writable(null, false)]).toEqual([
    5,
    true,
    null,
  ]);
  expect(writable({ formula: "=A1" }, false)).toBe("=A1");
});
