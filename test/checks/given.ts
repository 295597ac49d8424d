import type { ChartFacts, CheckOptions, FileFacts, PartText } from "../../src/checks";
import { emptyAnswers, fields, partsOf, registers } from "../../src/form";
import type {
  Answers,
  CellRef,
  ColumnSpec,
  FieldId,
  FieldSpec,
  FieldValue,
  RegisterId,
  RegisterSource,
  Remark,
  RowValues,
  WorkbookText,
} from "../../src/form";

/** A workbook as its reader would give it, told by what is filled in. */
export interface Given {
  readonly fields?: { readonly [Id in FieldId]?: FieldValue<Id> };
  /** Fields whose cell holds a formula. */
  readonly computed?: readonly FieldId[];
  readonly rows?: { readonly [Id in RegisterId]?: readonly RowValues<Id>[] };
  readonly remarks?: readonly Remark[];
  readonly texts?: readonly WorkbookText[];
  readonly today?: string;
  readonly file?: FileFacts;
  readonly charts?: readonly ChartFacts[];
  readonly parts?: readonly PartText[];
}

/** What is handed to a run besides the answers. */
export function optionsOf({ today = "2026-02-01", file, charts, parts }: Given): CheckOptions {
  return { today, ...(file && { file }), ...(charts && { charts }), ...(parts && { parts }) };
}

/** The sheet row of a register's header: its first row of data stands below it. */
export const headerRow = 5;
export const fieldSheet = "fields";

const letters = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : `${letters(Math.floor(index / 26) - 1)}${letters(index % 26)}`;

function sourceOf(id: RegisterId, rows: number): RegisterSource {
  const columns: readonly ColumnSpec[] = registers.find((each) => each.id === id)!.columns;
  const parts = columns.flatMap((column) => partsOf(column));
  const places = parts.map(({ part }, index) => [part, letters(index)] as const);
  const last = letters(parts.length - 1);
  return {
    kind: "table",
    name: `esep_${id}`,
    sheet: id,
    range: `A${headerRow}:${last}${headerRow + Math.max(rows, 1)}`,
    columns: Object.fromEntries(places),
  };
}

/** Every part of every field stands in a column of its own on one sheet, in the order of the form. */
const fieldPlaces: Readonly<Record<string, CellRef>> = Object.fromEntries(
  fields
    .flatMap((field: FieldSpec) => partsOf(field))
    .map(({ part }, index) => [part, { sheet: fieldSheet, address: `B${index + 1}` }]),
);

export function cellOfField(part: string): string {
  return `${fieldSheet}!${fieldPlaces[part]!.address}`;
}

/** The cell of a column in the n-th row of a register, from 1. */
export function cellOfRow(register: RegisterId, part: string, row: number): string {
  return `${register}!${sourceOf(register, 1).columns[part]!}${headerRow + row}`;
}

export function answersOf({ computed = [], ...given }: Given): Answers {
  const answers = emptyAnswers();
  const filled = Object.entries(given.fields ?? {}).map(([id, value]) => {
    const cells = [id, `${id}.kk`, `${id}.ru`].flatMap((part) => fieldPlaces[part] ?? []);
    return [id, { value, cells, computed: computed.includes(id as FieldId) }] as const;
  });
  const read = registers.map(({ id }) => {
    const rows = given.rows?.[id] ?? [];
    const source = sourceOf(id, rows.length);
    const placed = rows.map((values, index) => ({ values, source, row: headerRow + 1 + index }));
    return [id, { rows: placed, sources: [source] }] as const;
  });
  return {
    ...answers,
    fields: Object.fromEntries(filled),
    places: fieldPlaces,
    registers: Object.fromEntries(read) as unknown as Answers["registers"],
    remarks: given.remarks ?? [],
    texts: given.texts ?? [],
    valuesRead: filled.length,
  };
}
