import type { IsoDate } from "../../form";
import { tidied } from "./comparable";

const dayMilliseconds = 86_400_000;
const epoch1900 = Date.UTC(1899, 11, 30);
const epoch1904 = Date.UTC(1904, 0, 1);
/** Excel's 29 February 1900, which never was. */
const leapDayOf1900 = 60;

const isoOf = (time: number): IsoDate => new Date(time).toISOString().slice(0, 10);

/** The day of a serial number in one of the two date systems; null where it is none. */
export function dateOfSerial(serial: number, date1904: boolean): IsoDate | null {
  const day = Math.floor(serial);
  if (!Number.isFinite(serial) || day < (date1904 ? 0 : 1) || day > 2_958_465) return null;
  if (date1904) return isoOf(epoch1904 + day * dayMilliseconds);
  if (day === leapDayOf1900) return null;
  return isoOf(epoch1900 + (day < leapDayOf1900 ? day + 1 : day) * dayMilliseconds);
}

/** The serial number of a day. */
export function serialOfDate(date: IsoDate, date1904: boolean): number {
  const time = Date.parse(`${date}T00:00:00Z`);
  if (date1904) return Math.round((time - epoch1904) / dayMilliseconds);
  const serial = Math.round((time - epoch1900) / dayMilliseconds);
  return serial <= leapDayOf1900 ? serial - 1 : serial;
}

const dayFirst = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?: ?(?:г|ж)\.?)?$/;
const yearFirst = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:t.*)?$/;

/** `dd.mm.yyyy` or `yyyy-mm-dd` as a day of the calendar; null for everything else. */
export function parseDate(text: string): IsoDate | null {
  const written = tidied(text).toLowerCase();
  const [, day, month, year] = dayFirst.exec(written) ?? [];
  if (year !== undefined) return calendarDay(year, month, day);
  const [, isoYear, isoMonth, isoDay] = yearFirst.exec(written) ?? [];
  return isoYear === undefined ? null : calendarDay(isoYear, isoMonth, isoDay);
}

function calendarDay(year: string, month = "", day = ""): IsoDate | null {
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) || isoOf(time) !== iso ? null : iso;
}
