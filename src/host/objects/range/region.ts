import {
  boundingArea,
  cellArea,
  intersection,
  isBlank,
  maxColumns,
  maxRows,
  sameArea,
} from "../../model";
import { targetOf } from "../arguments";
import { rangeObject, RangeTarget } from "../targets";
import { asDirection } from "./geometry";
import { usedArea } from "./used-area";
import type { Area, Sheet } from "../../model";
import type { Arguments, HostObject } from "../../protocol";
import type { Method } from "../class-table";
import type { Direction } from "./geometry";

const hasValue = (sheet: Sheet, row: number, column: number): boolean =>
  !isBlank(sheet.cells.get(row, column));

/** Grown until a blank row and column (or the edge of the sheet) is all around. */
export function surroundingRegion(sheet: Sheet, start: Area): Area {
  let region = start;
  for (;;) {
    const ring: Area = {
      top: Math.max(0, region.top - 1),
      left: Math.max(0, region.left - 1),
      bottom: Math.min(maxRows - 1, region.bottom + 1),
      right: Math.min(maxColumns - 1, region.right + 1),
    };
    const used = usedArea(sheet, { area: ring, valuesOnly: true });
    const next = used ? boundingArea(region, used) : region;
    if (sameArea(next, region)) return region;
    region = next;
  }
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

const steps: Readonly<Record<Direction, Cell>> = {
  Left: { row: 0, column: -1 },
  Right: { row: 0, column: 1 },
  Up: { row: -1, column: 0 },
  Down: { row: 1, column: 0 },
};

const isOnSheet = ({ row, column }: Cell): boolean =>
  row >= 0 && column >= 0 && row < maxRows && column < maxColumns;

interface Walk {
  readonly sheet: Sheet;
  readonly direction: Direction;
}

const stepFrom = ({ row, column }: Cell, direction: Direction): Cell => ({
  row: row + steps[direction].row,
  column: column + steps[direction].column,
});

const isFilled = ({ sheet }: Walk, cell: Cell): boolean =>
  isOnSheet(cell) && hasValue(sheet, cell.row, cell.column);

/** As Ctrl and an arrow key go: to the end of a block of values, or over a gap to the next one. */
export function edgeFrom(sheet: Sheet, start: Cell, direction: Direction): Cell {
  const walk = { sheet, direction };
  const insideBlock = isFilled(walk, start) && isFilled(walk, stepFrom(start, direction));
  return insideBlock ? endOfBlock(walk, start) : overGap(walk, start);
}

function endOfBlock(walk: Walk, start: Cell): Cell {
  let cell = start;
  let next = stepFrom(cell, walk.direction);
  while (isFilled(walk, next)) {
    cell = next;
    next = stepFrom(cell, walk.direction);
  }
  return cell;
}

function overGap(walk: Walk, start: Cell): Cell {
  const { sheet, direction } = walk;
  const limit = usedArea(sheet, { valuesOnly: true }) ?? cellArea(0, 0);
  let cell = stepFrom(start, direction);
  while (isOnSheet(cell) && !isFilled(walk, cell) && !isBeyond(cell, limit, direction)) {
    cell = stepFrom(cell, direction);
  }
  return isFilled(walk, cell) ? cell : lastOf(start, direction);
}

function isBeyond({ row, column }: Cell, used: Area, direction: Direction): boolean {
  switch (direction) {
    case "Left":
      return column < used.left;
    case "Right":
      return column > used.right;
    case "Up":
      return row < used.top;
    case "Down":
      return row > used.bottom;
  }
}

function lastOf({ row, column }: Cell, direction: Direction): Cell {
  const edges: Readonly<Record<Direction, Cell>> = {
    Left: { row, column: 0 },
    Right: { row, column: maxColumns - 1 },
    Up: { row: 0, column },
    Down: { row: maxRows - 1, column },
  };
  return edges[direction];
}

/** The active cell, when it is given and lies in the range; else the first cell. */
function activeCell({ area }: RangeTarget, value: unknown): Cell {
  const given = targetOf(value, RangeTarget);
  const inside = given && intersection(given.area, area);
  if (inside) return { row: inside.top, column: inside.left };
  return { row: area.top, column: area.left };
}

function getRangeEdge(target: RangeTarget, args: Arguments): HostObject {
  const direction = asDirection(args[0]);
  const { row, column } = edgeFrom(target.sheet, activeCell(target, args[1]), direction);
  return rangeObject(target.with(cellArea(row, column)));
}

function getExtendedRange(target: RangeTarget, args: Arguments): HostObject {
  const direction = asDirection(args[0]);
  const { row, column } = edgeFrom(target.sheet, activeCell(target, args[1]), direction);
  return rangeObject(target.with(boundingArea(target.area, cellArea(row, column))));
}

export const regionMethods: Readonly<Record<string, Method<RangeTarget>>> = {
  getExtendedRange,
  getRangeEdge,
  getSurroundingRegion: (target) => {
    target.book.refresh();
    return rangeObject(target.with(surroundingRegion(target.sheet, target.area)));
  },
};
