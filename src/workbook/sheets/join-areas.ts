import type { CellArea } from "../../ooxml";
import type { CellBlock, PlanValue } from "../plan";

/** Areas of one key that touch along a whole side become one: what is said of them is said once. */
export function joinAreas<Item extends { readonly area: CellArea }>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly Item[] {
  return joinedDown(joinedAcross(items, keyOf), keyOf);
}

function joinedAcross<Item extends { readonly area: CellArea }>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly Item[] {
  const sorted = items.toSorted(
    (one, other) => one.area.top - other.area.top || one.area.left - other.area.left,
  );
  return joinedNeighbours(sorted, (last, next) =>
    keyOf(last) === keyOf(next) &&
    last.area.top === next.area.top &&
    last.area.bottom === next.area.bottom &&
    last.area.right + 1 === next.area.left
      ? { ...last, area: { ...last.area, right: next.area.right } }
      : null,
  );
}

function joinedDown<Item extends { readonly area: CellArea }>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly Item[] {
  const sorted = items.toSorted(
    (one, other) =>
      one.area.left - other.area.left ||
      one.area.right - other.area.right ||
      one.area.top - other.area.top,
  );
  return joinedNeighbours(sorted, (last, next) =>
    keyOf(last) === keyOf(next) &&
    last.area.left === next.area.left &&
    last.area.right === next.area.right &&
    last.area.bottom + 1 === next.area.top
      ? { ...last, area: { ...last.area, bottom: next.area.bottom } }
      : null,
  );
}

function joinedNeighbours<Item>(
  items: readonly Item[],
  join: (last: Item, next: Item) => Item | null,
): readonly Item[] {
  const joined: Item[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    const both = last === undefined ? null : join(last, item);
    if (both === null) joined.push(item);
    else joined[joined.length - 1] = both;
  }
  return joined;
}

/** One block around all of them; cells that none of them writes are left as they are. */
export function joinBlocks(blocks: readonly CellBlock[]): readonly CellBlock[] {
  if (blocks.length < 2) return blocks;
  const top = Math.min(...blocks.map(({ row }) => row));
  const left = Math.min(...blocks.map(({ column }) => column));
  const bottom = Math.max(...blocks.map(({ row, values }) => row + values.length));
  const right = Math.max(
    ...blocks.map(({ column, values }) => column + Math.max(...values.map((row) => row.length))),
  );
  const all = Array.from({ length: bottom - top }, () =>
    new Array<PlanValue>(right - left).fill(null),
  );
  for (const { row, column, values } of blocks) {
    values.forEach((line, down) => {
      line.forEach((value, across) => {
        const target = all[row - top + down];
        if (target && value !== null) target[column - left + across] = value;
      });
    });
  }
  return [{ row: top, column: left, values: all }];
}
