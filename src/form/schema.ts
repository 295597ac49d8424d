import * as z from "zod";
import { choiceLists, type ChoiceListId } from "./choices";
import type { FieldId, FieldValue, RegisterId, RowValues } from "./derived";
import { fieldOf, isPublished, registerOf } from "./lookup";
import { fields } from "./fields";
import type { Text2 } from "./language";
import type { ColumnSpec, Kind, RegisterSpec } from "./model";
import { registers } from "./registers";
import { narratives } from "./sections";

// Without this zod builds its parsers with `new Function`, which a strict content policy forbids.
z.config({ jitless: true });

interface Valued {
  readonly kind: Kind;
  readonly choices?: ChoiceListId;
}

const text2 = z.strictObject({ kk: z.string().optional(), ru: z.string().optional() });
/** A choice always has its list. */
const choice = ({ choices }: Valued) =>
  z.enum(choiceLists[choices as ChoiceListId].map(({ code }) => code));

/** What a value of each kind is; whether it is a sensible one is for the checks to say. */
const schemaOf: Readonly<Record<Kind, (spec: Valued) => z.ZodType>> = {
  text: () => z.string(),
  text2: () => text2,
  count: () => z.int().nonnegative(),
  number: () => z.number(),
  money: () => z.number(),
  percent: () => z.number().min(0).max(100),
  score: () => z.number(),
  date: () => z.iso.date(),
  flag: () => z.boolean(),
  choice,
  code: () => z.string(),
  url: () => z.string(),
};

function valueSchema(spec: Valued): z.ZodType {
  return schemaOf[spec.kind](spec);
}

function shapeOf(columns: readonly ColumnSpec[]): Readonly<Record<string, z.ZodType>> {
  return Object.fromEntries(columns.map((column) => [column.id, valueSchema(column).optional()]));
}

/** The value of a field. */
export function fieldSchema<Id extends FieldId>(id: Id): z.ZodType<FieldValue<Id>> {
  return valueSchema(fieldOf(id)) as z.ZodType<FieldValue<Id>>;
}

/** A row of a register; an empty column is absent. */
export function rowSchema<Id extends RegisterId>(id: Id): z.ZodType<RowValues<Id>> {
  return z.strictObject(shapeOf(registerOf(id).columns)) as z.ZodType as z.ZodType<RowValues<Id>>;
}

type PublishedRegister = Extract<(typeof registers)[number], { readonly use: "published" }>["id"];
type ExportedRegister = Exclude<PublishedRegister, "narratives" | "photos">;

type OrNull<Row> = { readonly [Column in keyof Row]: Row[Column] | null };

/** The shape that `esep export --format json` writes: nothing in it is kept from the public. */
export interface ExportedAnswers {
  readonly body: { readonly kind: string | null; readonly name: Partial<Text2> };
  readonly year: number | null;
  readonly formVersion: string;
  readonly fields: { readonly [Id in FieldId]?: FieldValue<Id> };
  readonly registers: {
    readonly [Id in ExportedRegister]: readonly (Id extends "complaintsAnnex"
      ? OrNull<RowValues<Id>>
      : RowValues<Id>)[];
  };
  readonly narratives: { readonly [Id in (typeof narratives)[number]["id"]]?: Partial<Text2> };
}

const exportedRegisters: readonly RegisterSpec[] = registers.filter(
  (register) => isPublished(register) && register.id !== "narratives" && register.id !== "photos",
);

/** The annex is computed: complaints that name no service, or a year before that is not known, are null. */
function exportedRow({ id, columns }: RegisterSpec): z.ZodType {
  const published = columns.filter(isPublished);
  if (id !== "complaintsAnnex") return z.strictObject(shapeOf(published));
  return z.strictObject(
    Object.fromEntries(
      published.map((column) => [column.id, valueSchema(column).nullable().optional()]),
    ),
  );
}

export const exportedAnswers = z.strictObject({
  body: z.strictObject({
    kind: valueSchema(fieldOf("provider.kind")).nullable(),
    name: text2,
  }),
  year: z.int().nonnegative().nullable(),
  formVersion: z.string(),
  fields: z.strictObject(shapeOf(fields.filter(isPublished))),
  registers: z.strictObject(
    Object.fromEntries(
      exportedRegisters.map((register) => [register.id, z.array(exportedRow(register))]),
    ),
  ),
  narratives: z.strictObject(
    Object.fromEntries(narratives.map(({ id }) => [id, text2.optional()])),
  ),
}) as z.ZodType as z.ZodType<ExportedAnswers>;
