import type { RegisterId } from "../form";

/** Which of the columns a row leaves empty, told in one finding with the cell of each. */
export function missingOf<Column extends string>(
  register: RegisterId,
  values: Readonly<Partial<Record<Column, unknown>>>,
  columns: readonly Column[],
) {
  const at = columns.filter((column) => values[column] === undefined);
  if (at.length === 0) return undefined;
  return { facts: { columns: at.map((column) => `${register}.${column}`).join("; ") }, at };
}
