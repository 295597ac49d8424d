import type { UiLanguage } from "../form";
import { formWords } from "./labels";
import { languages } from "./languages";
import { makeTranslator, type Translator } from "./translate";

const made = new Map<UiLanguage, Translator>();

/** One translator a language: making one is not free, asking for it again is. All languages come with it. */
export function translator(language: UiLanguage): Translator {
  const known = made.get(language);
  if (known) return known;
  const fresh = makeTranslator(language, languages[language], formWords);
  made.set(language, fresh);
  return fresh;
}
