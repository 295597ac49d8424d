import { columnSpan, rowFormat } from "../../model";
import type { Placement, Sheet } from "../../model";

export const emuPerPoint = 12_700;
const pixelsToPoints = 0.75;
/** Of the normal font, Calibri 11, in which widths are counted. */
const digitPixels = 7;

/** A place in the grid: the cell, and how far into it, in points. */
export interface GridPlace {
  readonly column: number;
  readonly columnOffset: number;
  readonly row: number;
  readonly rowOffset: number;
}

export const columnPoints = (width: number): number =>
  Math.trunc(((256 * width + Math.trunc(128 / digitPixels)) / 256) * digitPixels) * pixelsToPoints;

const widthAt = (sheet: Sheet, column: number): number => {
  const { width, hidden } = columnSpan(sheet, column);
  return hidden ? 0 : columnPoints(width ?? sheet.defaultColumnWidth);
};

const heightAt = (sheet: Sheet, row: number): number => {
  const { height, hidden, filtered } = rowFormat(sheet, row);
  return hidden || filtered ? 0 : (height ?? sheet.defaultRowHeight);
};

/** How far the beginning of a row or column is from the sheet's corner. */
function distance(upTo: number, size: (index: number) => number): number {
  let points = 0;
  for (let index = 0; index < upTo; index++) points += size(index);
  return points;
}

/** The row or column at a distance, and what is left over. */
function at(
  points: number,
  size: (index: number) => number,
  last: number,
): readonly [number, number] {
  let rest = Math.max(0, points);
  for (let index = 0; index < last; index++) {
    const here = size(index);
    if (rest < here) return [index, rest];
    rest -= here;
  }
  return [last, 0];
}

export function placeAt(sheet: Sheet, left: number, top: number): GridPlace {
  const [column, columnOffset] = at(left, (index) => widthAt(sheet, index), 16_383);
  const [row, rowOffset] = at(top, (index) => heightAt(sheet, index), 1_048_575);
  return { column, columnOffset, row, rowOffset };
}

export const pointsOf = (
  sheet: Sheet,
  place: GridPlace,
): { readonly left: number; readonly top: number } => ({
  left: distance(place.column, (index) => widthAt(sheet, index)) + place.columnOffset,
  top: distance(place.row, (index) => heightAt(sheet, index)) + place.rowOffset,
});

/** The cells at both corners of a placement. */
export const cornersOf = (
  sheet: Sheet,
  { left, top, width, height }: Placement,
): { readonly from: GridPlace; readonly to: GridPlace } => ({
  from: placeAt(sheet, left, top),
  to: placeAt(sheet, left + width, top + height),
});
