/** Three or more X stand for something left out, but in the number of a session. */
const leftover =
  /_{3,}|(?<![\p{L}\d])[XХ]{3,}(?!\p{L}|\s+сессия)|\?{3,}|\.{4,}|\[(?:…|\.{2,}|\s*)\]|<[^<>]{0,80}>|\{[^{}]{0,80}\}/u;
const ownLetters = /[әғқңөұүһі]/giu;
const cyrillic = /\p{Script=Cyrillic}/gu;
const word = /\p{L}+/gu;
/** Latin letters that look like Cyrillic ones. */
const lookAlikes = /[aceopxyikmthbABCEHIKMOPTXY]/u;
const latin = /\p{Script=Latin}/u;

/** Shorter texts may be names, which are alike in both languages. */
const longEnough = 60;
/** Every fifth letter of Kazakh is one of its own; Russian texts have them in names only. */
const kazakhShare = 0.05;

const countOf = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/** A place that was left to be filled in: «____», «XXX», «[…]». */
export function leftoverIn(text: string): string | null {
  return leftover.exec(text)?.[0] ?? null;
}

export function isHardlyKazakh(text: string): boolean {
  return countOf(text, cyrillic) >= longEnough && countOf(text, ownLetters) === 0;
}

export function isHardlyRussian(text: string): boolean {
  const letters = countOf(text, cyrillic);
  return letters >= longEnough && countOf(text, ownLetters) > letters * kazakhShare;
}

/** A Cyrillic word with Latin letters that look the same: no search and no spelling check finds it. */
export function mixedWordIn(text: string): string | null {
  const words = text.match(word) ?? [];
  return words.find((each) => countOf(each, cyrillic) > 0 && hasOnlyLookAlikes(each)) ?? null;
}

function hasOnlyLookAlikes(text: string): boolean {
  const letters = Array.from(text).filter((letter) => latin.test(letter));
  return letters.length > 0 && letters.every((letter) => lookAlikes.test(letter));
}
