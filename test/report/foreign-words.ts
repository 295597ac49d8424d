import * as form from "../../src/form";
import type { Language } from "../../src/form";
import { languages } from "../../src/messages/languages";

const wordPattern = /\p{L}{4,}/gu;

/** Words as they are compared: letters only, small. */
export const wordsOf = (text: string): readonly string[] =>
  (text.match(wordPattern) ?? []).map((word) => word.toLowerCase());

/** The texts of a language wherever data holds pairs of them. */
function textsIn(data: unknown, language: Language, found: string[] = []): readonly string[] {
  if (Array.isArray(data)) data.forEach((each) => textsIn(each, language, found));
  else if (typeof data === "object" && data !== null)
    Object.entries(data).forEach(([key, value]) => {
      if (key === language && typeof value === "string") found.push(value);
      else textsIn(value, language, found);
    });
  return found;
}

function vocabulary(answers: unknown, language: Language): ReadonlySet<string> {
  const messages = Object.values(languages[language]);
  return new Set(
    [...textsIn(form, language), ...textsIn(answers, language), ...messages].flatMap(wordsOf),
  );
}

/** Words that the project and these answers have in the other language only. */
export function foreignWords(answers: unknown, language: Language): ReadonlySet<string> {
  const own = vocabulary(answers, language);
  const other = vocabulary(answers, language === "kk" ? "ru" : "kk");
  return new Set([...other].filter((word) => !own.has(word)));
}

/** Proper names that stand in both languages as they are. */
const names = new Set(["өтініш"]);

export function foreignIn(text: string, foreign: ReadonlySet<string>): readonly string[] {
  return [...new Set(wordsOf(text).filter((word) => foreign.has(word) && !names.has(word)))];
}
