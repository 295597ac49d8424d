import type { IsoDate } from "../form";

const millisecondsOfDay = 86_400_000;

/** Days since 1970-01-01: dates as numbers, without clocks and zones. */
export function dayNumber(iso: IsoDate): number {
  const year = Number(iso.slice(0, 4));
  const month = Number(iso.slice(5, 7));
  const day = Number(iso.slice(8, 10));
  return Date.UTC(year, month - 1, day) / millisecondsOfDay;
}

export function isoDate(day: number): IsoDate {
  return new Date(day * millisecondsOfDay).toISOString().slice(0, 10);
}

/** 0 Monday … 6 Sunday: 1 January 1970 was a Thursday. */
export function weekday(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

export const yearOf = (iso: IsoDate): number => Number(iso.slice(0, 4));

/** How many Mondays to Fridays there are through a day, counted from the week of 1970-01-01. */
export function weekdaysUpTo(day: number): number {
  const weeks = Math.floor((day + 3) / 7);
  return weeks * 5 + Math.min(weekday(day) + 1, 5);
}
