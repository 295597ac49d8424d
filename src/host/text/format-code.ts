import { parseFormat } from "./number-format";
import type { Locale } from "./locale";
import type { FormatPart, FormatSection } from "./number-format";

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

type Tests = readonly (readonly [
  category: string,
  (code: string, section: FormatSection) => boolean,
])[];

const hasPart = (section: FormatSection, kind: FormatPart["kind"]): boolean =>
  section.parts.some((part) => part.kind === kind);

const hasDay = ({ parts }: FormatSection): boolean =>
  parts.some((part) => part.kind === "date" && /^[dmy]/.test(part.text));

const categories: Tests = [
  ["Date", (_code, section) => section.isDate && hasDay(section)],
  ["Time", (_code, section) => section.isDate],
  ["Percentage", (_code, section) => hasPart(section, "percent")],
  ["Scientific", (_code, section) => hasPart(section, "exponent")],
  ["Fraction", (_code, section) => hasPart(section, "slash")],
  ["Accounting", (code) => /[$€₽₸£]/.test(code) && /_\(|\* /.test(code)],
  ["Currency", (code) => /[$€₽₸£]/.test(code)],
  ["Number", (code) => /^[#0,.]+$/.test(code)],
];

/** The category that Excel's dialog would show. */
export function formatCategory(code: string): string {
  const known = exact[code];
  if (known !== undefined) return known;
  const section = parseFormat(code)?.[0];
  return (section && categories.find(([, test]) => test(code, section))?.[0]) ?? "Custom";
}
