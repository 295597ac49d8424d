import {
  headerCandidates,
  likelyHeader,
  ownColumns,
  ownRange,
  ownRangeRef,
  ownWords,
} from "../../../src/taskpane/view/range";
import { ownSheet, sheetOf, snapshotOf } from "../snapshot-of";

const snapshot = snapshotOf(ownSheet);
const range = ownRange(snapshot, { sheet: "Көрсетілгені", address: "B3:E8" })!;

test("a range is cut to what holds anything", () => {
  const whole = ownRange(snapshot, { sheet: "Көрсетілгені", address: "A:Z" })!;
  expect(ownRangeRef(whole)).toEqual({ sheet: "Көрсетілгені", address: "B3:E8" });
});

test("a range beside everything is none", () => {
  expect(ownRange(snapshot, { sheet: "Көрсетілгені", address: "H40:J50" })).toBeNull();
});

test("a sheet that is not there has no range", () => {
  expect(ownRange(snapshot, { sheet: "Басқа", address: "B3:E8" })).toBeNull();
});

test("the header is the row that names the most columns, not the title above it", () => {
  expect(likelyHeader(range)).toBe("4");
});

test("cells merged downwards make a header of two lines", () => {
  const sheet = {
    ...sheetOf("Журнал", [
      ["№", "Қызмет", "Арналар", null],
      [null, null, "портал", "ХҚО"],
      [1, "Анықтама беру", 5, 7],
      [2, "Кезекке қою", 2, 3],
    ]),
    merges: ["B3:B4", "C3:C4", "D3:E3"],
  };
  const own = ownRange(snapshotOf(sheet), { sheet: "Журнал", address: "B3:E6" })!;
  expect(likelyHeader(own)).toBe("3-4");
  expect(ownColumns(own, "3-4").map(({ header }) => header)).toEqual([
    "№",
    "Қызмет",
    "Арналар / портал",
    "Арналар / ХҚО",
  ]);
});

test("rows to choose the header from say what stands in them, single and in twos", () => {
  expect(
    headerCandidates(range)
      .map(({ rows }) => rows)
      .slice(0, 4),
  ).toEqual(["3", "3-4", "4", "4-5"]);
  expect(headerCandidates(range)[2]?.texts).toBe("№ | Шифр | Қызмет түрі | Төлемі");
});

test("columns have their letters and headers", () => {
  expect(ownColumns(range, "4")).toEqual([
    { letters: "B", header: "№" },
    { letters: "C", header: "Шифр" },
    { letters: "D", header: "Қызмет түрі" },
    { letters: "E", header: "Төлемі" },
  ]);
});

test("each word of a column beneath the header is named once", () => {
  expect(ownWords(range, "4", 4)).toEqual(["тегін", "ақысыз негізде"]);
});
