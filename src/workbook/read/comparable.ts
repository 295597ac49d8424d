/** Blanks of every kind that people and programs leave in cells. */
const blanks = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;
/** Soft hyphens and breaks without width: nobody sees them in a word. */
const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const quotes = /["'`´‘’‚“”„«»‹›]/g;
const lookAlikes: Readonly<Record<string, string>> = {
  a: "а",
  c: "с",
  e: "е",
  h: "һ",
  i: "і",
  o: "о",
  p: "р",
  x: "х",
  y: "у",
};
const capitals: Readonly<Record<string, string>> = {
  A: "А",
  B: "В",
  C: "С",
  E: "Е",
  H: "Н",
  I: "І",
  K: "К",
  M: "М",
  O: "О",
  P: "Р",
  T: "Т",
  X: "Х",
  Y: "У",
};
const cyrillic = /\p{Script=Cyrillic}/u;
const onlyAlike = /^[ABCEHIKMOPTXY]+$/;

/** Latin capitals in a Cyrillic word: «ЦOH», «BCEГO»; a Latin word such as «HTML» stays. */
const withCapitals = (text: string): string =>
  cyrillic.test(text)
    ? text.replace(/\p{L}+/gu, (word) =>
        cyrillic.test(word) || onlyAlike.test(word)
          ? word.replace(/[ABCEHIKMOPTXY]/g, (letter) => capitals[letter] ?? letter)
          : word,
      )
    : text;

/** Text as a person reads it: blanks of every kind are one space, none at the ends. */
export const tidied = (text: string): string =>
  text.normalize("NFC").replace(unseen, "").replace(blanks, " ").trim();

/** For comparing words: case, quotes, ё and е, and Latin letters among Cyrillic ones make no difference. */
export function comparable(text: string): string {
  const lower = withCapitals(tidied(text)).toLowerCase().replace(quotes, "").replaceAll("ё", "е");
  return cyrillic.test(lower)
    ? lower.replace(/[acehiopxy]/g, (letter) => lookAlikes[letter] ?? letter)
    : lower;
}
