import type { Answers, IsoDate } from "../form";
import { dayNumber, isoDate, weekday, weekdaysUpTo, yearOf } from "./day-number";
import { fixedHolidays } from "./holidays";

export interface WorkCalendar {
  /** Working days after `from`, up to and with `to`; negative when `to` comes first. */
  daysBetween(from: IsoDate, to: IsoDate): number;
  /** Working days from the first day to the last, both counted; none when the last comes first. */
  daysFromTo(first: IsoDate, last: IsoDate): number;
  /** The last day of a term of so many working days that begins the day after `from`. */
  endOfTerm(from: IsoDate, days: number): IsoDate;
  /**
   * Whether the calendar register has more than the fixed holidays of both years: days off that the
   * Government moves and holidays without a fixed date are known from it alone.
   */
  isVerified(from: IsoDate, to: IsoDate): boolean;
}

/** Outside these years only Saturdays and Sundays are days off: no report is about them. */
const firstYear = 2000;
const lastYear = 2100;
const firstDay = dayNumber(`${firstYear}-01-01`);
const lastDay = dayNumber(`${lastYear}-12-31`);
const saturday = 5;

/** Monday to Friday but the fixed holidays, then as the calendar register says otherwise. */
export function workCalendar(answers: Answers): WorkCalendar {
  const named = namedDays(answers);
  const holidays = holidayNumbers();
  const moved = [...named.keys()].filter((day) => !holidays.has(day));
  const years = new Set(moved.map((day) => yearOf(isoDate(day))));
  const isWorking = (day: number): boolean =>
    named.get(day) ?? (weekday(day) < saturday && !holidays.has(day));
  const upTo = countUpTo(isWorking);
  const between = (from: IsoDate, to: IsoDate): number =>
    upTo(dayNumber(to)) - upTo(dayNumber(from));

  return {
    daysBetween: between,
    daysFromTo: (first, last) =>
      Math.max(0, between(first, last) + (isWorking(dayNumber(first)) ? 1 : 0)),
    endOfTerm(from, days) {
      let day = dayNumber(from);
      for (let left = days; left > 0;) {
        day += 1;
        if (isWorking(day)) left -= 1;
      }
      return isoDate(day);
    },
    isVerified: (from, to) => years.has(yearOf(from)) && years.has(yearOf(to)),
  };
}

/** Whether a day of the register is worked. */
function namedDays(answers: Answers): ReadonlyMap<number, boolean> {
  const days = new Map<number, boolean>();
  for (const { values } of answers.registers.calendar.rows) {
    if (values.date !== undefined && values.kind !== undefined)
      days.set(dayNumber(values.date), values.kind === "working-day");
  }
  return days;
}

function holidayNumbers(): ReadonlySet<number> {
  const days = new Set<number>();
  for (let year = firstYear; year <= lastYear; year += 1)
    for (const monthDay of fixedHolidays) days.add(dayNumber(`${year}-${monthDay}`));
  return days;
}

/** One running count over a century: looking a span up then takes no time, whatever its length. */
function countUpTo(isWorking: (day: number) => boolean): (day: number) => number {
  const counts = new Int32Array(lastDay - firstDay + 1);
  let count = weekdaysUpTo(firstDay - 1);
  for (let day = firstDay; day <= lastDay; day += 1) {
    if (isWorking(day)) count += 1;
    counts[day - firstDay] = count;
  }
  const total = count;

  return (day) => {
    if (day < firstDay) return weekdaysUpTo(day);
    if (day > lastDay) return total + weekdaysUpTo(day) - weekdaysUpTo(lastDay);
    return counts[day - firstDay] ?? 0;
  };
}
