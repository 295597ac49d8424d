import type { Locale } from "./locale";
import type { FormatPart, FormatSection } from "./number-format";
import { generalText } from "./general";

/** A non-negative number through the digits of one section. */
export function numberText(value: number, { parts }: FormatSection, locale: Locale): string {
  if (parts.some(({ kind }) => kind === "general")) return generalSection(value, parts, locale);
  if (parts.some(({ kind }) => kind === "slash")) return fractionText(value, parts, locale);
  if (parts.some(({ kind }) => kind === "exponent")) return exponentText(value, parts, locale);
  return decimalText(scaled(value, parts), parts, locale);
}

const generalSection = (value: number, parts: readonly FormatPart[], locale: Locale): string =>
  parts
    .map((part) =>
      part.kind === "general"
        ? generalText(value, locale)
        : part.kind === "literal"
          ? part.text
          : "",
    )
    .join("");

const isDigit = (part: FormatPart): part is Extract<FormatPart, { kind: "digit" }> =>
  part.kind === "digit";
const digitsOf = (parts: readonly FormatPart[]) => parts.filter(isDigit);

/** Percent signs multiply; commas behind the last digit divide by thousands. */
function scaled(value: number, parts: readonly FormatPart[]): number {
  const percents = parts.filter(({ kind }) => kind === "percent").length;
  const thousands = parts.filter((_, index) => isScaler(parts, index)).length;
  return (value * 100 ** percents) / 1000 ** thousands;
}

function isScaler(parts: readonly FormatPart[], index: number): boolean {
  if (parts[index]?.kind !== "group") return false;
  const lastDigit = lastIntegerDigit(parts);
  return (
    lastDigit >= 0 &&
    index > lastDigit &&
    parts.slice(lastDigit + 1, index + 1).every(({ kind }) => kind === "group")
  );
}

function lastIntegerDigit(parts: readonly FormatPart[]): number {
  const point = parts.findIndex(({ kind }) => kind === "decimal");
  const end = point < 0 ? parts.length : point;
  return parts.slice(0, end).findLastIndex(isDigit);
}

interface Halves {
  readonly integer: readonly FormatPart[];
  readonly decimals: readonly FormatPart[];
  readonly hasPoint: boolean;
}

function split(parts: readonly FormatPart[]): Halves {
  const point = parts.findIndex(({ kind }) => kind === "decimal");
  if (point < 0) return { integer: parts, decimals: [], hasPoint: false };
  return { integer: parts.slice(0, point), decimals: parts.slice(point + 1), hasPoint: true };
}

/** Rounds half away from zero on the decimal digits that Excel knows (15), not on the binary ones. */
export function fixedDigits(value: number, decimals: number): string {
  const known = Number(value.toPrecision(15));
  if (known >= 1e21) return known.toFixed(decimals);
  const [mantissa = "0", exponent = "0"] = known.toExponential().split("e");
  const shifted = Number(`${mantissa}e${String(Number(exponent) + decimals)}`);
  const digits = Math.round(Number(shifted.toPrecision(15))).toLocaleString("en-US", {
    useGrouping: false,
  });
  if (decimals === 0) return digits;
  const padded = digits.padStart(decimals + 1, "0");
  return `${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`;
}

function decimalText(value: number, parts: readonly FormatPart[], locale: Locale): string {
  const { integer, decimals, hasPoint } = split(parts);
  const places = digitsOf(decimals).length;
  const [whole = "0", rest = ""] = fixedDigits(value, places).split(".");
  const tail = hasPoint ? locale.decimal + decimalDigits(decimals, rest) : "";
  return integerDigits(integer, whole === "0" ? "" : whole, locale) + tail;
}

