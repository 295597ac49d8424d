import { isDateFormat, isPercentFormat } from "../../ooxml";
import type { ChoiceListId, IsoDate, Kind } from "../../form";
import { choiceReader } from "./choice-words";
import type { WordMap } from "./choice-words";
import { tidied } from "./comparable";
import { dateOfSerial, parseDate } from "./date-serial";
import { parseNumber, rounded } from "./number-text";

/** A cell that holds something, and the number format that shows it. */
export interface FilledCell {
  readonly value: string | number | boolean;
  readonly format: string;
}

export type Trouble = "unreadable" | "not-a-count" | "unknown-choice";
export type Repair = "number-as-text" | "date-as-text" | "code-padded" | "percent-unscaled";

/** What a cell says: a value as it stood, a value that was understood though it stood otherwise, or none. */
export type Reading =
  | { readonly value: string | number | boolean; readonly repair: null }
  | { readonly value: string | number; readonly repair: Repair }
  | { readonly value: null; readonly trouble: Trouble };

export type CellReader = (cell: FilledCell) => Reading;

/** What a reader has to know of its column or field. */
export interface ReaderSpec {
  readonly kind: Kind;
  readonly choices?: ChoiceListId | undefined;
  readonly digits?: number | undefined;
}

interface ReaderContext {
  readonly spec: ReaderSpec;
  readonly date1904: boolean;
  readonly words: WordMap;
}

const as = (value: string | number | boolean): Reading => ({ value, repair: null });
const repaired = (value: string | number, repair: Repair): Reading => ({ value, repair });
const no = (trouble: Trouble): Reading => ({ value: null, trouble });

/** Paragraphs within a cell are kept. */
const text: CellReader = ({ value }) =>
  as(String(value).normalize("NFC").replaceAll("\r\n", "\n").trim());

function numeric({ value }: FilledCell): Reading {
  if (typeof value === "number") return Number.isFinite(value) ? as(value) : no("unreadable");
  if (typeof value === "boolean") return no("unreadable");
  const parsed = parseNumber(value);
  return parsed && !parsed.percent ? repaired(parsed.value, "number-as-text") : no("unreadable");
}

/** Differences that only binary fractions make. */
const dust = 1e-9;

function count(cell: FilledCell): Reading {
  const reading = numeric(cell);
  if (typeof reading.value !== "number") return reading;
  const whole = Math.round(reading.value);
  if (whole < 0 || Math.abs(reading.value - whole) > dust) return no("not-a-count");
  return { ...reading, value: whole };
}

/** 0.905 shown as a percentage and 90.5 shown as a number are the same percentage. */
function percent({ value, format }: FilledCell): Reading {
  if (typeof value === "boolean") return no("unreadable");
  if (typeof value === "string") return percentText(value);
  if (isPercentFormat(format)) return as(rounded(value * 100));
  return repaired(Math.abs(value) <= 1 ? rounded(value * 100) : value, "percent-unscaled");
}

function percentText(written: string): Reading {
  const parsed = parseNumber(written);
  if (!parsed) return no("unreadable");
  const fraction = !parsed.percent && Math.abs(parsed.value) <= 1;
  return repaired(fraction ? rounded(parsed.value * 100) : parsed.value, "number-as-text");
}

/** Where nothing says that a number is a date, only one of our time is taken for it. */
const ourTime = { from: "1990-01-01", to: "2100-12-31" };

function dateReader(date1904: boolean): CellReader {
  const dates = new Map<number, IsoDate | null>();
  const formats = new Map<string, boolean>();
  const dateOf = (serial: number) => once(dates, serial, () => dateOfSerial(serial, date1904));
  const showsDate = (code: string) => once(formats, code, () => isDateFormat(code));
  return ({ value, format }) => {
    if (typeof value === "boolean") return no("unreadable");
    if (typeof value === "string") {
      const written = parseDate(value);
      return written === null ? no("unreadable") : repaired(written, "date-as-text");
    }
    const date = dateOf(value);
    if (date === null) return no("unreadable");
    const isOurs = date >= ourTime.from && date <= ourTime.to;
    return isOurs || showsDate(format) ? as(date) : no("unreadable");
  };
}

/** What a column's cells have in common is worked out for the first of them. */
function once<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const met = known.get(key);
  if (met !== undefined) return met;
  const made = make();
  known.set(key, made);
  return made;
}

function choiceCell(list: ChoiceListId, words: WordMap): CellReader {
  const codeOf = choiceReader(list, words);
  return ({ value }) => {
    const code = codeOf(String(value));
    return code === null ? no("unknown-choice") : as(code);
  };
}

function flagCell(words: WordMap): CellReader {
  const read = choiceCell("yes-no", words);
  return (cell) => {
    if (typeof cell.value === "boolean") return as(cell.value);
    const reading = read(cell);
    return reading.value === null ? reading : as(reading.value === "yes");
  };
}

function codeCell(digits: number | undefined): CellReader {
  return ({ value }) => {
    if (typeof value === "boolean") return no("unreadable");
    if (typeof value === "string") return as(codeText(value, digits));
    if (!Number.isSafeInteger(value) || value < 0) return no("unreadable");
    const written = String(value).padStart(digits ?? 0, "0");
    return written === String(value) ? as(written) : repaired(written, "code-padded");
  };
}

/** A code may stand in groups of digits, or before the name that it is the code of. */
function codeText(value: string, digits: number | undefined): string {
  const written = tidied(value);
  const bare = written.replaceAll(" ", "");
  if (/^\d+$/.test(bare) || digits === undefined) return bare;
  const leading = /^(\d+)[ .,:;–—-]+(?=\D)/.exec(written)?.[1];
  return leading?.length === digits ? leading : written;
}

const makers: Readonly<Record<Kind, (context: ReaderContext) => CellReader>> = {
  text: () => text,
  text2: () => text,
  url: () => text,
  count: () => count,
  number: () => numeric,
  money: () => numeric,
  score: () => numeric,
  percent: () => percent,
  date: ({ date1904 }) => dateReader(date1904),
  flag: ({ words }) => flagCell(words),
  choice: ({ spec, words }) => (spec.choices ? choiceCell(spec.choices, words) : text),
  code: ({ spec }) => codeCell(spec.digits),
};

/** The reader of one column or field, as docs/form.md says for its kind. */
export const cellReader = (context: ReaderContext): CellReader =>
  makers[context.spec.kind](context);
