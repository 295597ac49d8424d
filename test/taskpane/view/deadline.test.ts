import { daysToDeadline } from "../../../src/taskpane/view/deadline";

test("the report of 2025 is due on 30 April 2026", () => {
  expect(daysToDeadline(2025, "2026-04-30")).toBe(0);
});

test("twelve days are left on 18 April", () => {
  expect(daysToDeadline(2025, "2026-04-18")).toBe(12);
});

test("the day after is one day late", () => {
  expect(daysToDeadline(2025, "2026-05-01")).toBe(-1);
});

test("a leap year has its day counted", () => {
  expect(daysToDeadline(2027, "2028-02-28")).toBe(62);
});
