import { choiceLists, uiLanguages } from "../../form";
import type { ChoiceListId } from "../../form";
import { comparable } from "./comparable";

/** The office's own words of one column, by code. */
export type WordMap = Readonly<Record<string, string>>;

interface Choice {
  readonly code: string;
  readonly label: Readonly<Record<string, string>>;
  readonly words?: readonly string[];
}

const listOf = (list: ChoiceListId): readonly Choice[] => choiceLists[list];

/** Every word by which a list's codes are known, in the comparable form; a code and a label go before a loose word. */
function wordsOf(list: ChoiceListId): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  const add = (word: string, code: string): void => {
    const key = comparable(word);
    if (!words.has(key)) words.set(key, code);
  };
  const choices = listOf(list);
  for (const { code, label } of choices) {
    add(code, code);
    for (const language of uiLanguages) add(label[language] ?? code, code);
  }
  for (const { code, words: loose = [] } of choices) for (const word of loose) add(word, code);
  return words;
}

const known = new Map<ChoiceListId, ReadonlyMap<string, string>>();

function knownWords(list: ChoiceListId): ReadonlyMap<string, string> {
  const words = known.get(list) ?? wordsOf(list);
  known.set(list, words);
  return words;
}

/** Looks words up in a list, the office's own first; each spelling is worked out once. */
export function choiceReader(
  list: ChoiceListId,
  own: WordMap = {},
): (word: string) => string | null {
  const words = knownWords(list);
  const owned = new Map(Object.entries(own).map(([word, code]) => [comparable(word), code]));
  const seen = new Map<string, string | null>();
  return (word) => {
    const met = seen.get(word);
    if (met !== undefined) return met;
    const key = comparable(word);
    const code = owned.get(key) ?? words.get(key) ?? null;
    seen.set(word, code);
    return code;
  };
}

/** The codes of a list. */
export const codesOf = (list: ChoiceListId): readonly string[] =>
  listOf(list).map(({ code }) => code);
