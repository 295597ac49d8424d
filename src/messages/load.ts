import type { UiLanguage } from "../form";
import type { Messages } from "./keys";
import { makeTranslator, type Translator } from "./translate";

/** A page begins with the sentences of one language; the others come when they are chosen. */
const sentences: Readonly<Record<UiLanguage, () => Promise<Messages>>> = {
  kk: async () => (await import("./kk")).kk,
  ru: async () => (await import("./ru")).ru,
  en: async () => (await import("./en")).en,
};

async function fetched(language: UiLanguage): Promise<Translator> {
  const [messages, { formWords }] = await Promise.all([sentences[language](), import("./labels")]);
  return makeTranslator(language, messages, formWords);
}

const asked = new Map<UiLanguage, Promise<Translator>>();

/** The translator of a language, whose sentences are fetched the first time; a failure may be tried again. */
export function loadTranslator(language: UiLanguage): Promise<Translator> {
  const known = asked.get(language);
  if (known) return known;
  const loading = fetched(language).catch((error: unknown) => {
    asked.delete(language);
    throw error;
  });
  asked.set(language, loading);
  return loading;
}