/** Lays the digits into the places from the right; what is left over goes before the first place. */
function integerDigits(parts: readonly FormatPart[], digits: string, locale: Locale): string {
  const places = digitsOf(parts).length;
  const grouped = parts.some(
    (part, index) =>
      part.kind === "group" && !isScaler(parts, index) && index < lastIntegerDigit(parts),
  );
  let left = digits;
  let written = 0;
  let seen = 0;
  let text = "";
  const put = (digit: string): void => {
    const separator =
      grouped && written > 0 && written % 3 === 0 && digit !== "" ? locale.group : "";
    text = digit + separator + text;
    written += 1;
  };
  for (const part of parts.toReversed()) {
    if (!isDigit(part)) text = literalText(part) + text;
    else {
      seen += 1;
      put(left === "" ? emptyPlace[part.text] : left.slice(-1));
      left = left.slice(0, -1);
      if (seen === places) while (left !== "") [left] = [left.slice(0, -1), put(left.slice(-1))];
    }
  }
  return text;
}

const emptyPlace = { "0": "0", "#": "", "?": " " } as const;

function decimalDigits(parts: readonly FormatPart[], digits: string): string {
  const significant = digits.replace(/0+$/, "").length;
  let at = 0;
  return parts
    .map((part) => {
      if (!isDigit(part)) return literalText(part);
      at += 1;
      return at <= significant ? digits.charAt(at - 1) : emptyPlace[part.text];
    })
    .join("");
}

const literalText = (part: FormatPart): string =>
  part.kind === "literal" ? part.text : part.kind === "percent" ? "%" : "";

function exponentText(value: number, parts: readonly FormatPart[], locale: Locale): string {
  const at = parts.findIndex(({ kind }) => kind === "exponent");
  const sign = parts[at];
  const mantissa = parts.slice(0, at);
  const power = parts.slice(at + 1);
  const { integer, decimals } = split(mantissa);
  const step = Math.max(1, digitsOf(integer).length);
  const raw = value === 0 ? 0 : Math.floor(Math.log10(value) + 1e-12);
  let exponent = Math.floor(raw / step) * step;
  let head = value / 10 ** exponent;
  if (Number(fixedDigits(head, digitsOf(decimals).length)) >= 10 ** step) {
    exponent += step;
    head = value / 10 ** exponent;
  }
  const signText = exponent < 0 ? "-" : sign?.kind === "exponent" && sign.sign === "+" ? "+" : "";
  return `${decimalText(head, mantissa, locale)}E${signText}${integerDigits(power, String(Math.abs(exponent)), locale)}`;
}

function fractionText(value: number, parts: readonly FormatPart[], locale: Locale): string {
  const slash = parts.findIndex(({ kind }) => kind === "slash");
  const before = parts.slice(0, slash);
  const denominatorPlaces = digitsOf(parts.slice(slash + 1)).length;
  const fixed = /\d+/.exec(
    parts
      .slice(slash + 1)
      .map(literalText)
      .join(""),
  )?.[0];
  const hasWhole =
    digitsOf(before).length > 1 &&
    before.some((part) => part.kind === "literal" && part.text === " ");
  const whole = hasWhole ? Math.floor(value) : 0;
  const { top, bottom } = nearest(value - whole, {
    places: denominatorPlaces,
    fixed: fixed === undefined ? null : Number(fixed),
  });
  const carry = hasWhole && top === bottom ? 1 : 0;
  const wholeText = whole + carry === 0 && top > 0 ? "" : generalText(whole + carry, locale);
  if (hasWhole && (top === 0 || carry === 1))
    return `${wholeText}${" ".repeat(2 + 2 * Math.max(1, denominatorPlaces))}`.trimEnd();
  return [hasWhole ? wholeText : "", `${String(top)}/${String(bottom)}`]
    .filter((text) => text !== "")
    .join(" ");
}

interface Fraction {
  readonly top: number;
  readonly bottom: number;
}

function nearest(
  value: number,
  { places, fixed }: { readonly places: number; readonly fixed: number | null },
): Fraction {
  if (fixed !== null) return { top: Math.round(value * fixed), bottom: fixed };
  let best: Fraction = { top: Math.round(value), bottom: 1 };
  for (let bottom = 1; bottom < 10 ** Math.min(places, 3); bottom++) {
    const top = Math.round(value * bottom);
    if (Math.abs(top / bottom - value) + 1e-12 < Math.abs(best.top / best.bottom - value))
      best = { top, bottom };
  }
  return best;
}
