import { areaOf, columnName } from "../ooxml";
import type { CellArea, CellPlace } from "../ooxml";

/** A rectangle on a named sheet. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: CellArea;
}

const bare = /^[\p{L}_][\p{L}\p{N}_]*$/u;
const looksLikeCell = /^(?:[a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i;

/** As formulas write a sheet's name: quoted where it is no plain word. */
export const quotedSheet = (sheet: string): string =>
  bare.test(sheet) && !looksLikeCell.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;

const corner = (row: number, column: number): string => `$${columnName(column)}$${String(row + 1)}`;

/** `'2.1 Орындар'!$A$5:$F$25`, `Есеп!$C$7` for a single cell. */
export function absoluteReference({ sheet, area }: SheetArea): string {
  const first = corner(area.top, area.left);
  const last = corner(area.bottom, area.right);
  return `${quotedSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

const shape = /^=?(?:'(?<quoted>(?:[^']|'')+)'|(?<plain>[^'!]+))!(?<range>[^!,]+)$/;

/** What `Sheet!A4:H90`, `='My sheet'!$A$4` points at; null for everything else, `#REF!` included. */
export function parseReference(text: string): SheetArea | null {
  const { quoted, plain = "", range = "" } = shape.exec(text.trim())?.groups ?? {};
  const area = areaOf(range);
  return area && { sheet: quoted?.replaceAll("''", "'") ?? plain, area };
}

export const cellArea = ({ row, column }: CellPlace): CellArea => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

export const isInside = ({ row, column }: CellPlace, area: CellArea): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

export const overlap = (one: CellArea, other: CellArea): boolean =>
  one.top <= other.bottom &&
  other.top <= one.bottom &&
  one.left <= other.right &&
  other.left <= one.right;
