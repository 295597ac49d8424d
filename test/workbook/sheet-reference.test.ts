import { absoluteReference, parseReference, quotedSheet } from "../../src/workbook/sheet-reference";

test.each([
  ["Есеп", "Есеп"],
  ["Мой лист", "'Мой лист'"],
  ["1.2 Услуги", "'1.2 Услуги'"],
  ["O'Нил", "'O''Нил'"],
  ["R1C1", "'R1C1'"],
  ["AB12", "'AB12'"],
])("%s is written as %s", (sheet, quoted) => {
  expect(quotedSheet(sheet)).toBe(quoted);
});

test.each([
  ["Есеп!A4:H90", "Есеп", { top: 3, left: 0, bottom: 89, right: 7 }],
  ["='O''Нил'!$B$2", "O'Нил", { top: 1, left: 1, bottom: 1, right: 1 }],
  ["=Sheet1!$A:$C", "Sheet1", { top: 0, left: 0, bottom: 1_048_575, right: 2 }],
])("%s is read", (text, sheet, area) => {
  expect(parseReference(text)).toEqual({ sheet, area });
});

test.each([
  ["=#REF!"],
  ["A4:H90"],
  ["=Есеп!#REF!"],
  ["=Есеп!A1,Есеп!B2"],
  ["=DATE(1904,1,1)"],
  [""],
])("%j points at no cells", (text) => {
  expect(parseReference(text)).toBeNull();
});

test("what is written is read back", () => {
  const place = { sheet: "2.1 Орын (2)", area: { top: 4, left: 0, bottom: 24, right: 6 } };
  expect(absoluteReference(place)).toBe("'2.1 Орын (2)'!$A$5:$G$25");
  expect(parseReference(absoluteReference(place))).toEqual(place);
});
