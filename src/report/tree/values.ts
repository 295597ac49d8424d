import { choiceLists, registers } from "../../form";
import type { Answers, ColumnSpec, Kind, Label, RegisterId, RegisterSpec, Text2 } from "../../form";
import { clean, withoutFolders } from "./clean";
import { dash, type Desk, type TextPlace } from "./desk";

/** A value of any kind, as rows and fields hold it. */
export type Value = string | number | boolean | Partial<Text2>;

type Single = Exclude<Value, object>;
type Shown = (value: Single, desk: Desk, spec: ColumnSpec) => string;

const plain: Shown = (value) => clean(String(value));
const counted =
  (decimals?: number): Shown =>
  (value, { words }) =>
    words.number(Number(value), decimals);

/** How a value of each kind stands in a cell of the report; `text2` and references need more and are below. */
const byKind: Record<Exclude<Kind, "text2">, Shown> = {
  text: (value) => withoutFolders(clean(String(value))),
  count: counted(),
  number: counted(),
  money: counted(2),
  percent: (value, { words, language }, { label }) =>
    label[language].includes("%") ? words.number(Number(value), 1) : words.percent(Number(value)),
  score: counted(2),
  date: (value, { words }) => words.date(String(value)),
  flag: (value, desk) => choiceLabel("yes-no", value === true ? "yes" : "no", desk),
  choice: (value, desk, spec) =>
    spec.choices === undefined
      ? plain(value, desk, spec)
      : choiceLabel(spec.choices, String(value), desk),
  code: plain,
  url: plain,
};

/** The value as the report prints it; a dash where there is none. */
export function shown(
  spec: ColumnSpec,
  value: Value | undefined,
  at: { desk: Desk; place: TextPlace },
): string {
  if (value === undefined) return dash;
  const { desk, place } = at;
  if (typeof value === "object") return desk.text(value, place);
  if (spec.kind === "text2") return clean(String(value));
  if (spec.refersTo !== undefined) return referred(spec.refersTo, String(value), at);
  const text = byKind[spec.kind](value, desk, spec);
  return text === "" ? dash : text;
}

function choiceLabel(list: keyof typeof choiceLists, code: string, { language }: Desk): string {
  const choices: readonly { readonly code: string; readonly label: Label }[] = choiceLists[list];
  return choices.find((choice) => choice.code === code)?.label[language] ?? dash;
}

/** The column that names a row of a register to a reader. */
const nameColumns: Readonly<Record<string, string>> = {
  services: "name",
  monitoring: "conductor",
  indicators: "name",
  sources: "name",
};

/** A reference names its row by key; the reader gets the row's name in the report's language. */
function referred(register: string, key: string, at: { desk: Desk; place: TextPlace }): string {
  const { desk, place } = at;
  const column = nameColumns[register];
  const row =
    column === undefined ? undefined : indexOf(desk.answers, register as RegisterId).get(norm(key));
  if (row === undefined || column === undefined) return clean(key);
  const name = row[column] as Partial<Text2> | undefined;
  if (name === undefined) return clean(key);
  const text = desk.text(name, place);
  return text === dash && register === "services" ? clean(key) : text;
}

type Row = Readonly<Record<string, unknown>>;
type Index = ReadonlyMap<string, Row>;

const indexes = new WeakMap<Answers, Map<string, Index>>();
const norm = (key: string): string => clean(key).toLowerCase();

/** Rows by their key in either language; made once for each answers. */
function indexOf(answers: Answers, register: RegisterId): Index {
  const known = indexes.get(answers) ?? new Map<string, Index>();
  indexes.set(answers, known);
  const found = known.get(register);
  if (found) return found;
  const key = registerSpec(register).key ?? "";
  const index = new Map<string, Row>();
  for (const { values } of answers.registers[register].rows) {
    const row = values as Row;
    for (const name of namesOf(row[key])) if (!index.has(norm(name))) index.set(norm(name), row);
  }
  known.set(register, index);
  return index;
}

function namesOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value as Partial<Text2>) : [];
}

export function registerSpec(id: RegisterId): RegisterSpec {
  const found = registers.find((register) => register.id === id);
  if (!found) throw new Error(`The form has no register ${id}`);
  return found;
}

export function columnSpec(register: RegisterId, id: string): ColumnSpec {
  const found = registerSpec(register).columns.find((column) => column.id === id);
  if (!found) throw new Error(`${register} has no column ${id}`);
  return found;
}

/** The name of a service by its code; the code itself where the register of services does not know it. */
export function serviceName(code: string, desk: Desk): string {
  return referred("services", code, { desk, place: { part: "services.name", row: null } });
}
