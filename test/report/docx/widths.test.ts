import { columnWidths, shareOut } from "../../../src/report/docx/widths";
import type { Table } from "../../../src/report";

const room = { width: 9000, padding: 160, letters: 12, headerLetters: 12 };

function table(
  header: readonly string[],
  row: readonly string[],
  weights: readonly number[],
): Table {
  return {
    type: "table",
    caption: { sequence: "table", label: { before: "", number: 1, after: "" }, text: "" },
    columns: weights.map((weight) => ({ weight, align: "start" })),
    header: [header.map((text) => ({ text, columnSpan: 1, rowSpan: 1 }))],
    rows: [row],
    total: null,
    isDense: false,
  };
}

const sum = (widths: readonly number[]): number => widths.reduce((all, width) => all + width, 0);

test("widths follow the weights where words fit", () => {
  expect(columnWidths(table(["а", "б"], ["в", "г"], [1, 2]), room)).toEqual([3000, 6000]);
});

test("a column is not narrower than its longest word, and the others give way", () => {
  const [first = 0, second = 0] = columnWidths(
    table(["Қанағаттандырылды", "б"], ["в", "г"], [1, 9]),
    room,
  );
  expect(first).toBeGreaterThan(900 + 1000);
  expect(first + second).toBe(9000);
});

test("a word that no page could hold does not take it all", () => {
  const widths = columnWidths(
    table(["а", "б"], ["https://example.kz/".repeat(20), "г"], [1, 1]),
    room,
  );
  expect(Math.min(...widths)).toBeGreaterThan(2000);
});

test("widths add up to the page even where no word fits", () => {
  const words = Array.from({ length: 12 }, () => "Рассмотрениерассмотрение");
  const widths = columnWidths(
    table(
      words,
      words,
      words.map(() => 1),
    ),
    room,
  );
  expect(sum(widths)).toBe(9000);
});

test("sharing out loses no twip", () => {
  expect(shareOut(10, [1, 1, 1])).toEqual([3, 4, 3]);
});
