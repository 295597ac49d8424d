import { isDateFormat } from "../../ooxml";
import type { ChoiceListId, ColumnSpec, Kind } from "../../form";
import { isBlank } from "../read/blank";
import { choiceReader } from "../read/choice-words";
import { tidied } from "../read/comparable";
import { parseDate } from "../read/date-serial";
import { parseNumber } from "../read/number-text";
import { formatAt, valueAt } from "../snapshot";
import type { SheetSnapshot, Snapshot } from "../snapshot";
import { guessedCode } from "./choice-guess";

/** What stands in a column beneath its header, as shares of the cells that were looked at, 0 to 1. */
export interface ColumnProfile {
  readonly column: number;
  readonly cells: number;
  readonly counts: number;
  readonly numbers: number;
  readonly dates: number;
  readonly texts: number;
  readonly codes: number;
  readonly urls: number;
  readonly kazakh: number;
  readonly longTexts: number;
  /** Different words with how often each was met, the most frequent first. */
  readonly words: ReadonlyMap<string, number>;
  /** The numbers row by row as looked at, null where there is none. */
  readonly series: readonly (number | null)[];
}

const mostLookedAt = 400;
const code = /^\D{0,3}\d{6,9}(?!\d)/;
const address = /^(?:https?:\/\/|www\.)|\.(?:kz|com|org|example)(?:\/|$)/i;
const kazakhLetter = /[әғқңөұүһі]/i;

/** Every row of a short table, evenly spread ones of a long one. */
export function lookedAt(first: number, last: number): readonly number[] {
  const step = Math.max(1, Math.ceil((last - first + 1) / mostLookedAt));
  const rows: number[] = [];
  for (let row = first; row <= last; row += step) rows.push(row);
  return rows;
}

export function columnProfile(
  snapshot: Snapshot,
  sheet: SheetSnapshot,
  { column, rows }: { readonly column: number; readonly rows: readonly number[] },
): ColumnProfile {
  const words = new Map<string, number>();
  const met = { counts: 0, numbers: 0, dates: 0, texts: 0, codes: 0, urls: 0, kazakh: 0, long: 0 };
  const series: (number | null)[] = [];
  let cells = 0;
  for (const row of rows) {
    const value = valueAt(sheet, row, column);
    series.push(numberOf(value));
    if (isBlank(value) || typeof value === "object") continue;
    cells += 1;
    const text = tidied(String(value));
    words.set(text, (words.get(text) ?? 0) + 1);
    const format = typeof value === "number" ? formatAt(snapshot, sheet, { row, column }) : "";
    tally(met, { value, text, isDate: isDateFormat(format) });
  }
  const share = (count: number): number => (cells === 0 ? 0 : count / cells);
  return {
    column,
    cells,
    counts: share(met.counts),
    numbers: share(met.numbers),
    dates: share(met.dates),
    texts: share(met.texts),
    codes: share(met.codes),
    urls: share(met.urls),
    kazakh: share(met.kazakh),
    longTexts: share(met.long),
    words,
    series,
  };
}

function numberOf(value: unknown): number | null {
  if (typeof value === "number") return value;
  return typeof value === "string" ? (parseNumber(value)?.value ?? null) : null;
}

interface Met {
  counts: number;
  numbers: number;
  dates: number;
  texts: number;
  codes: number;
  urls: number;
  kazakh: number;
  long: number;
}

interface Cell {
  readonly value: string | number | boolean;
  readonly text: string;
  readonly isDate: boolean;
}

function tally(met: Met, cell: Cell): void {
  met[kindOf(cell)] += 1;
  if (isCount(cell)) met.counts += 1;
  if (code.test(cell.text)) met.codes += 1;
  if (address.test(cell.text)) met.urls += 1;
  if (kazakhLetter.test(cell.text)) met.kazakh += 1;
  if (cell.text.length > 12) met.long += 1;
}

function kindOf({ value, isDate }: Cell): "dates" | "numbers" | "texts" {
  if (isDate || (typeof value === "string" && parseDate(value) !== null)) return "dates";
  return numberOf(value) === null ? "texts" : "numbers";
}

function isCount(cell: Cell): boolean {
  const number = numberOf(cell.value);
  return kindOf(cell) === "numbers" && number !== null && number >= 0 && Number.isInteger(number);
}

/** How well the cells of a column fit a column of the form, 0 to 1; nothing known of an empty one. */
export function fitOf(profile: ColumnProfile, spec: ColumnSpec): number {
  if (profile.cells === 0) return 0.85;
  if (spec.choices !== undefined) return choiceFit(profile, spec.choices);
  return fits[spec.kind](profile);
}

const textual = ({ texts, codes, dates }: ColumnProfile): number =>
  Math.max(0, Math.min(1, texts + 0.2 - Math.min(codes, 1 - texts) - dates));

const fits: Readonly<Record<Kind, (profile: ColumnProfile) => number>> = {
  text: ({ dates }) => 1 - dates * 0.8,
  text2: textual,
  count: ({ counts }) => counts,
  number: ({ numbers }) => numbers,
  money: ({ numbers }) => numbers,
  percent: ({ numbers }) => numbers,
  score: ({ numbers }) => numbers,
  date: ({ dates, numbers }) => Math.max(dates, numbers > 0.9 ? 0.2 : 0),
  flag: (profile) => choiceFit(profile, "yes-no"),
  choice: () => 0,
  code: ({ codes }) => codes,
  url: ({ urls, texts }) => Math.max(urls, texts * 0.3),
};

/** The share of cells whose word the list knows or may be taken to mean. */
export function choiceFit({ words, cells }: ColumnProfile, list: ChoiceListId): number {
  const known = choiceReader(list);
  let fitting = 0;
  for (const [word, count] of words) {
    if (known(word) !== null) fitting += count;
    else if (guessedCode(list, word) !== null) fitting += count * 0.8;
    else if (words.size <= 12 && !/\d/.test(word)) fitting += count * 0.4;
  }
  return fitting / cells;
}
