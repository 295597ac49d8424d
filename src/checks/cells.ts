import type { Answers, CellRef, FieldAnswer, FieldId, RegisterRow, RegisterSource } from "../form";

/** What a cell is looked up by: every row has its source's columns and its number on the sheet. */
export type Placed = Pick<RegisterRow, "source" | "row">;

function partsOf(source: RegisterSource, column: string): readonly string[] {
  return [column, `${column}.kk`, `${column}.ru`].filter((part) => part in source.columns);
}

/** The cell of a part (`code`, `name.kk`); null where the row's source has no such column. */
export function cellOf({ source, row }: Placed, part: string): CellRef | null {
  const letters = source.columns[part];
  return letters === undefined ? null : { sheet: source.sheet, address: `${letters}${row}` };
}

/** The cells of a part, or both of a column in two languages. */
export function cellsOf(placed: Placed, column: string): readonly CellRef[] {
  return partsOf(placed.source, column).flatMap((part) => cellOf(placed, part) ?? []);
}

/** The cells of fields, also of those that are empty where the reader says where they stand. */
export function cellsOfFields(
  { fields, places = {} }: Answers,
  ids: readonly FieldId[],
): readonly CellRef[] {
  const filled: Readonly<Partial<Record<FieldId, FieldAnswer<unknown>>>> = fields;
  return ids.flatMap((id) => {
    const known = [id, `${id}.kk`, `${id}.ru`].flatMap((part) => places[part] ?? []);
    return known.length > 0 ? known : (filled[id]?.cells ?? []);
  });
}

interface Run {
  readonly source: RegisterSource;
  readonly first: number;
  last: number;
}

/** The cells of a column over many rows, neighbours joined: `C5:C104`. */
export function cellsOfColumn(rows: readonly Placed[], column: string): readonly CellRef[] {
  return runsOf(rows).flatMap(({ source, first, last }) =>
    partsOf(source, column).flatMap((part) => {
      const letters = source.columns[part];
      if (letters === undefined) return [];
      const address =
        first === last ? `${letters}${first}` : `${letters}${first}:${letters}${last}`;
      return [{ sheet: source.sheet, address }];
    }),
  );
}

function runsOf(rows: readonly Placed[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { source, row } of rows) {
    const open = runs.at(-1);
    if (open !== undefined && open.source === source && row === open.last + 1) open.last = row;
    else runs.push({ source, first: row, last: row });
  }
  return runs;
}
