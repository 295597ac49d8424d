import { columnIndex, columnLetters, maxColumns, maxRows } from "../model";
import type { Area } from "../model";
import type { Corner, Reference, SheetPart } from "./token";

const bareSheet = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
const looksLikeCell = /^([A-Za-z]{1,3}\d+|[Rr]\d*([Cc]\d*)?|[Cc]\d*|true|false)$/i;

const needsQuotes = (name: string): boolean => !bareSheet.test(name) || looksLikeCell.test(name);

/** "Sheet1!", "'My sheet'!", "'[1]My sheet'!", "Jan:Mar!": quoted where Excel asks for it. */
export function sheetPrefix(part: SheetPart | null): string {
  if (!part) return "";
  const sheets = part.last === null ? [part.first] : [part.first, part.last];
  const names = sheets.join(":");
  const whole = part.workbook === null ? names : `[${part.workbook}]${names}`;
  const isOddBook = part.workbook !== null && /[^\p{L}\p{N}_.\\]/u.test(part.workbook);
  const quoted = isOddBook || sheets.some((name) => name !== "" && needsQuotes(name));
  return quoted ? `'${whole.replaceAll("'", "''")}'!` : `${whole}!`;
}

/** Reads what stood before "!"; `text` is without the "!" and may be quoted. */
export function parseSheetPart(text: string): SheetPart {
  const bare = text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
  const match = /^(?:.*\[([^[\]]*)\])?([^:]*)(?::(.*))?$/su.exec(bare);
  return {
    workbook: match?.[1] ?? null,
    first: match?.[2] ?? bare,
    last: match?.[3] ?? null,
  };
}

const cornerPattern = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d{1,7})?$/;

/** Reads "$A$1", "A", "$3"; null when it is outside the sheet or no corner at all. */
export function parseCorner(text: string): Corner | null {
  const match = cornerPattern.exec(text);
  if (!match) return null;
  const [, first, letters, second, digits] = match;
  const row = digits === undefined ? null : Number(digits) - 1;
  if (isOffSheet(row)) return null;
  if (letters === undefined) return row === null ? null : wholeRow(row, first === "$");
  const column = columnIndex(letters);
  return column === null
    ? null
    : { row, column, rowAbsolute: second === "$", columnAbsolute: first === "$" };
}

const isOffSheet = (row: number | null): boolean => row !== null && (row < 0 || row >= maxRows);

const wholeRow = (row: number, rowAbsolute: boolean): Corner => ({
  row,
  column: null,
  rowAbsolute,
  columnAbsolute: false,
});

const cornerText = ({ row, column, rowAbsolute, columnAbsolute }: Corner): string =>
  (column === null ? "" : `${columnAbsolute ? "$" : ""}${columnLetters(column)}`) +
  (row === null ? "" : `${rowAbsolute ? "$" : ""}${String(row + 1)}`);

/** The reference as Excel writes it in A1 style. */
export const referenceText = ({ sheet, start, end }: Reference): string =>
  `${sheetPrefix(sheet)}${cornerText(start)}${end ? `:${cornerText(end)}` : ""}`;

/** The cells of a reference, corners put in order. */
export function referenceArea({ start, end }: Reference): Area {
  const last = end ?? start;
  const rows = [start.row ?? 0, last.row ?? maxRows - 1] as const;
  const columns = [start.column ?? 0, last.column ?? maxColumns - 1] as const;
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

/** The same reference over other cells: "$" and "entire row or column" stay as they were written. */
export function withArea(reference: Reference, area: Area): Reference {
  const last = reference.end ?? reference.start;
  const swappedRows = (reference.start.row ?? 0) > (last.row ?? maxRows);
  const swappedColumns = (reference.start.column ?? 0) > (last.column ?? maxColumns);
  const place = (corner: Corner, isStart: boolean): Corner => ({
    ...corner,
    row: corner.row === null ? null : isStart !== swappedRows ? area.top : area.bottom,
    column: corner.column === null ? null : isStart !== swappedColumns ? area.left : area.right,
  });
  return {
    ...reference,
    start: place(reference.start, true),
    end: reference.end && place(reference.end, false),
  };
}

/** An absolute reference to an area ("$A$2:$A$5", "$A:$C"). */
export function absoluteReference(area: Area, sheet: string | null): Reference {
  const wholeColumns = area.top === 0 && area.bottom === maxRows - 1;
  const wholeRows = !wholeColumns && area.left === 0 && area.right === maxColumns - 1;
  const corner = (row: number, column: number): Corner => ({
    row: wholeColumns ? null : row,
    column: wholeRows ? null : column,
    rowAbsolute: !wholeColumns,
    columnAbsolute: !wholeRows,
  });
  const single = area.top === area.bottom && area.left === area.right;
  return {
    sheet: sheet === null ? null : { workbook: null, first: sheet, last: null },
    start: corner(area.top, area.left),
    end: single ? null : corner(area.bottom, area.right),
  };
}
