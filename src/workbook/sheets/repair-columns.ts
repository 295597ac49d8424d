import type { RegisterId } from "../../form";
import { tableName } from "../../form";
import { areaOf } from "../../ooxml";
import type { CellArea } from "../../ooxml";
import { findTable } from "../find";
import type { FoundTable } from "../find";
import { matchHeaders } from "../read/column-match";
import { comparable } from "../read/comparable";
import type { ColumnPart } from "../read/form-index";
import { isEmptyCell } from "../read/blank";
import { overlap } from "../sheet-reference";
import type { SheetSnapshot, Snapshot } from "../snapshot";
import { widthOf } from "./column-look";
import type { FormBook } from "./form-book";
import type { SheetDraft } from "./sheet-draft";
import { dressColumn } from "./write-table";

/**
 * Columns that are gone from an own table: one whose heading differs by a letter gets its heading again; others come back
 * at the right end, as long as nothing stands there. What cannot come back so is left to the finding RDG-03.
 */
export function repairColumns(
  draft: SheetDraft,
  register: RegisterId,
  { snapshot, book }: { readonly snapshot: Snapshot; readonly book: FormBook },
): void {
  const found = findTable(snapshot, tableName(register));
  if (!found?.table.headerRow) return;
  const { area, table } = found;
  const match = matchHeaders(register, table.columns, area.left);
  const known = new Set(match.found.map(({ column }) => column));
  const gone = match.missing.filter((part) => {
    const column = misspelt(part, found, known);
    if (column === null) return true;
    known.add(column);
    draft.write(area.top, column, [[part.headers[book.language]]]);
    return false;
  });
  addColumns(draft, { found, gone }, book);
}

/** The column of a heading that is one letter away from the wanted one in any language. */
function misspelt(
  { headers }: ColumnPart,
  { table, area }: FoundTable,
  known: ReadonlySet<number>,
): number | null {
  const wanted = Object.values(headers).map(comparable);
  const near = table.columns.flatMap((text, index) => {
    const column = area.left + index;
    const header = comparable(text);
    const isNear = !known.has(column) && wanted.some((each) => differsByOne(each, header));
    return isNear ? [column] : [];
  });
  return near.length === 1 ? (near[0] ?? null) : null;
}

/** Headings of fewer letters are too much alike. */
const longEnough = 5;

/** True where one letter was changed, added or left out. */
export function differsByOne(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short === long || short.length < longEnough || long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  return long.length === short.length
    ? short.slice(start + 1) === long.slice(start + 1)
    : short.slice(start) === long.slice(start + 1);
}

interface Gone {
  readonly found: FoundTable;
  readonly gone: readonly ColumnPart[];
}

function addColumns(draft: SheetDraft, { found, gone }: Gone, book: FormBook): void {
  const { area, table, sheet } = found;
  const free = freeColumns(found, gone.length);
  const added = gone.slice(0, free);
  if (added.length === 0) return;
  const right = area.right + added.length;
  draft.resize({ name: table.name, area: { ...area, right } });
  draft.write(area.top, area.right + 1, [added.map(({ headers }) => headers[book.language])]);
  draft.style({ ...area, left: area.right + 1, right, bottom: area.top }, "header");
  const body = { ...area, top: area.top + 1, bottom: area.bottom - (table.totalsRow ? 1 : 0) };
  draft.style({ ...body, left: area.right + 1, right }, "input");
  added.forEach((part, index) => {
    const column = area.right + 1 + index;
    dressColumn(draft, { part, area: { ...body, left: column, right: column } }, book);
  });
  if (isLastColumn(sheet, area)) draft.widths(added.map(widthOf), area.right + 1);
}

/** How many columns to the right of a table hold nothing in its rows. */
function freeColumns({ sheet, area }: FoundTable, wanted: number): number {
  const tables = sheet.tables.flatMap(({ range }) => areaOf(range) ?? []);
  const merges = sheet.merges.flatMap((range) => areaOf(range) ?? []);
  for (let count = 0; count < wanted; count += 1) {
    const column = area.right + 1 + count;
    const strip: CellArea = { ...area, left: column, right: column };
    if ([...tables, ...merges].some((each) => overlap(each, strip))) return count;
    for (let row = area.top; row <= area.bottom; row += 1)
      if (!isEmptyCell(sheet, row, column)) return count;
  }
  return wanted;
}

/** A width is the whole column's: it is set only where the column holds nothing above or below the table either. */
const isLastColumn = ({ used }: SheetSnapshot, { right }: CellArea): boolean =>
  used === null || used.column + used.columns - 1 <= right;
