/** A rectangle of cells, zero-based, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const maxRows = 1_048_576;
export const maxColumns = 16_384;
export const wholeSheet: Area = { top: 0, left: 0, bottom: maxRows - 1, right: maxColumns - 1 };

export const cellArea = (row: number, column: number): Area => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

export const rowCount = (area: Area): number => area.bottom - area.top + 1;
export const columnCount = (area: Area): number => area.right - area.left + 1;
export const cellCount = (area: Area): number => rowCount(area) * columnCount(area);
export const isEntireRows = (area: Area): boolean =>
  area.left === 0 && area.right === maxColumns - 1;
export const isEntireColumns = (area: Area): boolean =>
  area.top === 0 && area.bottom === maxRows - 1;

export const sameArea = (one: Area, other: Area): boolean =>
  one.top === other.top &&
  one.left === other.left &&
  one.bottom === other.bottom &&
  one.right === other.right;

export function intersection(one: Area, other: Area): Area | null {
  const top = Math.max(one.top, other.top);
  const left = Math.max(one.left, other.left);
  const bottom = Math.min(one.bottom, other.bottom);
  const right = Math.min(one.right, other.right);
  return top > bottom || left > right ? null : { top, left, bottom, right };
}

export const overlaps = (one: Area, other: Area): boolean => intersection(one, other) !== null;

export const containsCell = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

export const containsArea = (outer: Area, inner: Area): boolean =>
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom &&
  inner.left >= outer.left &&
  inner.right <= outer.right;

/** The smallest rectangle that holds both. */
export const boundingArea = (one: Area, other: Area): Area => ({
  top: Math.min(one.top, other.top),
  left: Math.min(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.max(one.right, other.right),
});

/** What is left of an area when another one is cut out of it: up to four rectangles. */
export function withoutArea(area: Area, hole: Area): readonly Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const { top, left, bottom, right } = area;
  return [
    { top, left, bottom: cut.top - 1, right },
    { top: cut.bottom + 1, left, bottom, right },
    { top: cut.top, left, bottom: cut.bottom, right: cut.left - 1 },
    { top: cut.top, left: cut.right + 1, bottom: cut.bottom, right },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}
