import { typingPatterns } from "./typing-patterns";
import type { Locale } from "./locale";

export interface TypedConstant {
  readonly value: number;
  readonly format: string | null;
}

const currencies = ["$", "€", "₽", "₸"];

/** A number as people type it: sign, groups of three, percent, currency, power of ten, "1 1/2". */
export function typedNumber(text: string, locale: Locale): TypedConstant | null {
  if (!/\d/.test(text)) return null;
  const fraction = /^([+-]?)(\d+) (\d{1,3})\/(\d{1,3})$/.exec(text);
  if (fraction) return typedFraction(fraction);
  const outer = unwrapped(text);
  const inner = symbolsOff(outer.text, locale);
  const digits = inner && plainDigits(inner.digits, locale);
  return inner && digits && constantOf(inner, digits, outer.negative ? -1 : 1);
}

function constantOf(inner: Unmarked, digits: Digits, sign: 1 | -1): TypedConstant | null {
  const value = (sign * Number(keptDigits(digits.text))) / (inner.percent ? 100 : 1);
  return Number.isFinite(value) ? { value, format: formatOf(inner, digits) } : null;
}

const significant = 15;

/** What is typed beyond fifteen digits becomes zeros. */
function keptDigits(text: string): string {
  let seen = 0;
  return text.replace(/^[^e]+/, (mantissa) =>
    mantissa.replace(/\d/g, (digit) => {
      if (seen > 0 || digit !== "0") seen += 1;
      return seen > significant ? "0" : digit;
    }),
  );
}

function typedFraction([
  ,
  sign = "",
  whole = "0",
  top = "0",
  bottom = "1",
]: readonly string[]): TypedConstant | null {
  if (Number(bottom) === 0) return null;
  const magnitude = Number(whole) + Number(top) / Number(bottom);
  return {
    value: sign === "-" ? -magnitude : magnitude,
    format: bottom.length > 1 ? "# ??/??" : "# ?/?",
  };
}

/** A sign before, or accountants' brackets around. */
function unwrapped(text: string): { readonly text: string; readonly negative: boolean } {
  const bracketed = /^\((.+)\)$/.exec(text);
  if (bracketed && !/^[+-]/.test(bracketed[1] ?? ""))
    return { text: bracketed[1] ?? "", negative: true };
  const signed = /^([+-])\s*(.+)$/.exec(text);
  return signed
    ? { text: signed[2] ?? "", negative: signed[1] === "-" }
    : { text, negative: false };
}

interface Unmarked {
  readonly digits: string;
  readonly percent: boolean;
  readonly currency: boolean;
}

function symbolsOff(text: string, locale: Locale): Unmarked | null {
  const percent = /^%\s*|\s*%$/.exec(text)?.[0];
  if (percent !== undefined)
    return { digits: text.replace(percent, ""), percent: true, currency: false };
  const symbol = currencies.find((each) => text.startsWith(each) || text.endsWith(each));
  if (symbol === undefined) return { digits: text, percent: false, currency: false };
  return symbol === locale.currency
    ? { digits: text.replace(symbol, "").trim(), percent: false, currency: true }
    : null;
}

interface Digits {
  readonly text: string;
  readonly grouped: boolean;
  readonly decimals: number;
  readonly power: boolean;
}

const groupsOf = (pattern: RegExp, text: string): readonly string[] | null =>
  pattern.exec(text)?.map((group: string | undefined) => group ?? "") ?? null;

function plainDigits(text: string, locale: Locale): Digits | null {
  const groups = groupsOf(typingPatterns(locale).number, text);
  return groups && digitsOf(groups, locale);
}

function digitsOf(
  [, whole = "", decimals = "", power = ""]: readonly string[],
  locale: Locale,
): Digits | null {
  const ungrouped = withoutGroups(whole, locale);
  if (whole + decimals === "" || ungrouped === null) return null;
  return {
    text: `0${ungrouped}.${decimals}0${power === "" ? "" : `e${power}`}`,
    grouped: ungrouped !== whole,
    decimals: decimals.length,
    power: power !== "",
  };
}

function withoutGroups(whole: string, locale: Locale): string | null {
  if (/^\d*$/.test(whole)) return whole;
  return typingPatterns(locale).grouped.test(whole) ? whole.replace(/\D/g, "") : null;
}

function formatOf(
  { percent, currency }: Unmarked,
  { grouped, decimals, power }: Digits,
): string | null {
  const tail = decimals > 0 ? ".00" : "";
  if (percent) return `0${tail}%`;
  if (currency) return `$#,##0${tail}`;
  if (power) return "0.00E+00";
  return grouped ? `#,##0${tail}` : null;
}
