import type {
  Answers,
  ColumnId,
  FieldAnswer,
  FieldId,
  FieldValue,
  RegisterId,
  RegisterRow,
  RowValues,
} from "../form";

/** What a rule may look at: nothing else reaches it. */
export interface Reads {
  readonly fields: readonly FieldId[];
  readonly registers: Readonly<Partial<Record<RegisterId, readonly string[]>>>;
}

type ValueIn<Id extends RegisterId, Column extends string> =
  RowValues<Id> extends Readonly<Partial<Record<Column, infer Value>>> ? NonNullable<Value> : never;

/** Columns that are filled, for sure. */
export type Filled<Id extends RegisterId, Column extends string> = {
  readonly [Each in Column]: ValueIn<Id, Each>;
};

/** Columns that may be empty. */
export type Open<Id extends RegisterId, Column extends string> = {
  readonly [Each in Column]?: ValueIn<Id, Each>;
};

export interface RowView<Id extends RegisterId, Column extends string> extends Pick<
  RegisterRow<Id>,
  "source" | "row"
> {
  readonly values: Open<Id, Column>;
}

export type RegisterReads = { readonly [Id in RegisterId]?: readonly ColumnId<Id>[] };

/** The rows of the registers that a rule reads, with the columns that it reads. */
export type Rows<Registers extends RegisterReads> = {
  readonly [Id in keyof Registers & RegisterId]: readonly RowView<
    Id,
    NonNullable<Registers[Id]>[number]
  >[];
};

export type FilledFields<Field extends FieldId> = { readonly [Id in Field]: FieldValue<Id> };
export type OpenFields<Field extends FieldId> = { readonly [Id in Field]?: FieldValue<Id> };

/** The values of fields; null when one is empty. */
export function filledFields<Field extends FieldId>(
  answers: Answers,
  fields: readonly Field[],
): FilledFields<Field> | null {
  const open = openFields(answers, fields);
  return fields.every((field) => open[field] !== undefined) ? (open as FilledFields<Field>) : null;
}

export function openFields<Field extends FieldId>(
  answers: Answers,
  fields: readonly Field[],
): OpenFields<Field> {
  const given: Readonly<Partial<Record<FieldId, FieldAnswer<unknown>>>> = answers.fields;
  return Object.fromEntries(
    fields.flatMap((field) => (given[field] === undefined ? [] : [[field, given[field].value]])),
  ) as OpenFields<Field>;
}
