import { formVersion, partsOf, registers } from "../../src/form";
import type {
  Answers,
  FieldId,
  FieldValue,
  RegisterId,
  RegisterSource,
  RowValues,
} from "../../src/form";

export type Rows = { readonly [Id in RegisterId]?: readonly RowValues<Id>[] };
export type Fields = { readonly [Id in FieldId]?: FieldValue<Id> };

const letterOf = (index: number): string => String.fromCharCode("A".charCodeAt(0) + index);

function sourceOf(id: RegisterId, count: number): RegisterSource {
  const spec = registers.find((register) => register.id === id)!;
  const parts = spec.columns.flatMap((column) => partsOf(column)).map(({ part }) => part);
  return {
    kind: "table",
    name: `esep_${id}`,
    sheet: id,
    range: `A4:${letterOf(parts.length - 1)}${4 + count}`,
    columns: Object.fromEntries(parts.map((part, index) => [part, letterOf(index)])),
  };
}

/** Answers as a workbook of one sheet a register would give them. */
export function answersOf(given: Fields, rows: Rows): Answers {
  const filled = registers.map(({ id }) => {
    const values = rows[id] ?? [];
    const source = sourceOf(id, values.length);
    return [
      id,
      {
        rows: values.map((value, index) => ({ values: value, source, row: 5 + index })),
        sources: [source],
      },
    ];
  });
  const fields = Object.entries(given).map(([id, value], index) => [
    id,
    { value, cells: [{ sheet: "fields", address: `B${2 + index}` }], computed: false },
  ]);
  return {
    formVersion,
    fields: Object.fromEntries(fields) as Answers["fields"],
    registers: Object.fromEntries(filled) as Answers["registers"],
    remarks: [],
    texts: [],
    valuesRead: 0,
  };
}
