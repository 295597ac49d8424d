import { fields, isPublished, items, registers } from "../form";
import type {
  Answers,
  CellRef,
  ColumnSpec,
  FieldAnswer,
  FieldId,
  FieldSpec,
  ItemId,
  Language,
  RegisterId,
  RegisterRow,
  Text2,
} from "../form";
import { cellsOf } from "./cells";

/** A text of the report in its two languages, with the cell of each. */
export interface TextPair {
  /** As words name it: `narratives.text`, `provider.address`. */
  readonly subject: string;
  readonly register: RegisterId | null;
  readonly field: FieldId | null;
  readonly item: ItemId | null;
  readonly row: number | null;
  readonly text: Partial<Text2>;
  readonly cells: Readonly<Record<Language, readonly CellRef[]>>;
}

type Register = (typeof registers)[number];

const isText2 = ({ kind }: ColumnSpec): boolean => kind === "text2";

/** Every text that the report shows, where at least one of its languages is filled. */
export function textPairs(answers: Answers): readonly TextPair[] {
  return [...fieldPairs(answers), ...registers.flatMap((register) => rowPairs(register, answers))];
}

function fieldPairs({ fields: filled, places = {} }: Answers): readonly TextPair[] {
  const specs: readonly (FieldSpec & { readonly id: FieldId })[] = fields;
  const known: Readonly<Partial<Record<FieldId, FieldAnswer<unknown>>>> = filled;
  const cellsOfPart = (part: string): readonly CellRef[] =>
    [places[part]].flatMap((cell) => cell ?? []);
  return specs.filter(isText2).flatMap((spec) => {
    const answer = known[spec.id];
    if (answer === undefined) return [];
    const cells = { kk: cellsOfPart(`${spec.id}.kk`), ru: cellsOfPart(`${spec.id}.ru`) };
    const text = answer.value as Partial<Text2>;
    const place = { register: null, item: "1.1", row: null } as const;
    return [{ ...place, subject: spec.id, field: spec.id, text, cells }];
  });
}

function rowPairs(register: Register, answers: Answers): readonly TextPair[] {
  const columns: readonly ColumnSpec[] = register.columns;
  const texts = columns.filter(isText2).map(({ id }) => id);
  if (!isPublished(register) || texts.length === 0) return [];
  const rows: readonly RegisterRow[] = answers.registers[register.id].rows;
  return rows.flatMap((row) => texts.flatMap((column) => pairOf(register, row, column)));
}

function pairOf({ id, item }: Register, row: RegisterRow, column: string): readonly TextPair[] {
  const values = row.values as Readonly<Record<string, unknown>>;
  const text = values[column] as Partial<Text2> | undefined;
  if (text === undefined) return [];
  return [
    {
      subject: `${id}.${column}`,
      register: id,
      field: null,
      item: item ?? itemNamed(values["item"]),
      row: row.row,
      text,
      cells: { kk: cellsOf(row, `${column}.kk`), ru: cellsOf(row, `${column}.ru`) },
    },
  ];
}

/** Narratives and photos say in a column which item they belong to. */
function itemNamed(value: unknown): ItemId | null {
  return items.find(({ id }) => id === value)?.id ?? null;
}
