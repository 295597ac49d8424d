import { countLines } from "../form";
import type { Answers, CountLine, CountLineId, FieldAnswer } from "../form";
import { providedOf, type ServiceRow } from "./services";

/** A line of item 1.2. */
export interface CountFigure {
  readonly line: CountLineId;
  /** What the report states: the cell of the line, else the count over the rows. */
  readonly value: number | null;
  /** The count over the rows of the register; null where no row has what it takes. */
  readonly fromRows: number | null;
  /** The cell of the line, computed there or typed. */
  readonly stated: FieldAnswer<number> | null;
  readonly previous: number | null;
  readonly source: string | null;
}

export function countFigures(answers: Answers): readonly CountFigure[] {
  const { rows } = answers.registers.services;
  return countLines.map((line) => {
    const stated = answers.fields[`counts.${line.id}`] ?? null;
    const fromRows = rows.length === 0 ? null : derived(line, rows);
    const value = stated?.value ?? fromRows;
    return { line: line.id, value, fromRows, stated, ...besides(line, answers) };
  });
}

function besides({ id }: CountLine, { fields }: Answers) {
  return {
    previous: fields[`counts.${id}.previous`]?.value ?? null,
    source: fields[`counts.${id}.source`]?.value ?? null,
  };
}

type Derivation = CountLine["derive"];

function derived({ derive }: CountLine, rows: readonly ServiceRow[]): number | null {
  return derive.how === "rows" ? rows.length : overColumn(derive, rows);
}

function overColumn(
  derive: Exclude<Derivation, { how: "rows" }>,
  rows: readonly ServiceRow[],
): number | null {
  const values = rows.flatMap((row) => valueFor(derive, row) ?? []);
  if (values.length === 0) return null;
  switch (derive.how) {
    case "where":
      return values.filter((value) => value === derive.is).length;
    case "distinct":
      return new Set(values.map(comparable)).size;
    case "sum":
      return values.reduce<number>((total, value) => total + Number(value), 0);
  }
}

function valueFor(derive: Exclude<Derivation, { how: "rows" }>, { values }: ServiceRow) {
  if (derive.column === "provided") return providedOf(values);
  const value = values[derive.column];
  return typeof value === "boolean" ? (value ? "yes" : "no") : value;
}

/** As the sheet's own formula compares: without case, without blanks around. */
function comparable(value: string | number): string {
  return String(value).trim().toLowerCase();
}
