import { addressOf, columnOf, refuse, setAttribute, TagCursor } from "../../../ooxml";
import type { CellPosition } from "./cell-writer";

/** A cell as it stands in the part. */
export interface SourceCell {
  readonly column: number;
  readonly text: string;
}

/** A row as it stands in the part, its cells by column. */
export interface SourceRow {
  readonly row: number;
  /** Its opening tag. */
  readonly tag: string;
  readonly cells: readonly SourceCell[];
  /** What follows the cells inside the row. */
  readonly rest: string;
  readonly text: string;
  readonly hasNumber: boolean;
}

/** The rows of a sheet's data, one after another; rows and cells without an address are counted on. */
export function* sourceRows(data: string, prefix: string): Generator<SourceRow> {
  const cursor = new TagCursor(data, 0, prefix);
  let row = -1;
  while (cursor.next()) {
    if (cursor.name !== "row" || cursor.kind === "close") continue;
    const written = cursor.attribute("r");
    row = written === null ? row + 1 : Number(written) - 1;
    yield rowAt(cursor, row, written !== null);
  }
}

function rowAt(cursor: TagCursor, row: number, hasNumber: boolean): SourceRow {
  const { xml, at, end, source: tag } = cursor;
  const cells: SourceCell[] = [];
  let behind = end;
  const whole = (rest: string): SourceRow => ({
    row,
    tag,
    cells,
    rest,
    text: xml.slice(at, cursor.end),
    hasNumber,
  });
  if (cursor.kind === "empty") return whole("");
  while (cursor.next()) {
    if (isEnd(cursor, "row")) return whole(xml.slice(behind, cursor.at));
    if (cursor.name !== "c") continue;
    const column = columnAt(cursor.attribute("r"), (cells.at(-1)?.column ?? -1) + 1);
    cells.push({ column, text: cellText(cursor) });
    behind = cursor.end;
  }
  return refuse("damaged", { detail: "row" });
}

function cellText(cursor: TagCursor): string {
  const from = cursor.at;
  const isEmpty = cursor.kind === "empty";
  while (!isEmpty && !isEnd(cursor, "c")) if (!cursor.next()) refuse("damaged", { detail: "cell" });
  return cursor.xml.slice(from, cursor.end);
}

const isEnd = (cursor: TagCursor, name: string): boolean =>
  cursor.name === name && cursor.kind === "close";

function columnAt(address: string | null, next: number): number {
  const letters = /^[A-Za-z]+/.exec(address ?? "")?.[0];
  return letters === undefined ? next : (columnOf(letters) ?? next);
}

/** The same cell with its address said, and moved to where it now is. */
export function cellAt({ text }: SourceCell, { row, column }: CellPosition): string {
  const end = text.indexOf(">") + 1;
  return setAttribute(text.slice(0, end), "r", addressOf(row, column)) + text.slice(end);
}
