import type { Locale } from "./locale";

/** The forms of typed input in one locale, made once. */
export interface TypingPatterns {
  /** Nothing that begins otherwise can be more than a text. */
  readonly start: RegExp;
  /** Whole part, decimals, power of ten. */
  readonly number: RegExp;
  readonly grouped: RegExp;
  /** Two numbers and perhaps a year, with the locale's separators. */
  readonly day: RegExp;
}

const known = new Map<string, TypingPatterns>();

export function typingPatterns(locale: Locale): TypingPatterns {
  const ready = known.get(locale.name);
  if (ready) return ready;
  const patterns = patternsOf(locale);
  known.set(locale.name, patterns);
  return patterns;
}

function patternsOf(locale: Locale): TypingPatterns {
  const decimal = locale.decimal === "," ? "," : "\\.";
  const group = locale.group === "," ? "," : " \\u00a0";
  const separators = locale.dateOrder === "mdy" ? "[/-]" : "[./-]";
  const words = ["TRUE", "FALSE", locale.true, locale.false, ...monthStems(locale)];
  return {
    start: new RegExp(`^[\\s\\d.,=+\\-'(#$€₽₸@%]|^(?:${words.join("|")})`, "iu"),
    number: new RegExp(`^(\\d[\\d${group}]*)?(?:${decimal}(\\d*))?(?:[eE]([+-]?\\d{1,3}))?$`),
    grouped: new RegExp(`^\\d{1,3}(?:[${group}]\\d{3})+$`),
    day: new RegExp(`^(\\d{1,2})(${separators})(\\d{1,4})(?:\\2(\\d{2}|\\d{4}))?$`),
  };
}

const monthStems = ({ months, shortMonths }: Locale): readonly string[] =>
  [...months, ...shortMonths].map((name) => name.slice(0, 3));
