import { cellCount, columnCount, intersection, rowCount, wholeSheet } from "../../model";
import {
  absoluteReference,
  copyFormula,
  parseFormula,
  referenceArea,
  referenceText,
} from "../../formula";
import { nameAt } from "./names";
import { structuredArea, tableByName } from "./tables";
import { array, unknown, value } from "./work";
import type { Area, Sheet } from "../../model";
import type { Expression, Reference, SheetPart } from "../../formula";
import type { SheetArea } from "./tables";
import type { Piece, Work } from "./work";

type Of<Kind extends Expression["kind"]> = Extract<Expression, { kind: Kind }>;

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const sheetNamed = (work: Work, name: string): Sheet | undefined =>
  work.context.workbook.sheets.find((sheet) => same(sheet.name, name));

/** A reference to known cells, in the engine's words; notes that the formula reads them. */
export function areaPiece(work: Work, found: SheetArea, written?: Reference): Piece {
  const { context } = work;
  work.found.reach.push(found);
  const isHere = found.sheet === context.place.sheet && !context.isAway;
  const text =
    written && !(context.isAway && !written.sheet)
      ? referenceText(written)
      : referenceText(absoluteReference(found.area, isHere ? null : found.sheet.name));
  const shape = { rows: rowCount(found.area), columns: columnCount(found.area) };
  return { text, isArray: cellCount(found.area) > 1, shape, area: found };
}

/** The cell of an area in the row or column of the formula's place; null when there is none. */
export function ownCell(
  { area, sheet }: SheetArea,
  { context: { place } }: Work,
): SheetArea | null {
  const { top, left, bottom, right } = area;
  const row = top === bottom ? top : place.row;
  const column = left === right ? left : place.column;
  const cell = intersection(area, { top: row, bottom: row, left: column, right: column });
  return cell && { sheet, area: cell };
}

function onlyOwnCell(work: Work, found: SheetArea, written?: Reference): Piece {
  if (cellCount(found.area) === 1) return areaPiece(work, found, written);
  const cell = ownCell(found, work);
  return cell ? areaPiece(work, cell) : value("#VALUE!");
}

/** The cells of one reference on each of the sheets it spans; null when it leaves the workbook. */
export function spannedAreas(work: Work, reference: Reference): readonly SheetArea[] | null {
  const part = reference.sheet;
  const { sheets } = work.context.workbook;
  if (!part || part.workbook !== null || part.last === null) return null;
  const first = sheets.findIndex((sheet) => same(sheet.name, part.first));
  const last = sheets.findIndex((sheet) => same(sheet.name, part.last ?? ""));
  if (first < 0 || last < 0) return null;
  const area = referenceArea(reference);
  return sheets
    .slice(Math.min(first, last), Math.max(first, last) + 1)
    .map((sheet) => ({ sheet, area }));
}

const foreign = (part: SheetPart | null): string | null =>
  part?.workbook != null ? `[${part.workbook}]` : part?.last != null ? "3-D reference" : null;

export function compileReference(
  { reference }: Of<"reference">,
  work: Work,
  wantsOne: boolean,
): Piece {
  const outside = foreign(reference.sheet);
  if (outside !== null) return unknown(work, outside);
  const sheet = reference.sheet
    ? sheetNamed(work, reference.sheet.first)
    : work.context.place.sheet;
  if (!sheet) return value("#REF!");
  const found = { sheet, area: referenceArea(reference) };
  return wantsOne ? onlyOwnCell(work, found, reference) : areaPiece(work, found, reference);
}

export function compileStructured(
  { structured }: Of<"structured">,
  work: Work,
  wantsOne: boolean,
): Piece {
  const found = structuredArea(work.context.workbook, structured, work.context.place);
  if (typeof found === "string") return value(found);
  return wantsOne ? onlyOwnCell(work, found) : areaPiece(work, found);
}

const deepest = 32;

export function compileName({ name, sheet }: Of<"name">, work: Work, wantsOne: boolean): Piece {
  const { workbook, place } = work.context;
  if (sheet) {
    const outside = foreign(sheet);
    if (outside !== null) return unknown(work, outside);
    const own = nameAt(workbook, { name, sheetName: sheet.first }, place);
    return own ? namedFormula(work, own.formula, wantsOne) : value("#NAME?");
  }
  const variable = work.variables.get(name.toLowerCase());
  if (variable) return { text: name, area: null, ...variable };
  const item = nameAt(workbook, { name, sheetName: null }, place);
  return item ? namedFormula(work, item.formula, wantsOne) : bareTable(work, name, wantsOne);
}

/** A table's name alone means its data. */
function bareTable(work: Work, name: string, wantsOne: boolean): Piece {
  if (!tableByName(work.context.workbook, name)) return value("#NAME?");
  const structured = { table: name, items: [], columns: null };
  return compileStructured({ kind: "structured", structured }, work, wantsOne);
}

/** What a defined name stands for, put in its place. */
function namedFormula(work: Work, formula: string, wantsOne: boolean): Piece {
  if (work.depth > deepest) return unknown(work, "name that means itself");
  const { row, column } = work.context.place;
  const moved = copyFormula(formula, { rows: row, columns: column });
  const inner = parseFormula(moved.startsWith("=") ? moved : `=${moved}`);
  const piece = work.compile(inner, { ...work, depth: work.depth + 1 }, wantsOne);
  const isAtom = piece.area !== null || /^[\p{L}\p{N}_.#/?!]+$/u.test(piece.text);
  return isAtom ? piece : { ...piece, text: `(${piece.text})` };
}

export const isLambda = (expression: Expression): expression is Of<"call"> =>
  expression.kind === "call" && /^(_xlfn\.)?lambda$/i.test(expression.name);

/** The LAMBDA that a defined name stands for; null when it stands for something else. */
export function namedLambda(work: Work, name: string): Of<"call"> | null {
  const { workbook, place } = work.context;
  const item = nameAt(workbook, { name, sheetName: null }, place);
  if (!item) return null;
  const inner = parseFormula(item.formula);
  return isLambda(inner) ? inner : null;
}

/** Cells that a formula may come to read: those of one sheet, or of all. */
export function feedSheets(work: Work, sheets: readonly Sheet[]): void {
  work.found.feeds.push(...sheets.map((sheet) => ({ sheet, area: wholeSheet })));
}

/** "A1:C3" made of two references; null when they do not lie on one sheet. */
export function joinedArea(left: SheetArea, right: SheetArea): SheetArea | null {
  if (left.sheet !== right.sheet) return null;
  const area: Area = {
    top: Math.min(left.area.top, right.area.top),
    left: Math.min(left.area.left, right.area.left),
    bottom: Math.max(left.area.bottom, right.area.bottom),
    right: Math.max(left.area.right, right.area.right),
  };
  return { sheet: left.sheet, area };
}

/** An array constant; its shape is counted from its separators. */
export function compileArray({ text }: Of<"array">): Piece {
  const bare = text.replace(/"(?:[^"]|"")*"/g, '""');
  const rows = bare.split(";");
  const columns = (rows[0] ?? "").split(",").length;
  return rows.length * columns === 1 ? value(text) : array(text, { rows: rows.length, columns });
}
