import { datePartsOf, serialOf } from "../../text";

/** Spelled as the API spells them, "Februray" included. */
const months = [
  "January",
  "Februray",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const relative = [
  "LastMonth",
  "LastQuarter",
  "LastWeek",
  "LastYear",
  "NextMonth",
  "NextQuarter",
  "NextWeek",
  "NextYear",
  "ThisMonth",
  "ThisQuarter",
  "ThisWeek",
  "ThisYear",
  "Today",
  "Tomorrow",
  "YearToDate",
  "Yesterday",
];

export const dynamicCriteria: readonly string[] = [
  "AboveAverage",
  "BelowAverage",
  ...months.map((month) => `AllDatesInPeriod${month}`),
  ...[1, 2, 3, 4].map((quarter) => `AllDatesInPeriodQuarter${String(quarter)}`),
  ...relative,
];

type DateTest = (serial: number) => boolean;

interface Today {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

interface Calendar {
  readonly date1904: boolean;
  readonly today: Today;
}

/** The dates that a criterion lets through; null for those about averages. */
export function dateTest(criterion: string, calendar: Calendar): DateTest | null {
  const period = /^AllDatesInPeriod(.+)$/.exec(criterion)?.[1];
  if (period !== undefined) return inEveryYear(period, calendar);
  const span = spanOf(criterion, calendar);
  return span && ((serial) => Math.floor(serial) >= span.first && Math.floor(serial) < span.end);
}

function inEveryYear(period: string, { date1904 }: Calendar): DateTest {
  const quarter = /^Quarter(\d)$/.exec(period)?.[1];
  const month = months.indexOf(period) + 1;
  return (serial) => {
    const found = datePartsOf(serial, date1904)?.month;
    if (found === undefined) return false;
    return quarter === undefined ? found === month : Math.ceil(found / 3) === Number(quarter);
  };
}

interface Span {
  readonly first: number;
  readonly end: number;
}

const shiftOf: Readonly<Record<string, number>> = { Last: -1, This: 0, Next: 1 };

function spanOf(criterion: string, { today, date1904 }: Calendar): Span | null {
  const serial = (year: number, month: number, day = 1): number => {
    const date = new Date(Date.UTC(year, month - 1, day));
    return (
      serialOf(date.getUTCFullYear(), date.getUTCMonth() + 1, {
        day: date.getUTCDate(),
        date1904,
      }) ?? 0
    );
  };
  const { year, month, day } = today;
  const now = serial(year, month, day);
  const days: Readonly<Record<string, Span>> = {
    Yesterday: { first: now - 1, end: now },
    Today: { first: now, end: now + 1 },
    Tomorrow: { first: now + 1, end: now + 2 },
    YearToDate: { first: serial(year, 1), end: now + 1 },
  };
  const match = /^(Last|This|Next)(Week|Month|Quarter|Year)$/.exec(criterion);
  if (!match) return days[criterion] ?? null;
  const shift = shiftOf[match[1] ?? ""] ?? 0;
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  const week = now - weekday + 7 * shift;
  const quarter = Math.floor((month - 1) / 3) * 3 + 1 + 3 * shift;
  const spans: Readonly<Record<string, Span>> = {
    Week: { first: week, end: week + 7 },
    Month: { first: serial(year, month + shift), end: serial(year, month + shift + 1) },
    Quarter: { first: serial(year, quarter), end: serial(year, quarter + 3) },
    Year: { first: serial(year + shift, 1), end: serial(year + shift + 1, 1) },
  };
  return spans[match[2] ?? ""] ?? null;
}
