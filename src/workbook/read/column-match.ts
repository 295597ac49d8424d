import { columnName } from "../../ooxml";
import { uiLanguages } from "../../form";
import type { RegisterId } from "../../form";
import { cellReader } from "./cell-reader";
import type { WordMap } from "./choice-words";
import { comparable } from "./comparable";
import { columnParts } from "./form-index";
import type { ColumnPart } from "./form-index";
import type { MappedColumn } from "./row-block";

/** Which sheet column, from 0, a part of a register stands in. */
export interface PartColumn {
  readonly part: ColumnPart;
  readonly column: number;
}

/** Finds the parts of a register by header texts, in whichever language each is written. */
export function matchHeaders(
  register: RegisterId,
  headers: readonly string[],
  firstColumn: number,
): { readonly found: readonly PartColumn[]; readonly missing: readonly ColumnPart[] } {
  const places = new Map<string, number>();
  headers.forEach((header, index) => {
    const key = comparable(header);
    if (!places.has(key)) places.set(key, firstColumn + index);
  });
  const found: PartColumn[] = [];
  const missing: ColumnPart[] = [];
  for (const part of columnParts(register)) {
    const column = uiLanguages
      .map((language) => places.get(comparable(part.headers[language])))
      .find((place) => place !== undefined);
    if (column === undefined) missing.push(part);
    else found.push({ part, column });
  }
  return { found, missing };
}

export interface ColumnContext {
  readonly date1904: boolean;
  /** The office's words by part. */
  readonly words: Readonly<Record<string, WordMap>>;
}

export const mappedColumns = (
  found: readonly PartColumn[],
  { date1904, words }: ColumnContext,
): readonly MappedColumn[] =>
  found.map(({ part: { part, language, column: spec }, column }) => ({
    part,
    id: spec.id,
    language,
    column,
    read: cellReader({ spec, date1904, words: words[part] ?? {} }),
  }));

/** `code` -> `B`, for the source of a register's rows. */
export const columnLetters = (found: readonly PartColumn[]): Readonly<Record<string, string>> =>
  Object.fromEntries(found.map(({ part, column }) => [part.part, columnName(column)]));
