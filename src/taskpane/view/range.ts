import type { CellRef } from "../../form";
import { areaOf, columnName, rangeOf } from "../../ooxml";
import type { CellArea } from "../../ooxml";
import { isErrorValue, valueAt } from "../../workbook";
import type { SheetSnapshot, Snapshot } from "../../workbook";

/** Rows that may be the header: titles above a table seldom take more. */
const headerCandidates = 8;
/** Distinct words of a column beyond this are no list of choices. */
const mostWords = 40;

/** A table of the office's, as far as linking it needs to know. */
export interface OwnRange {
  readonly sheet: SheetSnapshot;
  readonly area: CellArea;
}

export interface OwnColumn {
  readonly letters: string;
  readonly header: string;
}

export interface HeaderCandidate {
  /** The sheet's row number, from 1. */
  readonly row: number;
  readonly texts: string;
}

/** The part of the range that holds anything; null where the sheet or the range has nothing. */
export function ownRange(snapshot: Snapshot, { sheet: name, address }: CellRef): OwnRange | null {
  const sheet = snapshot.sheets.find((each) => each.name === name);
  const area = areaOf(address);
  if (!sheet?.used || !area) return null;
  const { row, column, rows, columns } = sheet.used;
  const within = {
    top: Math.max(area.top, row),
    left: Math.max(area.left, column),
    bottom: Math.min(area.bottom, row + rows - 1),
    right: Math.min(area.right, column + columns - 1),
  };
  return within.top > within.bottom || within.left > within.right ? null : { sheet, area: within };
}

export const ownRangeRef = ({ sheet, area }: OwnRange): CellRef => ({
  sheet: sheet.name,
  address: rangeOf(area),
});

function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  const value = valueAt(sheet, row, column);
  if (value === null) return "";
  return isErrorValue(value) ? value.error : String(value).replace(/\s+/g, " ").trim();
}

const span = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_each, index) => from + index);

const rowTexts = ({ sheet, area }: OwnRange, row: number): readonly string[] =>
  span(area.left, area.right).map((column) => textAt(sheet, row, column));

/** The first rows of a range, as what they say. */
export function headerRows(range: OwnRange): readonly HeaderCandidate[] {
  const last = Math.min(range.area.bottom - 1, range.area.top + headerCandidates - 1);
  return span(range.area.top, last).map((row) => ({
    row: row + 1,
    texts: rowTexts(range, row)
      .filter((text) => text !== "")
      .join(" | "),
  }));
}

/** The row that names the most columns: a merged title above a table fills one cell. */
export function likelyHeader(range: OwnRange): number {
  const filled = headerRows(range).map(({ row }) => ({
    row,
    texts: rowTexts(range, row - 1).filter((text) => text !== "" && Number.isNaN(Number(text))),
  }));
  const [first] = [...filled].sort((one, other) => other.texts.length - one.texts.length);
  return first?.row ?? range.area.top + 1;
}

/** The columns of a range with their headers. */
export function ownColumns(range: OwnRange, headerRow: number): readonly OwnColumn[] {
  const texts = rowTexts(range, headerRow - 1);
  return span(range.area.left, range.area.right).map((column, index) => ({
    letters: columnName(column),
    header: texts[index] ?? "",
  }));
}

/** The different words of a column beneath the header, in their order. */
export function ownWords(
  { sheet, area }: OwnRange,
  headerRow: number,
  column: number,
): readonly string[] {
  const words = new Set(
    span(headerRow, area.bottom)
      .map((row) => textAt(sheet, row, column))
      .filter((text) => text !== ""),
  );
  return [...words].slice(0, mostWords);
}
