import { invalidArgument } from "../../protocol";
import { datePartsOf, serialOf } from "../../text";
import type { Locale } from "../../text";
import type { CellValue } from "../../model";
import type { FillType } from "./fill-type";

/** The n-th value (from 0) behind the given ones. */
export type Series = (step: number) => CellValue;

const isNumbers = (values: readonly CellValue[]): values is readonly number[] =>
  values.every((value) => typeof value === "number");

export interface SeriesOptions {
  readonly type: FillType;
  readonly date1904: boolean;
  /** Whose months and days go on as Excel's own lists do. */
  readonly locales: readonly Locale[];
}

/** How given values go on. */
export function seriesOf(
  values: readonly CellValue[],
  { type, date1904, locales }: SeriesOptions,
): Series {
  const copies: Series = (step) => values[step % values.length] ?? null;
  if (type === "FillCopy" || type === "FillFormats") return copies;
  if (!isNumbers(values)) return wordSeries(values, locales) ?? copies;
  const special = numberSeries[type];
  if (special) return special(values, date1904);
  return values.length === 1 && copiesSingles.has(type) ? copies : linearSeries(values);
}

const copiesSingles: ReadonlySet<FillType> = new Set(["FillDefault", "FillValues"]);

type NumberSeries = (values: readonly number[], date1904: boolean) => Series;

const lastOf = (values: readonly number[]): number => values.at(-1) ?? 0;

const numberSeries: Partial<Record<FillType, NumberSeries>> = {
  FillDays: (values) => (step) => lastOf(values) + step + 1,
  FillMonths: (values, date1904) => calendarSeries(lastOf(values), { months: 1, date1904 }),
  FillWeekdays: (values, date1904) => weekdaySeries(lastOf(values), date1904),
  FillYears: (values, date1904) => calendarSeries(lastOf(values), { months: 12, date1904 }),
  GrowthTrend: growthSeries,
};

const wordSeries = (values: readonly CellValue[], locales: readonly Locale[]): Series | null =>
  listSeries(values, locales) ?? textSeries(values);

/** "Jan" goes on with "Feb", "Monday" with "Tuesday", in the letters of the first. */
function listSeries(values: readonly CellValue[], locales: readonly Locale[]): Series | null {
  const lists = locales.flatMap((each) => [
    each.months,
    each.shortMonths,
    each.days,
    each.shortDays,
  ]);
  for (const list of lists) {
    const places = values.map((value) => placeIn(list, value));
    const [first = -1, second = first + 1] = places;
    if (places.includes(-1)) continue;
    const step = second - first;
    const isEven = places.every((place, index) => place === wrapped(first + index * step, list));
    if (!isEven) continue;
    const [like] = values;
    return (index) =>
      inLettersOf(
        typeof like === "string" ? like : "",
        list[wrapped(first + (values.length + index) * step, list)] ?? "",
      );
  }
  return null;
}

const placeIn = (list: readonly string[], value: CellValue): number =>
  typeof value === "string"
    ? list.findIndex((each) => each.toLowerCase() === value.toLowerCase())
    : -1;

const wrapped = (place: number, { length }: readonly string[]): number =>
  ((place % length) + length) % length;

function inLettersOf(like: string, word: string): string {
  if (like === like.toUpperCase()) return word.toUpperCase();
  if (like === like.toLowerCase()) return word.toLowerCase();
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** "Row 9" goes on with "Row 10"; other texts repeat. */
function textSeries(values: readonly CellValue[]): Series | null {
  const parts = values.map((value) =>
    typeof value === "string" ? /^(.*?)(\d+)$/s.exec(value) : null,
  );
  if (!parts.every((part) => part !== null)) return null;
  return (step) => {
    const [, stem = "", digits = ""] = parts[step % parts.length] ?? [];
    const rounds = Math.floor(step / parts.length) + 1;
    return stem + String(Number(digits) + rounds * parts.length).padStart(digits.length, "0");
  };
}

/** Least squares through the given points, gone on with; a single one counts up. */
function linearSeries(values: readonly number[]): Series {
  const { slope, intercept } = lineThrough(values);
  return (step) => Number((intercept + slope * (values.length + step)).toPrecision(15));
}

function growthSeries(values: readonly number[]): Series {
  if (values.some((value) => value <= 0)) throw invalidArgument();
  const { slope, intercept } = lineThrough(values.map(Math.log));
  return (step) => Number(Math.exp(intercept + slope * (values.length + step)).toPrecision(15));
}

interface Line {
  readonly slope: number;
  readonly intercept: number;
}

function lineThrough(values: readonly number[]): Line {
  const [first = 0] = values;
  if (values.length === 1) return { slope: 1, intercept: first };
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const above = values.reduce((sum, value, index) => sum + (index - middle) * (value - mean), 0);
  const below = values.reduce((sum, _, index) => sum + (index - middle) ** 2, 0);
  const slope = above / below;
  return { slope, intercept: mean - slope * middle };
}

interface Calendar {
  readonly months: number;
  readonly date1904: boolean;
}

/** The same day of later months, or the last one of shorter months. */
function calendarSeries(last: number, { months, date1904 }: Calendar): Series {
  const start = datePartsOf(last, date1904);
  if (!start) throw invalidArgument();
  return (step) => {
    const total = start.month - 1 + months * (step + 1);
    const year = start.year + Math.floor(total / 12);
    const month = (total % 12) + 1;
    const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
    return serialOf(year, month, { day: Math.min(start.day, length), date1904 });
  };
}

function weekdaySeries(last: number, date1904: boolean): Series {
  const isWeekday = (serial: number): boolean =>
    ![0, 6].includes(datePartsOf(serial, date1904)?.weekday ?? 1);
  return (step) => {
    let serial = last;
    for (let left = step + 1; left > 0; left -= isWeekday(serial) ? 1 : 0) serial += 1;
    return serial;
  };
}
