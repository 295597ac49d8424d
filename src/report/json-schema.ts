import {
  choiceLists,
  fields,
  formVersion,
  isPublished,
  narratives,
  registers,
  type ColumnSpec,
  type Kind,
  type Label,
  type RegisterSpec,
} from "../form";

type Schema = Readonly<Record<string, unknown>>;

interface Valued {
  readonly kind: Kind;
  readonly label: Label;
  readonly choices?: ColumnSpec["choices"];
}

const text2: Schema = {
  type: "object",
  properties: { kk: { type: "string" }, ru: { type: "string" } },
  additionalProperties: false,
};

const schemas: Readonly<Record<Exclude<Kind, "choice">, Schema>> = {
  text: { type: "string" },
  text2,
  count: { type: "integer", minimum: 0 },
  number: { type: "number" },
  money: { type: "number" },
  percent: { type: "number", minimum: 0, maximum: 100 },
  score: { type: "number" },
  date: { type: "string", format: "date" },
  flag: { type: "boolean" },
  code: { type: "string" },
  url: { type: "string" },
};

function valueSchema({ kind, label, choices }: Valued): Schema {
  const named = { title: `${label.kk} / ${label.ru}` };
  if (kind !== "choice") return { ...named, ...schemas[kind] };
  const codes = choices === undefined ? [] : choiceLists[choices];
  return {
    ...named,
    enum: codes.map(({ code }) => code),
    description: codes.map(({ code, label: of }) => `${code}: ${of.kk} / ${of.ru}`).join("; "),
  };
}

const objectOf = (properties: Readonly<Record<string, unknown>>): Schema => ({
  type: "object",
  properties,
  additionalProperties: false,
});

const columnsOf = (columns: readonly (ColumnSpec & { readonly id: string })[]): Schema =>
  objectOf(Object.fromEntries(columns.map((column) => [column.id, valueSchema(column)])));

const orNull = (schema: unknown): Schema => ({ anyOf: [schema, { type: "null" }] });

function registerSchema({ id, columns, label }: RegisterSpec): Schema {
  const row = columnsOf(columns.filter(isPublished));
  const properties = row["properties"] as Readonly<Record<string, unknown>>;
  /** The annex is computed: complaints that name no service, or a year before that is not known, are null. */
  const items =
    id === "complaintsAnnex"
      ? objectOf(
          Object.fromEntries(Object.entries(properties).map(([name, of]) => [name, orNull(of)])),
        )
      : row;
  return { title: `${label.kk} / ${label.ru}`, type: "array", items };
}

const elsewhere: readonly string[] = ["narratives", "photos"];

/** JSON Schema of what `toJson` gives, made from the form: titles in both languages, codes with their words. */
export function jsonSchema(): Schema {
  const published: readonly RegisterSpec[] = registers.filter(
    (register) => isPublished(register) && !elsewhere.includes(register.id),
  );
  const answers = {
    body: objectOf({ kind: orNull({ type: "string" }), name: text2 }),
    year: orNull({ type: "integer" }),
    formVersion: { type: "string" },
    fields: objectOf(
      Object.fromEntries(fields.filter(isPublished).map((field) => [field.id, valueSchema(field)])),
    ),
    registers: objectOf(
      Object.fromEntries(published.map((register) => [register.id, registerSchema(register)])),
    ),
    narratives: objectOf(
      Object.fromEntries(
        narratives.map(({ id, heading }) => [
          id,
          { title: `${heading.kk} / ${heading.ru}`, ...text2 },
        ]),
      ),
    ),
  };
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: `Esep ${formVersion}`,
    ...objectOf(answers),
    required: Object.keys(answers),
  };
}
