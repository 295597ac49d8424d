import type { UiLanguage } from "../form";

export const locales = {
  kk: "kk-KZ",
  ru: "ru-KZ",
  en: "en-GB",
} as const satisfies Record<UiLanguage, string>;

const anyDecimals = 2;

export interface Numbers {
  /** Groups parted by the language's space; up to two decimals, or exactly as many as asked. */
  readonly number: (value: number, decimals?: number) => string;
  /** From a value of 0 to 100, with one decimal at most, or exactly as many as asked. */
  readonly percent: (value: number, decimals?: number) => string;
  /** The form of a noun that goes with a count. */
  readonly plural: (value: number, forms: readonly string[]) => string;
}

/** Which of a language's noun forms, in the order they are written, goes with a plural category. */
const formIndex = {
  kk: { other: 0 },
  ru: { one: 0, few: 1, many: 2, other: 1 },
  en: { one: 0, other: 1 },
} as const satisfies Record<UiLanguage, Partial<Record<Intl.LDMLPluralRule, number>>>;

export function numbersOf(language: UiLanguage): Numbers {
  const locale = locales[language];
  const formats = new Map<string, Intl.NumberFormat>();
  const rules = new Intl.PluralRules(locale);
  const indexes: Partial<Record<Intl.LDMLPluralRule, number>> = formIndex[language];

  const formatOf = (style: "decimal" | "percent", least: number, most: number) => {
    const key = `${style} ${least} ${most}`;
    const known = formats.get(key);
    if (known) return known;
    const made = new Intl.NumberFormat(locale, {
      style,
      minimumFractionDigits: least,
      maximumFractionDigits: most,
    });
    formats.set(key, made);
    return made;
  };

  return {
    number: (value, decimals) =>
      formatOf("decimal", decimals ?? 0, decimals ?? anyDecimals).format(value),
    percent: (value, decimals) =>
      formatOf("percent", decimals ?? 0, decimals ?? 1).format(value / 100),
    plural(value, forms) {
      const index = indexes[rules.select(value)] ?? 0;
      return forms[Math.min(index, forms.length - 1)] ?? "";
    },
  };
}
