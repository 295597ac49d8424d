import { serialOf } from "./serial-date";
import { typingPatterns } from "./typing-patterns";
import type { DateOptions } from "./date-text";
import type { Locale } from "./locale";
import type { TypedConstant } from "./typed-number";

interface Day {
  readonly serial: number;
  readonly format: string;
}

/** The groups of a match; those that took no part are empty. */
const groupsOf = (pattern: RegExp, text: string): readonly string[] | null =>
  pattern.exec(text)?.map((group: string | undefined) => group ?? "") ?? null;

/** A date, a time, or both, in the forms the locale knows; and 2026-01-31 everywhere. */
export function typedDate(text: string, options: DateOptions): TypedConstant | null {
  if (!/\d/.test(text)) return null;
  const time = typedTime(text);
  if (time) return time;
  const both = groupsOf(/^(\S.*?) +(\d{1,2}:.+)$/, text);
  return both ? typedMoment(both, options) : constantOf(typedDay(text, options));
}

const constantOf = (day: Day | null): TypedConstant | null =>
  day && { value: day.serial, format: day.format };

function typedMoment(
  [, date = "", clock = ""]: readonly string[],
  options: DateOptions,
): TypedConstant | null {
  const day = typedDay(date, options);
  const time = typedTime(clock);
  return day && time && { value: day.serial + time.value, format: "m/d/yyyy h:mm" };
}

const clockPattern = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d)(\.\d{1,3})?)?(?:\s*([AaPp])[Mm]?)?$/;

function typedTime(text: string): TypedConstant | null {
  const [, hours, minutes, seconds = "", part = "", half = ""] = groupsOf(clockPattern, text) ?? [];
  const hour = half === "" ? Number(hours) : halfDayHour(Number(hours), half.toLowerCase());
  if (hour === null || Number.isNaN(hour)) return null;
  const value = (hour * 3600 + Number(minutes) * 60 + Number(seconds + part)) / 86_400;
  return {
    value,
    format: timeFormat({ seconds: seconds !== "", half: half !== "", long: hour > 23 }),
  };
}

const halfDayHour = (hour: number, half: string): number | null =>
  hour < 1 || hour > 12 ? null : (hour % 12) + (half === "p" ? 12 : 0);

interface ClockForm {
  readonly seconds: boolean;
  readonly half: boolean;
  readonly long: boolean;
}

function timeFormat({ seconds, half, long }: ClockForm): string {
  if (long) return "[h]:mm:ss";
  const base = seconds ? "h:mm:ss" : "h:mm";
  return half ? `${base} AM/PM` : base;
}

function typedDay(text: string, options: DateOptions): Day | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso)
    return day(
      { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) },
      "m/d/yyyy",
      options,
    );
  return numericDay(text, options) ?? namedDay(text, options);
}

interface Written {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function day(written: Written, format: string, { date1904 }: DateOptions): Day | null {
  const serial = serialOf(written.year, written.month, { day: written.day, date1904 });
  return serial === null ? null : { serial, format };
}

/** Two digits: 00–29 are of this century, 30–99 of the last. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function numericDay(text: string, options: DateOptions): Day | null {
  const match = typingPatterns(options.locale).day.exec(text);
  if (!match) return null;
  const [, first = "", separator = "", second = "", year] = match;
  if (year === undefined) return shortDay({ first, second, separator }, options);
  if (second.length > 2) return null;
  const written = { ...inOrder(first, second, options.locale), year: fullYear(year) };
  return day(written, "m/d/yyyy", options);
}

const inOrder = (first: string, second: string, { dateOrder }: Locale): Omit<Written, "year"> =>
  dateOrder === "mdy"
    ? { month: Number(first), day: Number(second) }
    : { month: Number(second), day: Number(first) };

interface ShortDay {
  readonly first: string;
  readonly second: string;
  readonly separator: string;
}

/** Day and month of this year, or month and year. A bare "1.5" is a date only where the comma is the decimal sign. */
function shortDay({ first, second, separator }: ShortDay, options: DateOptions): Day | null {
  const { locale } = options;
  if (separator === "." && locale.decimal === ".") return null;
  if (second.length === 4)
    return day({ year: Number(second), month: Number(first), day: 1 }, "mmm-yy", options);
  if (second.length > 2) return null;
  const year = new Date().getFullYear();
  const [month, dayOfMonth] = locale.dateOrder === "mdy" ? [first, second] : [second, first];
  return day({ year, month: Number(month), day: Number(dayOfMonth) }, "d-mmm", options);
}

/** "5 Jan 2026", "5-Jan-26", "Jan 5, 2026", "Jan-26", "5 янв 2026". */
function namedDay(text: string, options: DateOptions): Day | null {
  const dayFirst = /^(\d{1,2})[\s-]+([\p{L}.]{3,})(?:[\s-]+(\d{2}|\d{4}))?$/u.exec(text);
  if (dayFirst)
    return named({ day: dayFirst[1], month: dayFirst[2] ?? "", year: dayFirst[3] }, options);
  const monthFirst = /^([\p{L}.]{3,})\s+(\d{1,2})(?:,\s*(\d{4}))$/u.exec(text);
  if (monthFirst)
    return named({ day: monthFirst[2], month: monthFirst[1] ?? "", year: monthFirst[3] }, options);
  const monthYear = /^([\p{L}.]{3,})[\s-]+(\d{2}|\d{4})$/u.exec(text);
  return monthYear
    ? named({ day: undefined, month: monthYear[1] ?? "", year: monthYear[2] }, options)
    : null;
}

interface NamedDay {
  readonly day: string | undefined;
  readonly month: string;
  readonly year: string | undefined;
}

function named({ day: dayText, month, year }: NamedDay, options: DateOptions): Day | null {
  const number = monthNumber(month, options.locale);
  if (number === null) return null;
  const format = dayText === undefined ? "mmm-yy" : year === undefined ? "d-mmm" : "d-mmm-yy";
  const fullest = year === undefined ? new Date().getFullYear() : fullYear(year);
  return day({ year: fullest, month: number, day: Number(dayText ?? "1") }, format, options);
}

function monthNumber(word: string, { months, shortMonths }: Locale): number | null {
  const wanted = word.toLowerCase().replace(/\.$/, "");
  const index = months.findIndex((month, at) => {
    const short = (shortMonths[at] ?? "").toLowerCase().replace(/\.$/, "");
    return month.toLowerCase() === wanted || short === wanted;
  });
  return index < 0 ? null : index + 1;
}
