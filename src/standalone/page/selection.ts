import type { GridArea } from "./grid-sheet";

/** A selection as a person makes it: it began at the anchor, and the head moves. */
export interface GridSelection {
  readonly anchor: Place;
  readonly head: Place;
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Extent {
  readonly rows: number;
  readonly columns: number;
  readonly isFilled: (row: number, column: number) => boolean;
}

export interface MoveKey {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
}

export const selectionOf = ({ top, left, bottom, right }: GridArea): GridSelection => ({
  anchor: { row: top, column: left },
  head: { row: bottom, column: right },
});

/** The rectangle between anchor and head, grown until it cuts no merged cell. */
export function areaOfSelection(
  { anchor, head }: GridSelection,
  merges: readonly GridArea[],
): GridArea {
  let area: GridArea = {
    top: Math.min(anchor.row, head.row),
    left: Math.min(anchor.column, head.column),
    bottom: Math.max(anchor.row, head.row),
    right: Math.max(anchor.column, head.column),
  };
  for (;;) {
    const cut = merges.find((merge) => overlaps(merge, area) && !holds(area, merge));
    if (!cut) return area;
    area = {
      top: Math.min(area.top, cut.top),
      left: Math.min(area.left, cut.left),
      bottom: Math.max(area.bottom, cut.bottom),
      right: Math.max(area.right, cut.right),
    };
  }
}

export const overlaps = (one: GridArea, other: GridArea): boolean =>
  one.top <= other.bottom &&
  other.top <= one.bottom &&
  one.left <= other.right &&
  other.left <= one.right;

const holds = (outer: GridArea, inner: GridArea): boolean =>
  outer.top <= inner.top &&
  outer.left <= inner.left &&
  outer.bottom >= inner.bottom &&
  outer.right >= inner.right;

/** How many rows a page key goes. */
const pageRows = 20;

const moves: Readonly<Record<string, (place: Place, extent: Extent) => Place>> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  PageUp: ({ row, column }) => ({ row: row - pageRows, column }),
  PageDown: ({ row, column }) => ({ row: row + pageRows, column }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, { columns }) => ({ row, column: columns - 1 }),
};

/** With Ctrl: to the next edge between filled and empty cells, or to an end of the sheet. */
const jumps: Readonly<Record<string, (place: Place, extent: Extent) => Place>> = {
  ArrowUp: (place, extent) => edge(place, { row: -1, column: 0 }, extent),
  ArrowDown: (place, extent) => edge(place, { row: 1, column: 0 }, extent),
  ArrowLeft: (place, extent) => edge(place, { row: 0, column: -1 }, extent),
  ArrowRight: (place, extent) => edge(place, { row: 0, column: 1 }, extent),
  Home: () => ({ row: 0, column: 0 }),
  End: (_place, { rows, columns, isFilled }) => lastFilled({ rows, columns, isFilled }),
};

const isInside = ({ row, column }: Place, { rows, columns }: Extent): boolean =>
  row >= 0 && column >= 0 && row < rows && column < columns;

function edge(from: Place, step: Place, extent: Extent): Place {
  const next = ({ row, column }: Place) => ({ row: row + step.row, column: column + step.column });
  const filled = ({ row, column }: Place) => extent.isFilled(row, column);
  let place = next(from);
  if (!isInside(place, extent)) return from;
  if (filled(from) && filled(place)) {
    while (isInside(next(place), extent) && filled(next(place))) place = next(place);
    return place;
  }
  while (!filled(place) && isInside(next(place), extent)) place = next(place);
  return place;
}

/** The last row with anything in it, and the last column of that row. */
function lastFilled({ rows, columns, isFilled }: Extent): Place {
  for (let row = rows - 1; row >= 0; row -= 1)
    for (let column = columns - 1; column >= 0; column -= 1)
      if (isFilled(row, column)) return { row, column };
  return { row: 0, column: 0 };
}

const within = ({ row, column }: Place, { rows, columns }: Extent): Place => ({
  row: Math.min(Math.max(row, 0), rows - 1),
  column: Math.min(Math.max(column, 0), columns - 1),
});

/** Enter and Tab go on, with Shift back; they never make the selection larger. */
const steps: Readonly<Record<string, Place>> = {
  Enter: { row: 1, column: 0 },
  Tab: { row: 0, column: 1 },
};

/** What a key does to the selection; null for a key that is not ours. */
export function moved(
  { anchor, head }: GridSelection,
  { key, shiftKey, ctrlKey }: MoveKey,
  extent: Extent,
): GridSelection | null {
  const step = steps[key];
  if (step) {
    const way = shiftKey ? -1 : 1;
    const place = within(
      { row: anchor.row + way * step.row, column: anchor.column + way * step.column },
      extent,
    );
    return { anchor: place, head: place };
  }
  const move = (ctrlKey ? jumps : moves)[key];
  if (!move) return null;
  const place = within(move(shiftKey ? head : anchor, extent), extent);
  return shiftKey ? { anchor, head: place } : { anchor: place, head: place };
}
