import { tableColumn } from "../../../src/workbook/sheets/structured-reference";

test.each([
  ["Код услуги", "t[Код услуги]"],
  ["Оказано: всего", "t[[Оказано: всего]]"],
  ["Атауы (қаз.)", "t[[Атауы (қаз.)]]"],
  ["Сумма [тг]", "t[[Сумма '[тг']]]"],
  ["№ 5 #1", "t[[№ 5 '#1]]"],
  ["д'Арк", "t[[д''Арк]]"],
])("%j is referred to as %s", (header, reference) => {
  expect(tableColumn("t", header)).toBe(reference);
});
