import { choiceOf, fields, registers } from "../src/form";
import type { ColumnSpec, FieldSpec, Remark, UiLanguage } from "../src/form";
import { translator } from "../src/messages";
import { headerRow, type Given } from "../test/checks/given";
import { sound } from "../test/checks/sound";

const words = {
  kk: {
    full: "толық нысан",
    empty: "бос нысан",
    none: "жол жоқ",
    row: "жол",
    but: "толық нысан, бірақ",
  },
  ru: {
    full: "полная форма",
    empty: "пустая форма",
    none: "строк нет",
    row: "строка",
    but: "полная форма, но",
  },
  en: {
    full: "a full form",
    empty: "an empty form",
    none: "no rows",
    row: "row",
    but: "a full form, but",
  },
} as const satisfies Record<UiLanguage, Record<string, string>>;

type Register = (typeof registers)[number];
type Rows = readonly Readonly<Record<string, unknown>>[];
type Values = Readonly<Record<string, unknown>>;

const soundFields: Values = sound.fields;
const soundRows: Readonly<Record<string, Rows>> = sound.rows;

/** A case as a reader sees it: what is filled in, beside a full form where it is one. */
export function example(given: Given, language: UiLanguage): string {
  const say = words[language];
  const isFull = given.rows !== undefined && "feedback" in given.rows;
  const told = [
    ...fieldLines(given, isFull, language),
    ...registers.flatMap((register) => registerLines(given, register, language)),
    ...(given.remarks ?? []).map((remark) => remarkLine(remark, language)),
    ...(given.texts ?? []).map(({ text }) => `«${text}»`),
  ];
  if (told.length === 0) return isFull ? say.full : say.empty;
  return (isFull ? [`${say.but}:`, ...told] : told).join("<br>");
}

function fieldLines(given: Given, isFull: boolean, language: UiLanguage): readonly string[] {
  const values: Values = given.fields ?? {};
  const specs: readonly FieldSpec[] = fields;
  return specs.flatMap((spec) => {
    const value = values[spec.id];
    if (value === undefined || (isFull && same(value, soundFields[spec.id]))) return [];
    return [`${spec.label[language]}: ${shown(value, spec, language)}`];
  });
}

function registerLines(given: Given, register: Register, language: UiLanguage): readonly string[] {
  const rows: Rows | undefined = given.rows?.[register.id];
  if (rows === undefined || same(rows, soundRows[register.id])) return [];
  const label = register.label[language];
  if (rows.length === 0) return [`${label}: ${words[language].none}`];
  const known = soundRows[register.id] ?? [];
  return rows.flatMap((row, index) => {
    if (known.some((each) => same(each, row))) return [];
    const columns: readonly ColumnSpec[] = register.columns;
    const cells = columns.flatMap((column) =>
      row[column.id] === undefined
        ? []
        : [`${column.label[language]} – ${shown(row[column.id], column, language)}`],
    );
    const place = `${label}, ${words[language].row} ${headerRow + 1 + index}`;
    return [`${place}: ${cells.join(", ") || "…"}`];
  });
}

function remarkLine(remark: Remark, language: UiLanguage): string {
  const subject = "subject" in remark ? remark.subject : remark;
  const register = registers.find(({ id }) => "register" in subject && id === subject.register);
  const found = "found" in remark ? ` «${remark.found}»` : "";
  return `${register?.label[language] ?? remark.code}: ${remark.code}${found}`;
}

const byType: Readonly<Record<string, (value: never, language: UiLanguage) => string>> = {
  number: (value: number, language) => translator(language).number(value),
  boolean: (value: boolean) => (value ? "+" : "–"),
  object: (value: object) => Object.values(value).join(" / "),
};

function shown(value: unknown, spec: ColumnSpec, language: UiLanguage): string {
  if (spec.id.endsWith("Year")) return String(value);
  const show = byType[typeof value];
  if (show) return show(value as never, language);
  const text = String(value);
  if (spec.kind === "date") return translator(language).date(text);
  return (spec.choices && choiceOf(spec.choices, text)?.label[language]) ?? text;
}

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
