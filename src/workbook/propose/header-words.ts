import { tidied } from "../read/comparable";

const folds: Readonly<Record<string, string>> = {
  ә: "а",
  ғ: "г",
  қ: "к",
  ң: "н",
  ө: "о",
  ұ: "у",
  ү: "у",
  һ: "х",
  і: "и",
  ё: "е",
};
const lookAlikes: Readonly<Record<string, string>> = {
  a: "а",
  b: "в",
  c: "с",
  e: "е",
  h: "н",
  i: "и",
  k: "к",
  m: "м",
  o: "о",
  p: "р",
  t: "т",
  x: "х",
  y: "у",
};
const cyrillic = /\p{Script=Cyrillic}/u;

/** Written with a hyphen, a space or neither, in either script. */
const joined: readonly (readonly [RegExp, string])[] = [
  [/[eе][-‑– ]?gov/g, "egov"],
  [/[eе][-‑– ]?(?:өтініш|отиниш|otinish|өтінім)/g, "еотиниш"],
  [/кол[-‑–]?\s?во(?![\p{L}])/gu, "количество"],
  [/(?<!\p{L})гос\.?(?=услуг|орган)/gu, "гос "],
  [/№/g, " номер "],
  [/%/g, " процент "],
];

const previousYear: readonly RegExp[] = [
  /(?:прошл|предыдущ|предшеств)\p{L}*\s+(?:\p{L}+\s+)?(?:год|период)\p{L}*/gu,
  /(?:өткен|откен|алдыңғы|алдынгы|былтырғы)\s+(?:\p{L}+\s+)?(?:жыл|кезең)\p{L}*/gu,
  /(?:прошлогодн|былтыр)\p{L}*/gu,
  /(?<!\p{L})(?:аппг|прош\.?\s?год)(?!\p{L})/gu,
];

/** Stands for the year before the reported one, however it was written. */
export const previousWord = "previousyear";
/** Stands for the reported year. */
export const currentWord = "currentyear";

function foldedWord(word: string): string {
  const own = cyrillic.test(word)
    ? word.replace(/[abcehikmoptxy]/g, (letter) => lookAlikes[letter] ?? letter)
    : word;
  return own.replace(/[әғқңөұүһіё]/g, (letter) => folds[letter] ?? letter);
}

/**
 * The words of a header for comparing: small letters, Kazakh letters folded to their Russian neighbours (half of the
 * offices type without a Kazakh keyboard), look-alike Latin letters among Cyrillic ones, soft hyphens and line breaks
 * within words gone, years named by their place beside the reported one.
 */
export function wordsOf(text: string, year: number | null): readonly string[] {
  let plain = tidied(text.replace(/\u00ad/g, "").replace(/(\p{Ll})-\s*\n\s*(\p{Ll})/gu, "$1$2"));
  plain = plain.toLowerCase();
  for (const [pattern, word] of joined) plain = plain.replace(pattern, word);
  for (const pattern of previousYear) plain = plain.replace(pattern, ` ${previousWord} `);
  const words = plain.match(/[\p{L}\d]+/gu) ?? [];
  return words.map((word) => yearWord(foldedWord(word), year));
}

function yearWord(word: string, year: number | null): string {
  if (year === null || !/^20\d\d$/.test(word)) return word;
  if (Number(word) === year) return currentWord;
  return Number(word) === year - 1 ? previousWord : word;
}

/** Words that say nothing of what a column holds. */
const emptyWords = new Set(
  (
    "гос государственная государственной государственных государственные государственную мемлекеттик мемл мемлекеттин " +
    "в т ч том числе онын ишинде и по на за с со о об от год года году г ж жыл жылгы жылы жылдын для из них мен бойынша туралы " +
    "ед шт бирлик дана количество саны число сан общее жалпы указать белгилениз наличие данные и или не currentyear"
  ).split(" "),
);

export const isEmptyWord = (word: string): boolean => emptyWords.has(word) || word.length === 1;
