import type { Answers, CellRef, FieldAnswer, FieldId, RegisterRow, RegisterSource } from "../form";

/** What a cell is looked up by: every row has its source's columns and its number on the sheet. */
export type Placed = Pick<RegisterRow, "source" | "row">;

/** The cells of a part, or both of a column in two languages. */
export function cellsOf({ source, row }: Placed, column: string): readonly CellRef[] {
  const { sheet } = source;
  return lettersOf(source, column).map((letters) => ({ sheet, address: `${letters}${row}` }));
}

const known = new WeakMap<RegisterSource, Map<string, readonly string[]>>();

/** Asked for each cell of each finding, so it is found out once a source. */
function lettersOf(source: RegisterSource, column: string): readonly string[] {
  const columns = known.get(source) ?? new Map<string, readonly string[]>();
  known.set(source, columns);
  const letters =
    columns.get(column) ??
    [column, `${column}.kk`, `${column}.ru`].flatMap((part) => source.columns[part] ?? []);
  columns.set(column, letters);
  return letters;
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
    lettersOf(source, column).map((letters) => ({
      sheet: source.sheet,
      address: first === last ? `${letters}${first}` : `${letters}${first}:${letters}${last}`,
    })),
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
