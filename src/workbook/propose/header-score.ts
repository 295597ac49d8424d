import { uiLanguages } from "../../form";
import type { RegisterId } from "../../form";
import { comparable } from "../read/comparable";
import { columnParts } from "../read/form-index";
import { isEmptyWord, wordsOf } from "./header-words";
import { registerWords } from "./lexicon";
import { matched, phrase } from "./phrases";
import type { Phrase } from "./phrases";

/** How well a header names each column of a register, 0 to 1, by the column's id. */
export type HeaderScores = ReadonlyMap<string, number>;

/** Columns that no register has, whatever stands around their words. */
const strangers = [
  "=фио|=имя|заявител|фамили|=тегі|=аты|аты-жөні|=тка|=тәа !отозв|отзыв",
  "=иин|=жсн|=бин|=бсн",
  "телефон|тел|байланыс номер|нөмір",
  "=январь|=янв|=февраль|=фев|=март|=мар|=апрель|=апр|=май|=июнь|=июн|=июль|=июл|=август|=авг|=сентябрь|=сен|=сент|=октябрь|=окт|=ноябрь|=ноя|=декабрь|=дек",
  "=қаңтар|=ақпан|=наурыз|=сәуір|=мамыр|=маусым|=шілде|=тамыз|=қыркүйек|=қазан|=қараша|=желтоқсан",
  "=квартал|=кв|=тоқсан|тоқсан|полугод|жартыжыл",
].map((words) => phrase([words, 1]));
const rowNumber =
  /^(?:№|n|#|р\/?с|рет|реті|п\/?п|р\/н|№ ?п\/?п\.?|№ ?р\/?с\.?|р\/с ?№?|п\/п ?№?|рет ?саны|реттік ?№?|реттік нөмірі|qatar)\.?$/iu;

const compiled = new Map<RegisterId, readonly (readonly [string, readonly Phrase[]])[]>();

function phrasesOf(register: RegisterId): readonly (readonly [string, readonly Phrase[]])[] {
  const known = compiled.get(register);
  if (known) return known;
  const columns = Object.entries(registerWords[register]?.columns ?? {});
  const made = columns.map(([id, specs]) => [id, specs.map(phrase)] as const);
  compiled.set(register, made);
  return made;
}

export interface HeaderContext {
  readonly register: RegisterId;
  readonly year: number | null;
  /** Part -> header text of earlier links. */
  readonly remembered: Readonly<Record<string, readonly string[]>>;
}

/** `header` has the lines of the header from above, joined by " / ". */
export function headerScores(header: string, context: HeaderContext): HeaderScores {
  const lines = header.split(" / ");
  const leaf = lines.at(-1) ?? "";
  if (header === "" || rowNumber.test(leaf.trim())) return new Map();
  const exact = exactScores(header, context);
  if (exact.size > 0) return exact;
  const leafWords = wordsOf(leaf, context.year);
  if (strangers.some((stranger) => matched(stranger, leafWords) !== null)) return new Map();
  const groupWords = wordsOf(lines.slice(0, -1).join(" "), context.year);
  return phraseScores({ groupWords, leafWords }, context.register);
}

function exactScores(header: string, { register, remembered }: HeaderContext): HeaderScores {
  const key = comparable(header);
  const scores = new Map<string, number>();
  for (const { part, column, headers } of columnParts(register)) {
    if (remembered[part]?.some((text) => comparable(text) === key)) scores.set(part, 1);
    else if (uiLanguages.some((language) => comparable(headers[language]) === key)) {
      scores.set(part, 0.99);
    } else if (uiLanguages.some((language) => comparable(column.label[language]) === key)) {
      scores.set(column.id, 0.99);
    }
  }
  return scores;
}

interface HeaderWords {
  readonly groupWords: readonly string[];
  readonly leafWords: readonly string[];
}

function phraseScores(words: HeaderWords, register: RegisterId): HeaderScores {
  const scores = new Map<string, number>();
  for (const [id, phrases] of phrasesOf(register)) {
    const best = Math.max(0, ...phrases.map((each) => phraseScore(each, words)));
    if (best > 0) scores.set(id, best);
  }
  return scores;
}

/** Words of a phrase found only in the group above a column say less; so do words of the column that it leaves over. */
function phraseScore(each: Phrase, { groupWords, leafWords }: HeaderWords): number {
  const found = matched(each, [...groupWords, ...leafWords]);
  if (found === null) return 0;
  const inLeaf = leafWords.filter((_, index) => found.has(groupWords.length + index)).length;
  const telling = leafWords.filter((word) => !isEmptyWord(word)).length;
  const isBare = telling === 0;
  if (inLeaf === 0) return each.certainty * (isBare ? 0.8 : 0.45);
  const covered = telling === 0 ? 1 : Math.min(1, inLeaf / telling);
  return each.certainty * (0.88 + 0.12 * covered);
}
