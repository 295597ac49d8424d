import { differenceOf, firstFindings, groupedFindings } from "../../../src/taskpane/view/findings";
import { findingOf as plainFinding, foldOf } from "../finding-of";
import type { Finding } from "../../../src/checks";

const foldWith = (given: Partial<Finding>) => foldOf(plainFinding(given));

const accepted = { reason: "тексерілді", by: "Үлгі С.", date: "2026-04-01" };

test("findings stand by the form's items, the whole workbook last", () => {
  const folds = [
    foldWith({ code: "PD-01", item: null }),
    foldWith({ code: "CPL-05", item: "4.1" }),
    foldWith({ code: "CNT-04", item: "1.2" }),
  ];
  expect(groupedFindings(folds).map(({ item }) => item)).toEqual(["1.2", "4.1", null]);
});

test("items with errors stand before those with warnings", () => {
  const folds = [
    foldWith({ item: "1.2", severity: "warning" }),
    foldWith({ item: "4.1", severity: "error" }),
    foldWith({ item: null, severity: "error" }),
  ];
  expect(groupedFindings(folds).map(({ item }) => item)).toEqual(["4.1", null, "1.2"]);
});

test("within an item errors come first and what is accepted last", () => {
  const folds = [
    foldWith({ code: "A", severity: "info" }),
    foldWith({ code: "B", severity: "warning", accepted }),
    foldWith({ code: "C", severity: "warning" }),
    foldWith({ code: "D", severity: "error" }),
  ];
  const [group] = groupedFindings(folds);
  expect(group?.folds.map(({ finding }) => finding.code)).toEqual(["D", "C", "A", "B"]);
});

test("only so many are shown at first, in their groups", () => {
  const folds = [
    foldWith({ code: "A", item: "1.2" }),
    foldWith({ code: "B", item: "1.2" }),
    foldWith({ code: "C", item: "4.1" }),
    foldWith({ code: "D", item: null }),
  ];
  const shown = firstFindings(groupedFindings(folds), 3);
  expect(shown.flatMap((group) => group.folds.map(({ finding }) => finding.code))).toEqual([
    "A",
    "B",
    "C",
  ]);
  expect(shown).toHaveLength(2);
});

test("the difference is what was found less what was expected", () => {
  expect(differenceOf(plainFinding({ expected: 41, found: 40 }))).toBe(-1);
});

test("words have no difference", () => {
  expect(differenceOf(plainFinding({ expected: 41, found: "40 мың" }))).toBeNull();
});
