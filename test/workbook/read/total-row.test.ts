import { isTotalWord } from "../../../src/workbook/read/total-row";

test.each([
  "Жиыны",
  "ИТОГО по району",
  "BCEГO:",
  "Жалпы:",
  "Жалпы саны",
  "Итоги",
  "Общее количество",
  "Всего",
])("%j heads a row of totals", (text) => {
  expect(isTotalWord(text)).toBe(true);
});

test.each(["Жалпы орта білім беру", "Всего оказано услуг населению", "Итоговая аттестация"])(
  "%j does not",
  (text) => {
    expect(isTotalWord(text)).toBe(false);
  },
);
