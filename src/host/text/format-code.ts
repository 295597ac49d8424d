import { parseFormat } from "./number-format";
import type { Locale } from "./locale";

export const isFormatCode = (code: string): boolean =>
  code.length <= 255 && parseFormat(code) !== null;

/** Letters of dates in Russian Excel; elsewhere here they are the English ones. */
const russianLetters: Readonly<Record<string, string>> = { d: "Д", m: "М", y: "Г", h: "ч", s: "с" };

/** Runs outside quotes, brackets and after backslashes are passed through `change`. */
function outside(code: string, change: (run: string) => string): string {
  return code.replace(/"[^"]*"|\\.|\[[^\]]*\]|[^"\\[]+/g, (run) =>
    /^["\\[]/.test(run) ? run : change(run),
  );
}

export function toLocalFormat(code: string, locale: Locale): string {
  if (code === "General") return locale.general;
  if (code === "m/d/yyyy") return localLetters(locale.shortDate, locale);
  return outside(code, (run) =>
    localLetters(
      swapSeparators(
        run,
        { ".": locale.decimal, ",": locale.group, "/": locale.dateSeparator },
        code,
      ),
      locale,
    ),
  );
}

function localLetters(run: string, locale: Locale): string {
  if (locale.name !== "ru-RU") return run;
  const hours = /h/i.test(run);
  return run.replace(/AM\/PM|m+|[dyhs]/gi, (letters) => {
    if (/^a/i.test(letters)) return letters;
    const lower = letters.toLowerCase();
    if (lower.startsWith("m")) return (hours && lower.length <= 2 ? "м" : "М").repeat(lower.length);
    return russianLetters[lower] ?? letters;
  });
}

/** In codes of dates points and commas are only themselves. */
function swapSeparators(run: string, map: Readonly<Record<string, string>>, code: string): string {
  const isDate = parseFormat(code)?.some((section) => section.isDate) ?? false;
  return run.replace(/[.,/]/g, (sign) => (isDate === (sign === "/") ? (map[sign] ?? sign) : sign));
}

export function fromLocalFormat(code: string, locale: Locale): string {
  if (code.toLowerCase() === locale.general.toLowerCase()) return "General";
  if (locale.name === "en-US") return code;
  if (toLocalFormat("m/d/yyyy", locale) === code) return "m/d/yyyy";
  const latin = outside(code, (run) =>
    run.replace(/[ДМГчсм]/g, (letter) => latinLetters[letter] ?? letter),
  );
  const isDate = /[dmyhs]/i.test(latin.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ""));
  if (isDate) return latin;
  return outside(latin, (run) =>
    run.replace(/[\u00a0 ,](?=[#0])/g, (sign) => (sign === "," ? "." : ",")),
  );
}

const latinLetters: Readonly<Record<string, string>> = {
  Д: "d",
  М: "m",
  Г: "y",
  ч: "h",
  с: "s",
  м: "m",
};

const exact: Readonly<Record<string, string>> = { General: "General", "@": "Text" };

/** The category that Excel's dialog would show. */
export function formatCategory(code: string): string {
  const known = exact[code];
  if (known !== undefined) return known;
  const [section] = parseFormat(code) ?? [];
  if (!section) return "Custom";
  const kinds = new Set(section.parts.map(({ kind }) => kind));
  if (section.isDate)
    return section.parts.some((part) => part.kind === "date" && /^[dmy]/.test(part.text))
      ? "Date"
      : "Time";
  if (kinds.has("percent")) return "Percentage";
  if (kinds.has("exponent")) return "Scientific";
  if (kinds.has("slash")) return "Fraction";
  if (/[$€₽₸£]/.test(code))
    return code.includes("_(") || code.includes("* ") ? "Accounting" : "Currency";
  return /^[#0,.]+$/.test(code) ? "Number" : "Custom";
}
