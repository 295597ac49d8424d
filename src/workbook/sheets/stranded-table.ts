import { tableName } from "../../form";
import type { RegisterId } from "../../form";
import type { CellArea } from "../../ooxml";
import { findSheet, findTable } from "../find";
import { matchHeaders } from "../read/column-match";
import { columnParts } from "../read/form-index";
import { isBlank, isEmptyCell, lastUsedRow, rowOf } from "../read/blank";
import { isTotalWord } from "../read/total-row";
import type { SheetArea } from "../sheet-reference";
import { valueAt } from "../snapshot";
import type { SheetSnapshot, Snapshot } from "../snapshot";
import { anchorName } from "./sheet-key";
import type { RegisterKey, SheetKey } from "./sheet-key";

/** Cells of an own table that someone has turned into a range. */
export interface StrandedTable {
  readonly sheet: SheetSnapshot;
  readonly area: CellArea;
  readonly columns: readonly string[];
}

/** So many of the headings must stand in one row for it to be the table's header. */
const leastShare = 0.6;

/** Looks for the heading of a register on the sheet that was made for it, where its table is gone. */
export function strandedTable(
  snapshot: Snapshot,
  names: ReadonlyMap<string, SheetArea>,
  register: RegisterKey & SheetKey,
): StrandedTable | null {
  if (findTable(snapshot, tableName(register))) return null;
  const anchor = names.get(anchorName(register).toLowerCase());
  const sheet = anchor ? findSheet(snapshot, anchor.sheet) : null;
  if (!sheet || sheet.tables.length > 0) return null;
  for (let row = 0; row <= Math.min(lastUsedRow(sheet), mostRows); row += 1) {
    const header = headerAt(sheet, row, register);
    if (header) return { sheet, ...header };
  }
  return null;
}

/** A header stands near the top. */
const mostRows = 60;

function headerAt(
  sheet: SheetSnapshot,
  row: number,
  register: RegisterId,
): Pick<StrandedTable, "area" | "columns"> | null {
  const line = rowOf(sheet, row);
  if (!line) return null;
  const texts = line.values.map((value) =>
    typeof value === "string" && !isBlank(value) ? value : "",
  );
  const { found } = matchHeaders(register, texts, line.first);
  if (found.length < columnParts(register).length * leastShare) return null;
  const places = found.map(({ column }) => column);
  const left = Math.min(...places);
  const right = Math.max(...places);
  const columns = texts.slice(left - line.first, right - line.first + 1);
  const isWhole = columns.every((text) => text !== "");
  const isUnique = new Set(columns.map((text) => text.toLowerCase())).size === columns.length;
  if (!isWhole || !isUnique) return null;
  const area = { top: row, left, bottom: row + 1, right };
  return { area: { ...area, bottom: bottomOf(sheet, area) }, columns };
}

/** To the first blank row or the first of totals; one row at least. */
function bottomOf(sheet: SheetSnapshot, { top, left, right }: CellArea): number {
  let row = top + 1;
  const isFilled = (): boolean => {
    for (let column = left; column <= right; column += 1) {
      if (isEmptyCell(sheet, row, column)) continue;
      const value = valueAt(sheet, row, column);
      return typeof value !== "string" || !isTotalWord(value);
    }
    return false;
  };
  while (row <= lastUsedRow(sheet) && isFilled()) row += 1;
  return Math.max(top + 1, row - 1);
}
