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

/** A comma that no digit follows. */
function isScaler(parts: readonly FormatPart[], index: number): boolean {
  if (parts[index]?.kind !== "group") return false;
  const next = parts.slice(index + 1).find(({ kind }) => kind !== "group");
  return next?.kind !== "digit" && parts.slice(0, index).some(isDigit);
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
  const grouped = parts.some((part, index) => part.kind === "group" && !isScaler(parts, index));
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
      while (seen === places && left !== "") {
        put(left.slice(-1));
        left = left.slice(0, -1);
      }
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

interface FractionCode {
  /** Whether whole numbers stand before the fraction ("# ?/?"). */
  readonly hasWhole: boolean;
  readonly places: number;
  /** "# ?/8" always counts eighths. */
  readonly fixed: number | null;
}

function fractionCode(parts: readonly FormatPart[]): FractionCode {
  const slash = parts.findIndex(({ kind }) => kind === "slash");
  const before = parts.slice(0, slash);
  const after = parts.slice(slash + 1);
  const digits = /\d+/.exec(after.map(literalText).join(""))?.[0];
  const hasGap = before.some((part) => part.kind === "literal" && part.text === " ");
  return {
    hasWhole: digitsOf(before).length > 1 && hasGap,
    places: digitsOf(after).length,
    fixed: digits === undefined ? null : Number(digits),
  };
}

function fractionText(value: number, parts: readonly FormatPart[], locale: Locale): string {
  const code = fractionCode(parts);
  const whole = code.hasWhole ? Math.floor(value) : 0;
  const { top, bottom } = nearest(value - whole, code);
  const fraction = `${String(top)}/${String(bottom)}`;
  if (!code.hasWhole) return fraction;
  const carried = top === bottom ? whole + 1 : whole;
  if (top === 0 || top === bottom) return generalText(carried, locale);
  return carried === 0 ? fraction : `${generalText(carried, locale)} ${fraction}`;
}

interface Fraction {
  readonly top: number;
  readonly bottom: number;
}

function nearest(
  value: number,
  { places, fixed }: Pick<FractionCode, "places" | "fixed">,
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
