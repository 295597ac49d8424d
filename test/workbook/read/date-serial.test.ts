import { dateOfSerial, parseDate, serialOfDate } from "../../../src/workbook/read/date-serial";

describe("a serial number", () => {
  test.each([
    [45_657, false, "2024-12-31"],
    [45_658, false, "2025-01-01"],
    [44_196, true, "2025-01-01"],
    [45_658.75, false, "2025-01-01"],
    [1, false, "1900-01-01"],
    [59, false, "1900-02-28"],
    [61, false, "1900-03-01"],
    [0, true, "1904-01-01"],
  ])("%d (1904: %s) is %s", (serial, date1904, date) => {
    expect(dateOfSerial(serial, date1904)).toBe(date);
  });

  test.each([[0], [-1], [60], [3_000_000], [Number.NaN]])("%d is no day of 1900", (serial) => {
    expect(dateOfSerial(serial, false)).toBeNull();
  });

  test.each([["1900-01-01"], ["1900-02-28"], ["1900-03-01"], ["2025-12-31"]])(
    "%s comes back in both systems",
    (date) => {
      expect(dateOfSerial(serialOfDate(date, false), false)).toBe(date);
      const late = "2025-12-31";
      expect(dateOfSerial(serialOfDate(late, true), true)).toBe(late);
    },
  );
});

describe("a date written as text", () => {
  test.each([
    ["31.12.2025", "2025-12-31"],
    ["1.3.2025", "2025-03-01"],
    [" 05.06.2025 г.", "2025-06-05"],
    ["05.06.2025ж.", "2025-06-05"],
    ["05/06/2025", "2025-06-05"],
    ["2025-06-05", "2025-06-05"],
    ["2025-06-05T10:00:00Z", "2025-06-05"],
    ["29.02.2024", "2024-02-29"],
  ])("%j is %s", (text, date) => {
    expect(parseDate(text)).toBe(date);
  });

  test.each([["29.02.2025"], ["31.04.2025"], ["13.13.2025"], ["12.03.25"], ["март 2025"], [""]])(
    "%j is none",
    (text) => {
      expect(parseDate(text)).toBeNull();
    },
  );
});
