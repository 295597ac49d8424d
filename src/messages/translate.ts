import type { Finding } from "../checks";
import type { UiLanguage } from "../form";
import { clausesOf } from "./basis";
import { longDate, shortDate } from "./dates";
import { fillHoles } from "./fill";
import type { HoleValue, Names } from "./holes";
import type { English, MessageKey, Messages } from "./keys";
import type { FormWords } from "./labels";
import { numbersOf, type Numbers } from "./numbers";

type Values<Key extends MessageKey> = Readonly<Record<Names<English[Key]>, HoleValue>>;

/** A sentence without holes takes no values; one with holes takes each of them. */
export type Args<Key extends MessageKey> = [Names<English[Key]>] extends [never]
  ? []
  : [values: Values<Key>];

/** What is wrong, and what to do about it: a whole sentence each. */
export interface FindingWords {
  readonly message: string;
  readonly action: string;
}

export interface Translator extends Numbers {
  readonly language: UiLanguage;
  readonly t: <Key extends MessageKey>(key: Key, ...args: Args<Key>) => string;
  readonly finding: (finding: Finding) => FindingWords;
  /** The clauses of the law behind a finding, in words. */
  readonly basis: (basis: string) => string;
  /** `dd.mm.yyyy`. */
  readonly date: (iso: string) => string;
  /** «2025 жылғы 30 сәуір», «30 апреля 2025 года», "30 April 2025". */
  readonly longDate: (iso: string) => string;
}

/** A translator over the sentences of its language. */
export function makeTranslator(
  language: UiLanguage,
  messages: Messages,
  words: FormWords,
): Translator {
  const sentences: Readonly<Record<string, string>> = messages;
  const numbers = numbersOf(language);
  const fill = fillHoles(language, numbers, words);
  const sentenceOf = (key: string): string => {
    const sentence = sentences[key];
    if (sentence === undefined) throw new Error(`No sentence in ${language}: ${key}`);
    return sentence;
  };

  return {
    ...numbers,
    language,
    t: (key, ...args) => fill(sentenceOf(key), args[0] ?? {}),
    finding({ code, variant, facts, row }) {
      const plain = `check.${code}`;
      const key = variant === null ? plain : `${plain}.${variant}`;
      const action = `${key}.action` in sentences ? `${key}.action` : `${plain}.action`;
      const values = row === null ? facts : { row, ...facts };
      return {
        message: fill(sentenceOf(key), values),
        action: fill(sentenceOf(action), values),
      };
    },
    basis: (basis) =>
      clausesOf(basis)
        .map(({ key, place, sub }) => fill(sentenceOf(key), { place, sub }))
        .join("; "),
    date: shortDate,
    longDate: (iso) => longDate(iso, language),
  };
}
