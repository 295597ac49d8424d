import { datePartsOf } from "./serial-date";
import type { Locale } from "./locale";
import type { FormatPart, FormatSection } from "./number-format";
import type { DateParts } from "./serial-date";

export interface DateOptions {
  readonly locale: Locale;
  readonly date1904: boolean;
}

/** A serial through a date section; null when it is no date (negative, or beyond the year 9999). */
export function dateText(
  serial: number,
  { parts }: FormatSection,
  options: DateOptions,
): string | null {
  const digits = Math.max(0, ...parts.map((part) => (part.kind === "fraction" ? part.digits : 0)));
  const date = datePartsOf(serial, options.date1904, digits);
  if (!date) return null;
  const meridiem = parts.some(({ kind }) => kind === "meridiem");
  return parts
    .map((part) => partText(part, { date, serial, digits, meridiem, locale: options.locale }))
    .join("");
}

interface Moment {
  readonly date: DateParts;
  readonly serial: number;
  readonly digits: number;
  readonly meridiem: boolean;
  readonly locale: Locale;
}

function partText(part: FormatPart, moment: Moment): string {
  switch (part.kind) {
    case "date":
      return pieces[part.text.charAt(0)]?.(part.text.length, moment) ?? "";
    case "elapsed":
      return elapsed(part.text, moment);
    case "fraction":
      return fractionOf(part.digits, moment);
    case "meridiem":
      return meridiemText(part.text, moment.date.hour);
    default:
      return plainText(part, moment.locale);
  }
}

const plainText = (part: FormatPart, { dateSeparator }: Locale): string =>
  part.kind === "literal" ? part.text : part.kind === "slash" ? dateSeparator : "";

const fractionOf = (digits: number, { date, locale }: Moment): string =>
  locale.decimal + (date.second % 1).toFixed(digits).slice(2);

const padded = (value: number, length: number): string =>
  String(value).padStart(length === 1 ? 1 : 2, "0");

const pieces: Readonly<Record<string, (length: number, moment: Moment) => string>> = {
  y: (length, { date }) =>
    length <= 2 ? String(date.year % 100).padStart(2, "0") : String(date.year),
  m: (length, { date, locale }) => {
    if (length <= 2) return padded(date.month, length);
    if (length === 3) return locale.shortMonths[date.month - 1] ?? "";
    const name = locale.months[date.month - 1] ?? "";
    return length === 5 ? name.charAt(0) : name;
  },
  d: (length, { date, locale }) => {
    if (length <= 2) return padded(date.day, length);
    return (length === 3 ? locale.shortDays : locale.days)[date.weekday] ?? "";
  },
  h: (length, { date, meridiem }) => padded(meridiem ? date.hour % 12 || 12 : date.hour, length),
  n: (length, { date }) => padded(date.minute, length),
  s: (length, { date }) => padded(Math.floor(date.second), length),
};

function elapsed(text: string, { serial, digits }: Moment): string {
  const unit = { h: 24, m: 1440, s: 86_400 }[text.charAt(0)] ?? 24;
  const rounded = Math.round(serial * 86_400 * 10 ** digits) / 10 ** digits;
  return String(Math.floor((rounded / 86_400) * unit + 1e-9)).padStart(text.length, "0");
}

function meridiemText(text: string, hour: number): string {
  const [morning = "AM", evening = "PM"] = text.split("/");
  return hour < 12 ? morning : evening;
}
