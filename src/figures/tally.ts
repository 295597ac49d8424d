import type { ColumnOf, RegisterId, RegisterRow } from "../form";

type NumberKind = "count" | "number" | "money" | "percent" | "score";
type NumberColumn<Id extends RegisterId> = Extract<
  ColumnOf<Id>,
  { readonly kind: NumberKind }
>["id"];

const valueIn = (values: object, column: string): unknown =>
  (values as Readonly<Record<string, unknown>>)[column];

/** The sum of a column over the rows that have it; null where none has. */
export function totalOf<Id extends RegisterId>(
  rows: readonly RegisterRow<Id>[],
  column: NumberColumn<Id>,
): number | null {
  let total: number | null = null;
  for (const row of rows) {
    const value = valueIn(row.values, column);
    if (typeof value === "number") total = (total ?? 0) + value;
  }
  return total;
}

type ChoiceColumn<Id extends RegisterId> = Extract<ColumnOf<Id>, { readonly kind: "choice" }>["id"];

/** How many rows have each choice of a column; rows without one are not counted. */
export function tally<Id extends RegisterId>(
  rows: readonly RegisterRow<Id>[],
  column: ChoiceColumn<Id>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const value = valueIn(row.values, column);
    if (typeof value !== "string") continue;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** Growth in percent over the year before; null where there is nothing to divide by. */
export function growth(now: number | null, before: number | null): number | null {
  return now === null || before === null || before === 0 ? null : ((now - before) / before) * 100;
}
