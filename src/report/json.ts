import {
  fields,
  formVersion,
  registers,
  type Answers,
  type ColumnSpec,
  type RegisterId,
  type Text2,
} from "../form";
import { annexCounts, complaintsAnnex } from "../figures";
import { clean, statementFor, withoutFolders } from "./tree";

type Json = string | number | boolean | null | Partial<Text2>;
type JsonRow = Readonly<Record<string, Json>>;

/** Everything that is published, for machines: the shape that `esep export --format json` prints. */
export interface PublishedAnswers {
  readonly body: { readonly kind: string | null; readonly name: Partial<Text2> };
  readonly year: number | null;
  readonly formVersion: string;
  readonly fields: Readonly<Record<string, Json>>;
  readonly registers: Readonly<Record<string, readonly JsonRow[]>>;
  readonly narratives: Readonly<Record<string, Partial<Text2>>>;
}

export function toJson(answers: Answers): PublishedAnswers {
  const {
    "provider.kind": kind,
    "provider.name": name,
    "provider.reportYear": year,
  } = answers.fields;
  return {
    body: { kind: kind?.value ?? null, name: name?.value ?? {} },
    year: year?.value ?? null,
    formVersion: answers.formVersion === "" ? formVersion : answers.formVersion,
    fields: publishedFields(answers),
    registers: publishedRegisters(answers),
    narratives: publishedNarratives(answers),
  };
}

function publishedFields(answers: Answers): Readonly<Record<string, Json>> {
  return Object.fromEntries(
    fields.flatMap(({ id, ...spec }): readonly (readonly [string, Json])[] => {
      const answer = answers.fields[id];
      const isPublished = !("published" in spec);
      return answer === undefined || !isPublished ? [] : [[id, cleaned(answer.value)]];
    }),
  );
}

/** Narratives have a place of their own; photos are files; the annex of complaints is computed. */
const elsewhere: readonly RegisterId[] = ["narratives", "photos", "complaintsAnnex"];

function publishedRegisters(answers: Answers): PublishedAnswers["registers"] {
  const rows = registers
    .filter(({ id, use }) => use === "published" && !elsewhere.includes(id))
    .map(({ id, columns }) => {
      const published = (columns as readonly ColumnSpec[]).filter(
        (each) => each.published !== false,
      );
      return [id, answers.registers[id].rows.map(({ values }) => publishedRow(values, published))];
    });
  return {
    ...Object.fromEntries(rows),
    complaintsAnnex: annexRows(answers),
  } as PublishedAnswers["registers"];
}

function publishedRow(values: object, columns: readonly ColumnSpec[]): JsonRow {
  const row = values as Readonly<Record<string, Json | undefined>>;
  return Object.fromEntries(
    columns.flatMap(({ id }): readonly (readonly [string, Json])[] => {
      const value = row[id];
      return value === undefined ? [] : [[id, cleaned(value)]];
    }),
  );
}

function cleaned(value: Json): Json {
  if (typeof value === "string") return withoutFolders(clean(value));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([language, text]) => [language, clean(text)]),
  );
}

/** A row per service; complaints that name none stand under `null`. */
function annexRows(answers: Answers): readonly JsonRow[] {
  const { from, rows } = complaintsAnnex(answers);
  if (from === "nothing") return [];
  return rows.map(({ service, counts, receivedPrevious, measures }) => ({
    service,
    ...Object.fromEntries(annexCounts.map((column) => [column, counts[column]])),
    receivedPrevious,
    measures: joined(measures),
  }));
}

function joined(texts: readonly Partial<Text2>[]): Partial<Text2> {
  const inLanguage = (language: keyof Text2) =>
    [
      ...new Set(texts.map((text) => clean(text[language] ?? "")).filter((text) => text !== "")),
    ].join("\n");
  return { kk: inLanguage("kk"), ru: inLanguage("ru") };
}

/** The office's text of each item, or the ready sentence that stands in its place. */
function publishedNarratives(answers: Answers): PublishedAnswers["narratives"] {
  const { rows } = answers.registers.narratives;
  return Object.fromEntries(
    rows.flatMap(({ values }): readonly (readonly [string, Partial<Text2>])[] => {
      const { item, statement, text } = values;
      if (item === undefined) return [];
      const sentence = statement === undefined ? null : statementFor(item, answers);
      return [[item, joined([...(sentence ? [sentence] : []), ...(text ? [text] : [])])]];
    }),
  );
}
