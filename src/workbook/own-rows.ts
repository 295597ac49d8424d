import type { CellArea } from "../ooxml";
import { tableName } from "../form";
import type { Language, RegisterId } from "../form";
import { translator } from "../messages";
import { findTable } from "./find";
import type { FoundTable } from "./find";
import type { CellBlock, PlanValue, SheetPlan } from "./plan";
import { matchHeaders } from "./read/column-match";
import { columnParts } from "./read/form-index";
import { isEmptyCell } from "./read/blank";
import type { SheetWords } from "./sheets/column-look";
import { SheetDraft } from "./sheets/sheet-draft";
import { dressColumn } from "./sheets/write-table";
import type { Snapshot } from "./snapshot";

/** Values of a row by part; a part that is left out stays as it is. */
export type PartValues = Readonly<Record<string, PlanValue>>;

/** A register's own table, to be written into. */
export interface OwnRows {
  readonly register: RegisterId;
  readonly found: FoundTable;
  /** Part -> column of the sheet, from 0. */
  readonly columns: ReadonlyMap<string, number>;
  readonly body: CellArea;
}

export function ownRows(snapshot: Snapshot, register: RegisterId): OwnRows | null {
  const found = findTable(snapshot, tableName(register));
  if (!found) return null;
  const { area, table } = found;
  const match = matchHeaders(register, table.columns, area.left);
  return {
    register,
    found,
    columns: new Map(match.found.map(({ part, column }) => [part.part, column])),
    body: { ...area, top: area.top + 1, bottom: area.bottom - (table.totalsRow ? 1 : 0) },
  };
}

/** The rows of the sheet that have nothing in any of the register's columns, the table's own first, then those under it. */
export function* freeRows({ found, columns, body }: OwnRows): Generator<number> {
  const { sheet } = found;
  for (let row = body.top; ; row += 1) {
    if ([...columns.values()].every((column) => isEmptyCell(sheet, row, column))) yield row;
  }
}

/** One row as a block; columns between that are not the register's are left as they are. */
function blockOf({ columns }: OwnRows, row: number, values: PartValues): CellBlock | null {
  const placed = Object.entries(values).flatMap(([part, value]) => {
    const column = columns.get(part);
    return column === undefined ? [] : [{ column, value }];
  });
  if (placed.length === 0) return null;
  const left = Math.min(...placed.map(({ column }) => column));
  const right = Math.max(...placed.map(({ column }) => column));
  const line = new Array<PlanValue>(right - left + 1).fill(null);
  for (const { column, value } of placed) line[column - left] = value;
  return { row, column: left, values: [line] };
}

/** Rows written into an own table, which grows where they reach below it, in the look of its other rows. */
export function planRows(
  own: OwnRows,
  rows: readonly { readonly row: number; readonly values: PartValues }[],
  language: Language,
): SheetPlan {
  const { sheet, table, area } = own.found;
  const draft = new SheetDraft(sheet.name, false);
  for (const { row, values } of rows) {
    const block = blockOf(own, row, values);
    if (block) draft.write(block.row, block.column, block.values);
  }
  const bottom = Math.max(area.bottom, ...rows.map(({ row }) => row));
  if (bottom > area.bottom && !table.totalsRow) {
    const added = { ...area, top: area.bottom + 1, bottom };
    draft.set({ resized: [{ name: table.name, area: { ...area, bottom } }] });
    draft.style(added, "input");
    for (const part of columnParts(own.register)) {
      const column = own.columns.get(part.part);
      if (column !== undefined)
        dressColumn(
          draft,
          { part, area: { ...added, left: column, right: column } },
          wordsIn(language),
        );
    }
  }
  return draft.finish().sheet;
}

const wordsIn = (language: Language): SheetWords => ({ language, t: translator(language).t });
