import { fields, partsOf, registers, uiLanguages } from "../../form";
import type { ColumnSpec, FieldId, FieldSpec, Label, RegisterId } from "../../form";

/** What a name in an own rule stands for: a field, the sum of a column, or the number of rows. */
export type Named =
  { readonly field: FieldId } | { readonly register: RegisterId; readonly column: string | null };

const summed: ReadonlySet<string> = new Set(["count", "number", "money"]);

/** Case, quotes, kinds of blanks and ё make no difference. */
const comparable = (name: string): string =>
  name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[«»“”"']/g, "")
    .replaceAll("ё", "е")
    .replace(/\s+/g, " ")
    .replace(/\s*:\s*/g, ": ")
    .trim();

let known: ReadonlyMap<string, Named> | undefined;

/** By the labels of the form in any of its languages, or by its ids; null where the form has no such number. */
export function namedBy(name: string): Named | null {
  known ??= collect();
  return known.get(comparable(name)) ?? null;
}

type Entry = readonly [name: string, named: Named];

function collect(): ReadonlyMap<string, Named> {
  const all = [...fieldEntries(), ...registerEntries()];
  return new Map(all.reverse().map(([name, named]) => [comparable(name), named]));
}

const inAll = (label: Label, named: Named): readonly Entry[] =>
  uiLanguages.map((language) => [label[language], named]);

function fieldEntries(): readonly Entry[] {
  const specs: readonly (FieldSpec & { readonly id: FieldId })[] = fields;
  return specs
    .filter(({ kind }) => summed.has(kind))
    .flatMap(({ id, label }) => [[id, { field: id }] as const, ...inAll(label, { field: id })]);
}

function registerEntries(): readonly Entry[] {
  return registers.flatMap(({ id, label, columns }) => {
    const rows = { register: id, column: null } as const;
    const sums = columns.flatMap((column: ColumnSpec) => columnEntries(id, label, column));
    return [[id, rows] as const, ...inAll(label, rows), ...sums];
  });
}

function columnEntries(
  register: RegisterId,
  { kk, ru, en }: Label,
  column: ColumnSpec,
): readonly Entry[] {
  if (!summed.has(column.kind)) return [];
  const named = { register, column: column.id };
  const of = { kk, ru, en };
  const headed = partsOf(column).flatMap(({ label }) =>
    uiLanguages.map((language): Entry => [`${of[language]}: ${label[language]}`, named]),
  );
  return [[`${register}.${column.id}`, named], ...headed];
}
