import type { Answers, CellRef, FieldAnswer, FieldId, RegisterRow } from "../../form";
import { cellsOfColumn, cellsOfFields } from "../cells";
import type { Term } from "./expression";
import type { Named } from "./names";

export interface Side {
  readonly value: number;
  readonly cells: readonly CellRef[];
}

/** Null while something that a side names is not filled in: nothing is compared then. */
export function sideOf(terms: readonly Term[], answers: Answers): Side | null {
  let value = 0;
  const cells: CellRef[] = [];
  for (const { sign, factor, named } of terms) {
    const found = named === null ? { value: 1, cells: [] } : valueOf(named, answers);
    if (found === null) return null;
    value += sign * factor * found.value;
    cells.push(...found.cells);
  }
  return { value: Number(value.toFixed(decimals)), cells };
}

/** Differences that only binary fractions make are none. */
const decimals = 6;

function valueOf(named: Named, answers: Answers): Side | null {
  if ("field" in named) return fieldValue(named.field, answers);
  const { rows, sources } = answers.registers[named.register];
  if (named.column === null)
    return {
      value: rows.length,
      cells: sources.map(({ sheet, range }) => ({ sheet, address: range })),
    };
  return columnSum(rows, named.column);
}

function fieldValue(field: FieldId, answers: Answers): Side | null {
  const known: Readonly<Partial<Record<FieldId, FieldAnswer<unknown>>>> = answers.fields;
  const value = known[field]?.value;
  return typeof value === "number" ? { value, cells: cellsOfFields(answers, [field]) } : null;
}

function columnSum(rows: readonly RegisterRow[], column: string): Side | null {
  const filled = rows.flatMap((row) => {
    const value = (row.values as Readonly<Record<string, unknown>>)[column];
    return typeof value === "number" ? [{ row, value }] : [];
  });
  if (filled.length === 0) return null;
  return {
    value: filled.reduce((sum, { value }) => sum + value, 0),
    cells: cellsOfColumn(
      filled.map(({ row }) => row),
      column,
    ),
  };
}
