import type { IsoDate, UiLanguage } from "../form";

/** Months as they stand in a date: Russian and English as usual, Kazakh in the nominative. */
const months: Record<UiLanguage, readonly string[]> = {
  kk: [
    "қаңтар",
    "ақпан",
    "наурыз",
    "сәуір",
    "мамыр",
    "маусым",
    "шілде",
    "тамыз",
    "қыркүйек",
    "қазан",
    "қараша",
    "желтоқсан",
  ],
  ru: [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
  ],
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
};

interface DateParts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

/** The form of acts, which is not the one of `Intl`: «2025 жылғы 30 сәуір». */
const longForms: Record<UiLanguage, (parts: DateParts) => string> = {
  kk: ({ year, month, day }) => `${year} жылғы ${day} ${month}`,
  ru: ({ year, month, day }) => `${day} ${month} ${year} года`,
  en: ({ year, month, day }) => `${day} ${month} ${year}`,
};

/** `dd.mm.yyyy` in every language, as the sheets show it. */
export function shortDate(iso: IsoDate): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  return `${day}.${month}.${year}`;
}

export function longDate(iso: IsoDate, language: UiLanguage): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  const name = months[language][Number(month) - 1];
  if (name === undefined) throw new Error("A date has twelve months to choose from");
  return longForms[language]({ year, month: name, day: String(Number(day)) });
}
