import { partsOf, registers, type ColumnSpec, type RegisterId, type Text2 } from "../form";
import type { PublishedAnswers } from "./json";

/** Tells programs of the office family that the text is UTF-8. */
const byteOrderMark = "\ufeff";
/** A cell that begins so is run as a formula by some programs that open the file. */
const formulaStart = /^[=+\-@\t\r]/;
const special = /[",\r\n]/;

type Value = string | number | boolean | null | undefined;

/** A cell by RFC 4180; a text that could be taken for a formula is led by an apostrophe. */
export function csvCell(value: Value): string {
  if (value === null || value === undefined) return "";
  if (typeof value !== "string") return String(value);
  const safe = formulaStart.test(value) ? `'${value}` : value;
  return special.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const csvText = (lines: readonly (readonly Value[])[]): string =>
  byteOrderMark + lines.map((cells) => `${cells.map(csvCell).join(",")}\r\n`).join("");

/** A table of the published data: `name` goes into the file's name. */
export interface CsvTable {
  readonly name: string;
  readonly text: string;
}

/** The fields, the texts of the items, and every published register that has rows, a table each. */
export function toCsv(answers: PublishedAnswers): readonly CsvTable[] {
  return [
    { name: "fields", text: fieldsCsv(answers) },
    ...narrativesCsv(answers),
    ...registers.flatMap(({ id, columns }) => registerCsv(id, columns, answers)),
  ];
}

const isText2 = (value: unknown): value is Partial<Text2> =>
  typeof value === "object" && value !== null;

function fieldsCsv({ fields }: PublishedAnswers): string {
  const lines = Object.entries(fields).flatMap(([id, value]): readonly (readonly Value[])[] =>
    isText2(value)
      ? [
          [`${id}.kk`, value.kk],
          [`${id}.ru`, value.ru],
        ]
      : [[id, value]],
  );
  return csvText([["field", "value"], ...lines]);
}

function narrativesCsv({ narratives }: PublishedAnswers): readonly CsvTable[] {
  const lines = Object.entries(narratives).map(([item, { kk, ru }]) => [item, kk, ru]);
  if (lines.length === 0) return [];
  return [{ name: "narratives", text: csvText([["item", "text.kk", "text.ru"], ...lines]) }];
}

function registerCsv(
  id: RegisterId,
  columns: readonly ColumnSpec[],
  { registers: published }: PublishedAnswers,
): readonly CsvTable[] {
  const rows = published[id] ?? [];
  if (rows.length === 0) return [];
  const parts = columns.filter((each) => each.published !== false).flatMap(partNames);
  const lines = rows.map((row) => parts.map((part) => valueAt(row, part)));
  return [{ name: fileWord(id), text: csvText([parts, ...lines]) }];
}

const partNames = (column: ColumnSpec): readonly string[] =>
  partsOf(column).map(({ part }) => part);

function valueAt(row: Readonly<Record<string, unknown>>, part: string): Value {
  const [id = "", language] = part.split(".");
  const value = row[id];
  if (isText2(value)) return value[language as keyof Text2];
  return value as Value;
}

/** `internalControl` as `internal-control`: portals take small letters and dashes. */
const fileWord = (id: string): string =>
  id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
