import { toCsv, toJson } from "../../src/report";
import { csvCell } from "../../src/report/csv";
import { sampleAnswers } from "./sample-answers";

test.each([
  ["=1+1", "'=1+1"],
  ["+7 700", "'+7 700"],
  ["-", "'-"],
  ["@x", "'@x"],
  ["\tx", "'\tx"],
  ['a "b", c', '"a ""b"", c"'],
  ["a\nb", '"a\nb"'],
  ["=a,b", '"\'=a,b"'],
  ["– тире", "– тире"],
])("the text %j is written as %j", (text, cell) => {
  expect(csvCell(text)).toBe(cell);
});

test.each([
  [-5, "-5"],
  [4.88, "4.88"],
  [true, "true"],
  [null, ""],
  [undefined, ""],
])("%j is written as %j", (value, cell) => {
  expect(csvCell(value)).toBe(cell);
});

const tables = toCsv(toJson(sampleAnswers));
const linesOf = (name: string): readonly string[] =>
  (tables.find((table) => table.name === name)?.text ?? "").split("\r\n");

test("there is a table for the fields, the texts and each published register with rows", () => {
  expect(tables.map(({ name }) => name)).toEqual([
    "fields",
    "narratives",
    "services",
    "access-points",
    "events",
    "feedback",
    "improvements",
    "training",
    "complaints-annex",
    "internal-control",
    "external-control",
    "monitoring",
    "recommendations",
    "plans",
    "indicators",
    "sources",
  ]);
});

test("each begins with the mark of UTF-8 and has as many rows as its register", () => {
  expect(tables.every(({ text }) => text.startsWith("\ufeff"))).toBe(true);
  expect(linesOf("services")).toHaveLength(1 + sampleAnswers.registers.services.rows.length + 1);
});

test("a text in two languages takes two columns", () => {
  expect(linesOf("services")[0]).toMatch(/^\ufeffcode,name\.kk,name\.ru,/);
});

test("nothing that is not published is in any of them", () => {
  expect(tables.map(({ text }) => text).join("")).not.toMatch(
    /жасырын|скрыт|kupiya|700 000 00 00/i,
  );
});
