import { isReportYear } from "../../../src/taskpane/view/years";

test.each(["2013", "2025", "2100"])("%s can be a reporting year", (text) => {
  expect(isReportYear(text)).toBe(true);
});

test.each(["2012", "2101", "", "25", "20 25", "2025 ж."])("«%s» can not", (text) => {
  expect(isReportYear(text)).toBe(false);
});
