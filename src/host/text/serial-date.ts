/** A date and time without zone. */
export interface DateParts {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** 0–6 from Sunday. */
  readonly weekday: number;
}

const dayMilliseconds = 86_400_000;
const epoch1900 = Date.UTC(1899, 11, 31);
const epoch1904 = Date.UTC(1904, 0, 1);

/** In the 1900 system 29 February 1900 exists, as in Lotus and Excel. */
export function serialOf(
  year: number,
  month: number,
  { day, date1904 }: { readonly day: number; readonly date1904: boolean },
): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (year < 1900 || year > 9999 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return null;
  if (date1904) return time < epoch1904 ? null : (time - epoch1904) / dayMilliseconds;
  const serial = (time - epoch1900) / dayMilliseconds;
  return serial >= 60 ? serial + 1 : serial;
}

export const lastSerial = 2_958_465;

type Day = Pick<DateParts, "year" | "month" | "day" | "weekday">;

/** Lotus's 29 February 1900, and the day before the first. */
const phantomDays: Readonly<Record<number, Day>> = {
  0: { year: 1900, month: 1, day: 0, weekday: 6 },
  60: { year: 1900, month: 2, day: 29, weekday: 3 },
};

function dayOf(days: number, date1904: boolean): Day {
  if (date1904) return calendarDay(epoch1904, days);
  const phantom = phantomDays[days];
  if (phantom) return phantom;
  if (days > 60) return calendarDay(epoch1900 - dayMilliseconds, days);
  const day = calendarDay(epoch1900, days);
  return { ...day, weekday: (day.weekday + 6) % 7 };
}

function calendarDay(epoch: number, days: number): Day {
  const date = new Date(epoch + days * dayMilliseconds);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

/** The parts of a serial, rounded to `digits` decimals of a second; null when it is no date. */
export function datePartsOf(serial: number, date1904: boolean, digits = 0): DateParts | null {
  const perDay = 86_400 * 10 ** digits;
  const ticks = Math.round(serial * perDay);
  const days = Math.floor(ticks / perDay);
  if (days < 0 || days > lastSerial) return null;
  const seconds = (ticks - days * perDay) / 10 ** digits;
  return {
    ...dayOf(days, date1904),
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: seconds - Math.floor(seconds / 60) * 60,
  };
}
