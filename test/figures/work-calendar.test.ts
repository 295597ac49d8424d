import { workCalendar } from "../../src/figures";
import { answersOf } from "../checks/given";

const plain = workCalendar(answersOf({}));
const moved = workCalendar(
  answersOf({
    rows: {
      calendar: [
        { date: "2025-03-10", kind: "day-off" },
        { date: "2025-03-15", kind: "working-day" },
        { date: "2025-06-06", kind: "holiday" },
        { date: "2025-05-07" },
        { kind: "day-off" },
      ],
    },
  }),
);

describe("working days between two dates", () => {
  test.each<[string, [string, string], number]>([
    ["the same day", ["2025-02-03", "2025-02-03"], 0],
    ["the next day", ["2025-02-03", "2025-02-04"], 1],
    ["over a weekend", ["2025-02-07", "2025-02-10"], 1],
    ["from a Saturday to a Sunday", ["2025-02-08", "2025-02-09"], 0],
    ["a week", ["2025-02-03", "2025-02-10"], 5],
    ["over the New Year", ["2024-12-31", "2025-01-08"], 3],
    ["over Nauryz", ["2025-03-20", "2025-03-25"], 2],
    ["over 7 and 9 May", ["2025-05-06", "2025-05-12"], 2],
    ["backwards", ["2025-02-10", "2025-02-03"], -5],
    ["before the century that is kept", ["1970-01-01", "1970-01-08"], 5],
    ["after it", ["2101-01-03", "2101-01-10"], 5],
    ["across its beginning", ["1999-12-31", "2000-01-04"], 2],
    ["across its end", ["2100-12-30", "2101-01-04"], 3],
  ])("%s", (_, [from, to], days) => {
    expect(plain.daysBetween(from, to)).toBe(days);
  });

  test("follow the calendar register where it says otherwise", () => {
    expect(plain.daysBetween("2025-03-07", "2025-03-17")).toBe(6);
    expect(moved.daysBetween("2025-03-07", "2025-03-17")).toBe(6);
    expect(moved.daysBetween("2025-03-07", "2025-03-10")).toBe(0);
    expect(moved.daysBetween("2025-03-14", "2025-03-15")).toBe(1);
    expect(moved.daysBetween("2025-06-05", "2025-06-06")).toBe(0);
    expect(moved.daysBetween("2025-05-06", "2025-05-07")).toBe(0);
  });
});

test("a term ends on a working day", () => {
  expect(plain.endOfTerm("2025-02-03", 5)).toBe("2025-02-10");
  expect(plain.endOfTerm("2025-03-19", 2)).toBe("2025-03-24");
  expect(moved.endOfTerm("2025-03-07", 1)).toBe("2025-03-11");
});

test("a span is verified where the register has moved days of its years", () => {
  expect(plain.isVerified("2025-02-03", "2025-02-10")).toBe(false);
  expect(moved.isVerified("2025-02-03", "2025-12-31")).toBe(true);
  expect(moved.isVerified("2024-12-31", "2025-01-08")).toBe(false);
  expect(moved.isVerified("2025-12-30", "2026-01-08")).toBe(false);
});

test("the fixed holidays alone verify nothing", () => {
  const rows = { calendar: [{ date: "2025-05-09", kind: "holiday" }] } as const;
  expect(workCalendar(answersOf({ rows })).isVerified("2025-02-03", "2025-02-10")).toBe(false);
});
