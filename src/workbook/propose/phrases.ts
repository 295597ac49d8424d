import { wordsOf } from "./header-words";

/** Words that say what a column holds, see {@link phrase}, and how sure they make it, from 0 to 1. */
export type PhraseSpec = readonly [words: string, certainty: number];

interface Term {
  readonly isForbidden: boolean;
  readonly matches: (word: string) => boolean;
}

export interface Phrase {
  readonly certainty: number;
  readonly terms: readonly Term[];
}

function term(written: string): Term {
  const isForbidden = written.startsWith("!");
  const choices = written
    .replace(/^!/, "")
    .split("|")
    .map((choice) => ({
      isWhole: choice.startsWith("="),
      stem: wordsOf(choice, null)[0] ?? "",
    }));
  return {
    isForbidden,
    matches: (word) =>
      choices.some(({ isWhole, stem }) => (isWhole ? word === stem : beginsWith(word, stem))),
  };
}

const softened: Readonly<Record<string, string>> = { п: "б", к: "г" };

/** Kazakh words soften their last sound before an ending: тақырып – тақырыбы, бөлік – бөлігі. */
function beginsWith(word: string, stem: string): boolean {
  if (word.startsWith(stem)) return true;
  const soft = softened[stem.at(-1) ?? ""];
  return soft !== undefined && stem.length > 4 && word.startsWith(stem.slice(0, -1) + soft);
}

/** `шағым|жалоб себеб|причин !күн`: each term is a beginning of a word, or with "=" a whole word; "!" forbids it. */
export const phrase = ([words, certainty]: PhraseSpec): Phrase => ({
  certainty,
  terms: words.split(" ").map(term),
});

/** The words that a phrase finds, in their places; null where it does not fit. */
export function matched({ terms }: Phrase, words: readonly string[]): ReadonlySet<number> | null {
  const found = new Set<number>();
  for (const { isForbidden, matches } of terms) {
    const places = words.flatMap((word, index) => (matches(word) ? [index] : []));
    if (isForbidden ? places.length > 0 : places.length === 0) return null;
    if (!isForbidden) for (const place of places) found.add(place);
  }
  return found;
}
