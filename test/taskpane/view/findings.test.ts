import { differenceOf, firstFindings, groupedFindings } from "../../../src/taskpane/view/findings";
import { findingOf } from "../finding-of";

const accepted = { reason: "тексерілді", by: "Үлгі С.", date: "2026-04-01" };

test("findings stand by the form's items, the whole workbook last", () => {
  const findings = [
    findingOf({ code: "PD-01", item: null }),
    findingOf({ code: "CPL-05", item: "4.1" }),
    findingOf({ code: "CNT-04", item: "1.2" }),
  ];
  expect(groupedFindings(findings).map(({ item }) => item)).toEqual(["1.2", "4.1", null]);
});

test("items with errors stand before those with warnings", () => {
  const findings = [
    findingOf({ item: "1.2", severity: "warning" }),
    findingOf({ item: "4.1", severity: "error" }),
    findingOf({ item: null, severity: "error" }),
  ];
  expect(groupedFindings(findings).map(({ item }) => item)).toEqual(["4.1", null, "1.2"]);
});

test("within an item errors come first and what is accepted last", () => {
  const findings = [
    findingOf({ code: "A", severity: "info" }),
    findingOf({ code: "B", severity: "warning", accepted }),
    findingOf({ code: "C", severity: "warning" }),
    findingOf({ code: "D", severity: "error" }),
  ];
  const [group] = groupedFindings(findings);
  expect(group?.findings.map(({ code }) => code)).toEqual(["D", "C", "A", "B"]);
});

test("only so many are shown at first, in their groups", () => {
  const findings = [
    findingOf({ code: "A", item: "1.2" }),
    findingOf({ code: "B", item: "1.2" }),
    findingOf({ code: "C", item: "4.1" }),
    findingOf({ code: "D", item: null }),
  ];
  const shown = firstFindings(groupedFindings(findings), 3);
  expect(shown.flatMap((group) => group.findings.map(({ code }) => code))).toEqual(["A", "B", "C"]);
  expect(shown).toHaveLength(2);
});

test("the difference is what was found less what was expected", () => {
  expect(differenceOf(findingOf({ expected: 41, found: 40 }))).toBe(-1);
});

test("words have no difference", () => {
  expect(differenceOf(findingOf({ expected: 41, found: "40 мың" }))).toBeNull();
});
