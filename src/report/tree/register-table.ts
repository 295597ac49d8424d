import type { ColumnId, RegisterId, RegisterRow } from "../../form";
import { totalOf } from "../../figures";
import type { MessageKey } from "../../messages";
import { sentence, type Desk } from "./desk";
import type { Alignment, Block, Table, TableColumn } from "./model";
import { columnSpec, shown, type Value } from "./values";

type HeaderKey = Extract<MessageKey, `report.column.${string}`>;
type TitleKey = Extract<MessageKey, `report.table.${string}`>;

/**
 * How the columns of a register share one of the table: one `value`, a `pair` a / b, a `period` a – b,
 * `lines` one below another, or `details` with their labels.
 */
type Manner = "value" | "pair" | "period" | "lines" | "details";

export interface TableColumnPlan<Id extends RegisterId> {
  readonly of: readonly [ColumnId<Id>, ...ColumnId<Id>[]];
  readonly manner?: Manner;
  /** Without it, the label of the first column. */
  readonly header?: HeaderKey;
  /** About so many millimetres of a portrait page. */
  readonly weight: number;
  readonly align?: Alignment;
  /** Whether the total row has the sum. */
  readonly isSummed?: true;
}

export interface RegisterTablePlan<Id extends RegisterId> {
  readonly register: Id;
  readonly title: TitleKey;
  readonly isWide?: true;
  readonly columns: readonly TableColumnPlan<Id>[];
}

const numberColumn: TableColumn = { weight: 9, align: "center" };

/** A register longer than this is an annex, not a part of the text. */
const longestInText = 25;

/** The register's table, or a pointer to the annex that it was put off to; nothing without rows. */
export function registerTable<Id extends RegisterId>(
  plan: RegisterTablePlan<Id>,
  desk: Desk,
): readonly Block[] {
  const { rows } = desk.answers.registers[plan.register];
  if (rows.length === 0) return [];
  const title = desk.words.t(plan.title);
  const make = () => tableOf(plan, desk);
  if (rows.length <= longestInText && !plan.isWide) return [make()];
  const number = desk.postpone({ title, isWide: true, table: make });
  return [sentence(desk.words.t("report.inAnnex", { number, title }))];
}

export function tableOf<Id extends RegisterId>(plan: RegisterTablePlan<Id>, desk: Desk): Table {
  const { register, columns } = plan;
  const { rows } = desk.answers.registers[register];
  return {
    type: "table",
    caption: desk.caption("table", desk.words.t(plan.title)),
    columns: [
      numberColumn,
      ...columns.map(({ weight, align = "start" }): TableColumn => ({ weight, align })),
    ],
    header: [
      [
        desk.words.t("report.column.number"),
        ...columns.map((each) => headerOf(plan, each, desk)),
      ].map((text) => ({ text, columnSpan: 1, rowSpan: 1 })),
    ],
    rows: rows.map((row, index) => [
      String(index + 1),
      ...columns.map((column) => cellOf(plan, column, { desk, row })),
    ]),
    total: totalRow(plan, desk),
    isDense: columns.length > 3,
  };
}

function headerOf<Id extends RegisterId>(
  { register }: RegisterTablePlan<Id>,
  { of, header }: TableColumnPlan<Id>,
  { words, language }: Desk,
): string {
  return header === undefined ? columnSpec(register, of[0]).label[language] : words.t(header);
}

interface RowPlace<Id extends RegisterId> {
  readonly desk: Desk;
  readonly row: RegisterRow<Id>;
}

const joints = { value: "", pair: " / ", period: " – ", lines: "\n", details: "\n" } as const;

function cellOf<Id extends RegisterId>(
  { register }: RegisterTablePlan<Id>,
  { of, manner = "value" }: TableColumnPlan<Id>,
  { desk, row }: RowPlace<Id>,
): string {
  const values = row.values as Readonly<Record<string, Value | undefined>>;
  const isStacked = manner === "lines" || manner === "details";
  const told = of.filter((id) => !isStacked || values[id] !== undefined);
  const parts = told.map((id) => {
    const spec = columnSpec(register, id);
    const place = { part: `${register}.${id}`, row: row.row };
    const value = shown(spec, values[id], { desk, place });
    return manner === "details"
      ? desk.words.t("report.detail", { label: spec.label[desk.language], value })
      : value;
  });
  return parts.length === 0 ? "–" : parts.join(joints[manner]);
}

function totalRow<Id extends RegisterId>(
  { register, columns }: RegisterTablePlan<Id>,
  { answers, words }: Desk,
): readonly string[] | null {
  if (!columns.some((column) => column.isSummed)) return null;
  const { rows } = answers.registers[register];
  const sums = columns.map(({ of, isSummed }) => {
    if (!isSummed) return "";
    const parts = of.map((id) => totalOf(rows, id as never));
    return parts.map((sum) => (sum === null ? "–" : words.number(sum))).join(" / ");
  });
  const first = sums.findIndex((sum) => sum === "");
  return ["", ...sums.map((sum, index) => (index === first ? words.t("report.total") : sum))];
}
