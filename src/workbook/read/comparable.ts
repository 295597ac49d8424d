/** Blanks of every kind that people and programs leave in cells. */
const blanks = /[\s\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]+/g;
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
const cyrillic = /\p{Script=Cyrillic}/u;

/** Text as a person reads it: blanks of every kind are one space, none at the ends. */
export const tidied = (text: string): string => text.normalize("NFC").replace(blanks, " ").trim();

/** For comparing words: case, quotes, ё and е, and Latin letters among Cyrillic ones make no difference. */
export function comparable(text: string): string {
  const lower = tidied(text).toLowerCase().replace(quotes, "").replaceAll("ё", "е");
  return cyrillic.test(lower)
    ? lower.replace(/[acehiopxy]/g, (letter) => lookAlikes[letter] ?? letter)
    : lower;
}
