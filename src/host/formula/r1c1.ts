import { maxColumns, maxRows } from "../model";
import { enUs } from "./dialect";
import { referenceText, sheetPrefix } from "./reference";
import { rewriteTokens } from "./rewrite";
import { joinTokens, tokenize } from "./tokenize";
import type { MatchedReference, ReferenceStyle } from "./style";
import type { Corner, Reference } from "./token";

/** The cell that relative references count from. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

const axisText = (letter: string, at: number, from: number | null): string => {
  if (from === null) return `${letter}${String(at + 1)}`;
  return at === from ? letter : `${letter}[${String(at - from)}]`;
};

function cornerText(corner: Corner, place: Place): string {
  const { row, column } = corner;
  return (
    (row === null ? "" : axisText("R", row, corner.rowAbsolute ? null : place.row)) +
    (column === null ? "" : axisText("C", column, corner.columnAbsolute ? null : place.column))
  );
}

function r1c1Text({ sheet, start, end }: Reference, place: Place): string {
  const first = cornerText(start, place);
  const last = end ? cornerText(end, place) : first;
  // one entire row or column is written once
  const isOneLine = start.row === null || start.column === null;
  return `${sheetPrefix(sheet)}${last === first && (isOneLine || !end) ? first : `${first}:${last}`}`;
}

/** The formula in R1C1 notation, as it reads in that cell. */
export const toR1C1 = (formula: string, place: Place): string =>
  rewriteTokens(formula, (token) =>
    token.kind === "reference" ? r1c1Text(token.reference, place) : null,
  );

const part = String.raw`(?:\[-?\d{1,7}\]|\d{0,7})`;
const corner = `(?:R${part}C${part}|R${part}|C${part})`;
const pattern = new RegExp(String.raw`${corner}(?::${corner})?(?![\p{L}\p{N}_.(!])`, "iuy");
const cornerPattern = /^(?:R(\[-?\d+\]|\d*))?(?:C(\[-?\d+\]|\d*))?$/i;

interface AxisPart {
  readonly index: number | null;
  readonly absolute: boolean;
}

function axisPart(text: string | undefined, from: number, size: number): AxisPart | null {
  if (text === undefined) return { index: null, absolute: false };
  const relative = text === "" || text.startsWith("[");
  const index = relative ? from + Number(text.slice(1, -1)) : Number(text) - 1;
  // relative references run round the edge of the sheet
  if (relative) return { index: (index + size) % size, absolute: false };
  return index >= 0 && index < size ? { index, absolute: true } : null;
}

function parseCorner(text: string, place: Place): Corner | null {
  const match = cornerPattern.exec(text);
  if (!match) return null;
  const row = axisPart(match[1], place.row, maxRows);
  const column = axisPart(match[2], place.column, maxColumns);
  return (
    row &&
    column && {
      row: row.index,
      column: column.index,
      rowAbsolute: row.absolute,
      columnAbsolute: column.absolute,
    }
  );
}

function matched(text: string, place: Place): MatchedReference | null {
  const [first = "", last] = text.split(":");
  const start = parseCorner(first, place);
  if (!start) return null;
  const isOneLine = start.row === null || start.column === null;
  // "C3" alone is a whole column, which A1 writes with two corners
  if (last === undefined) return { length: text.length, start, end: isOneLine ? start : null };
  const end = parseCorner(last, place);
  return end && { length: text.length, start, end };
}

const r1c1Style =
  (place: Place): ReferenceStyle =>
  (text, at) => {
    pattern.lastIndex = at;
    const match = pattern.exec(text)?.[0];
    return match === undefined ? null : matched(match, place);
  };

/** The A1 form of a formula given in R1C1 notation; throws `FormulaSyntaxError`. */
export function fromR1C1(formula: string, place: Place): string {
  const tokens = tokenize(formula, { dialect: enUs, style: r1c1Style(place) });
  return joinTokens(
    tokens.map((token) =>
      token.kind === "reference" ? { text: referenceText(token.reference) } : token,
    ),
  );
}
