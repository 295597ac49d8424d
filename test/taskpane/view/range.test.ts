import {
  headerRows,
  likelyHeader,
  ownColumns,
  ownRange,
  ownRangeRef,
  ownWords,
} from "../../../src/taskpane/view/range";
import { ownSheet, snapshotOf } from "../snapshot-of";

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
  expect(likelyHeader(range)).toBe(4);
});

test("rows to choose the header from say what stands in them", () => {
  expect(headerRows(range)[1]).toEqual({ row: 4, texts: "№ | Шифр | Қызмет түрі | Төлемі" });
});

test("columns have their letters and headers", () => {
  expect(ownColumns(range, 4)).toEqual([
    { letters: "B", header: "№" },
    { letters: "C", header: "Шифр" },
    { letters: "D", header: "Қызмет түрі" },
    { letters: "E", header: "Төлемі" },
  ]);
});

test("each word of a column beneath the header is named once", () => {
  expect(ownWords(range, 4, 4)).toEqual(["тегін", "ақысыз негізде"]);
});
