import { isEntireColumns, isEntireRows, maxColumns, maxRows } from "./area";
import type { Area } from "./area";

const letterNames: string[] = [];

/** "A" for column 0, "XFD" for the last one. */
export function columnLetters(column: number): string {
  const known = letterNames[column];
  if (known !== undefined) return known;
  let rest = column + 1;
  let letters = "";
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  letterNames[column] = letters;
  return letters;
}

/** Zero-based column of "A" … "XFD"; null when the letters name no column. */
export function columnIndex(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= maxColumns ? column - 1 : null;
}

export const cellAddress = (row: number, column: number): string =>
  `${columnLetters(column)}${String(row + 1)}`;

/** "A1", "A1:B2", "3:4" for entire rows, "C:D" for entire columns; without a sheet. */
export function areaAddress(area: Area): string {
  if (isEntireRows(area)) return `${String(area.top + 1)}:${String(area.bottom + 1)}`;
  if (isEntireColumns(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  const first = cellAddress(area.top, area.left);
  return area.top === area.bottom && area.left === area.right
    ? first
    : `${first}:${cellAddress(area.bottom, area.right)}`;
}

/** "$A$1:$B$2": as names and charts keep it. */
export function absoluteAddress(area: Area): string {
  return areaAddress(area).replace(/[A-Z]+|\d+/g, "$$$&");
}

const needsQuotes =
  /^\d|[^\p{L}\p{N}_.]|^[A-Za-z]{1,3}\d+$|^[Rr]\d*([Cc]\d*)?$|^[Cc]\d*$|^(true|false)$/iu;

/** A sheet name as it stands before "!": in apostrophes where Excel asks for them. */
export const quotedSheetName = (name: string): string =>
  needsQuotes.test(name) ? `'${name.replaceAll("'", "''")}'` : name;

export const qualifiedAddress = (sheetName: string, area: Area): string =>
  `${quotedSheetName(sheetName)}!${areaAddress(area)}`;

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function parseCorner(text: string): Corner | null {
  const match = /^(?=.)\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,6})?$/.exec(text);
  if (!match) return null;
  const [, letters, digits] = match;
  const column = letters === undefined ? null : columnIndex(letters);
  const row = digits === undefined ? null : Number(digits) - 1;
  const isSound = (letters === undefined || column !== null) && (row === null || row < maxRows);
  return isSound ? { row, column } : null;
}

const isCell = ({ row, column }: Corner): boolean => row !== null && column !== null;

const sameKind = (one: Corner, other: Corner): boolean =>
  (one.row === null) === (other.row === null) && (one.column === null) === (other.column === null);

/** Reads "A1", "$A$1:B2", "C:D", "3:4" (no sheet part); null when it is no address. */
export function parseArea(text: string): Area | null {
  const corners = text.split(":").map((part) => parseCorner(part.trim()));
  const [first, last = first] = corners;
  if (!first || !last || corners.length > 2 || !sameKind(first, last)) return null;
  return corners.length === 1 && !isCell(first) ? null : areaBetween(first, last);
}

/** A side that is not named runs to the edge of the sheet. */
function areaBetween(one: Corner, other: Corner): Area {
  const rows = one.row === null || other.row === null ? [0, maxRows - 1] : [one.row, other.row];
  const columns =
    one.column === null || other.column === null ? [0, maxColumns - 1] : [one.column, other.column];
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

export interface SheetAddress {
  /** Null when the text names no sheet. */
  readonly sheet: string | null;
  readonly address: string;
}

/** Splits "'My sheet'!A1" at its sheet name. */
export function splitAddress(text: string): SheetAddress {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(text);
  if (quoted) return { sheet: (quoted[1] ?? "").replaceAll("''", "'"), address: quoted[2] ?? "" };
  const bang = text.lastIndexOf("!");
  return bang < 0
    ? { sheet: null, address: text }
    : { sheet: text.slice(0, bang), address: text.slice(bang + 1) };
}
