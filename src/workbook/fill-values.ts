import type { ColumnSpec, Kind, Language } from "../form";
import { choiceLists } from "../form";
import type { ChoiceListId } from "../form";
import type { PlanValue } from "./plan";
import { serialOfDate } from "./read/date-serial";
import type { PartValues } from "./own-rows";

interface Writing {
  readonly language: Language;
  readonly date1904: boolean;
}

type Write = (value: unknown, spec: ColumnSpec, writing: Writing) => PlanValue;

const text: Write = (value) => (typeof value === "string" ? value : null);
const number: Write = (value) =>
  typeof value === "number" && Number.isFinite(value) ? value : null;

const isoDay = /^\d{4}-\d\d-\d\d$/;

const label = (list: ChoiceListId, code: unknown, language: Language): string | null =>
  choiceLists[list].find((choice) => choice.code === code)?.label[language] ?? null;

/** How a value of each kind is put into a cell; null for what is no such value. */
const writers: Readonly<Record<Exclude<Kind, "text2">, Write>> = {
  text,
  url: text,
  code: text,
  count: number,
  number,
  money: number,
  score: number,
  percent: (value) => (typeof value === "number" ? value / 100 : null),
  date: (value, _, { date1904 }) =>
    typeof value === "string" && isoDay.test(value) ? serialOfDate(value, date1904) : null,
  flag: (value, _, { language }) =>
    typeof value === "boolean" ? label("yes-no", value ? "yes" : "no", language) : null,
  choice: (value, { choices }, { language }) =>
    choices === undefined ? null : label(choices, value, language),
};

/** The cells of a value by part; null for a value that the column does not take. */
export function cellValues(spec: ColumnSpec, value: unknown, writing: Writing): PartValues | null {
  if (spec.kind === "text2") return bothLanguages(spec.id, value);
  const cell = writers[spec.kind](value, spec, writing);
  return cell === null ? null : { [spec.id]: cell };
}

function bothLanguages(id: string, value: unknown): PartValues | null {
  if (typeof value !== "object" || value === null) return null;
  const texts = Object.entries(value).filter(
    ([language]) => language === "kk" || language === "ru",
  );
  if (texts.some(([, each]) => typeof each !== "string")) return null;
  return Object.fromEntries(texts.map(([language, each]) => [`${id}.${language}`, String(each)]));
}
