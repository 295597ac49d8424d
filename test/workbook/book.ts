import { addressOf, areaOf, placeOf } from "../../src/ooxml";
import type { SheetSnapshot, Snapshot, SnapshotValue, TableSnapshot } from "../../src/workbook";

export type Cell = SnapshotValue;

/** What a sheet has besides its values; addresses as people write them. */
export interface SheetParts {
  /** The cell of the first value; A1 without it. */
  readonly at?: string;
  readonly formats?: Readonly<Record<string, string>>;
  readonly formulas?: Readonly<Record<string, string>>;
  readonly uncalculated?: readonly string[];
  /** Row numbers from 1. */
  readonly hidden?: readonly number[];
  readonly merges?: readonly string[];
  readonly tables?: readonly TableSnapshot[];
  readonly comments?: readonly { readonly address: string; readonly text: string }[];
  readonly charts?: readonly string[];
}

const noParts: Required<SheetParts> = {
  at: "A1",
  formats: {},
  formulas: {},
  uncalculated: [],
  hidden: [],
  merges: [],
  tables: [],
  comments: [],
  charts: [],
};

export interface SheetDraft extends SheetParts {
  readonly name: string;
  readonly values: readonly (readonly Cell[])[];
}

export const sheet = (
  name: string,
  values: readonly (readonly Cell[])[],
  parts: SheetParts = {},
): SheetDraft => ({ name, values, ...parts });

const keyOf = (address: string): string => {
  const place = placeOf(address);
  if (!place) throw new Error(address);
  return `${place.row},${place.column}`;
};

/** A snapshot as the readers make it. */
export function book(
  sheets: readonly SheetDraft[],
  names: Readonly<Record<string, string>> = {},
  options: { readonly date1904?: boolean } = {},
): Snapshot {
  const codes = ["General"];
  const indexOf = (code: string): number => {
    const known = codes.indexOf(code);
    return known >= 0 ? known : codes.push(code) - 1;
  };
  return {
    date1904: options.date1904 ?? false,
    sheets: sheets.map((draft) => snapshotOf(draft, indexOf)),
    names: Object.entries(names).map(([name, formula]) => ({ name, scope: null, formula })),
    formatCodes: codes,
    properties: { title: "", creator: "" },
    externalLinks: 0,
  };
}

function snapshotOf(draft: SheetDraft, indexOf: (code: string) => number): SheetSnapshot {
  const { name, values, at, formats, formulas, ...parts } = { ...noParts, ...draft };
  const corner = placeOf(at);
  if (!corner) throw new Error(at);
  const columns = Math.max(0, ...values.map((row) => row.length));
  const formatAt = new Map(
    Object.entries(formats).flatMap(([range, code]) =>
      cellsOf(range).map((address) => [keyOf(address), indexOf(code)] as const),
    ),
  );
  return {
    name,
    visibility: "visible",
    used: columns === 0 ? null : { ...corner, rows: values.length, columns },
    values,
    formats: values.map((row, down) =>
      row.map((_, across) => formatAt.get(`${corner.row + down},${corner.column + across}`) ?? 0),
    ),
    formulas: new Map(Object.entries(formulas).map(([cell, text]) => [keyOf(cell), text])),
    uncalculated: new Set(parts.uncalculated.map(keyOf)),
    hiddenRows: new Set(parts.hidden.map((row) => row - 1)),
    merges: parts.merges,
    tables: parts.tables,
    comments: parts.comments,
    charts: parts.charts,
  };
}

function cellsOf(range: string): readonly string[] {
  const area = areaOf(range);
  if (!area) throw new Error(range);
  const cells: string[] = [];
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1)
      cells.push(addressOf(row, column));
  return cells;
}

/** A table with a header row. */
export const table = (name: string, range: string, columns: readonly string[]): TableSnapshot => ({
  name,
  range,
  headerRow: true,
  totalsRow: false,
  columns,
});
