import {
  changeColumns,
  changeRow,
  columnSpan,
  markCalculation,
  rowFormat,
  wholeSheet,
} from "../../model";
import { HostError, invalidArgument } from "../../protocol";
import { asInteger, asOneOf, optional } from "../arguments";
import { checkUnprotected } from "./guard";
import type { Book } from "../../book";
import type { Area, Sheet } from "../../model";
import type { Arguments } from "../../protocol";
import type { Method } from "../class-table";
import type { RangeTarget, SheetTarget } from "../targets";

const deepest = 7;

const byRows = (args: Arguments): boolean => asOneOf(args[0], ["ByRows", "ByColumns"]) === "ByRows";

const rowLevel = (sheet: Sheet, row: number): number => rowFormat(sheet, row).outline ?? 0;
const columnLevel = (sheet: Sheet, column: number): number =>
  columnSpan(sheet, column).outline ?? 0;

function holdsGroup(sheet: Sheet, { top, bottom, left, right }: Area, rows: boolean): boolean {
  const isGrouped = (level = 0): boolean => level > 0;
  if (!rows)
    return sheet.columns.some(
      ({ first, last, outline }) => isGrouped(outline) && first <= right && last >= left,
    );
  return [...sheet.rows].some(
    ([row, { outline }]) => isGrouped(outline) && row >= top && row <= bottom,
  );
}

/** One level up or down the outline. What is in no group stays so, as long as the range holds one. */
function regroup(
  sheet: Sheet,
  area: Area,
  { rows, step }: { readonly rows: boolean; readonly step: 1 | -1 },
): void {
  const limit = (level: number): number => {
    if (level + step > deepest) throw new HostError("InvalidOperation");
    return Math.max(0, level + step);
  };
  if (step < 0 && !holdsGroup(sheet, area, rows)) throw new HostError("InvalidOperation");
  if (rows) {
    for (let row = area.top; row <= area.bottom; row++)
      changeRow(sheet, row, { outline: limit(rowLevel(sheet, row)) });
  } else {
    changeColumns(sheet, { first: area.left, last: area.right }, (look) => ({
      ...look,
      outline: limit(look.outline ?? 0),
    }));
  }
}

type Level = (sheet: Sheet, index: number) => number;

/** The group that the range lies in or stands right behind. */
function groupAt(
  sheet: Sheet,
  first: number,
  level: Level,
): { readonly from: number; readonly to: number } {
  const inside = level(sheet, first) > 0 ? first : first - 1;
  const depth = inside < 0 ? 0 : level(sheet, inside);
  if (depth === 0) throw new HostError("InvalidOperation", "There is no group.");
  let from = inside;
  let to = inside;
  while (from > 0 && level(sheet, from - 1) >= depth) from--;
  while (level(sheet, to + 1) >= depth) to++;
  return { from, to };
}

interface Hide {
  readonly rows: boolean;
  readonly from: number;
  readonly to: number;
  readonly hidden: boolean;
}

function hide(sheet: Sheet, { rows, from, to, hidden }: Hide): void {
  if (rows) for (let row = from; row <= to; row++) changeRow(sheet, row, { hidden });
  else changeColumns(sheet, { first: from, last: to }, (look) => ({ ...look, hidden }));
}

const grouping =
  (step: 1 | -1): Method<RangeTarget> =>
  ({ sheet, area }, args) => {
    checkUnprotected(sheet);
    regroup(sheet, area, { rows: byRows(args), step });
  };

const details =
  (hidden: boolean): Method<RangeTarget> =>
  ({ book, sheet, area }, args) => {
    const rows = byRows(args);
    const group = rows
      ? groupAt(sheet, area.top, rowLevel)
      : groupAt(sheet, area.left, columnLevel);
    hide(sheet, { ...group, rows, hidden });
    afterFolding(book, sheet);
  };

export const outlineMethods: Readonly<Record<string, Method<RangeTarget>>> = {
  group: grouping(1),
  hideGroupDetails: details(true),
  showGroupDetails: details(false),
  ungroup: grouping(-1),
};

function asLevels(value: unknown): number {
  const levels = optional(value, asInteger, 0);
  if (levels < 0 || levels > deepest + 1) throw invalidArgument();
  return levels;
}

/** Levels deeper than the given ones are folded, the others shown; 0 leaves that direction alone. */
export function showOutlineLevels({ book, sheet }: SheetTarget, args: Arguments): void {
  foldRows(sheet, asLevels(args[0]));
  foldColumns(sheet, asLevels(args[1]));
  afterFolding(book, sheet);
}

/** Subtotals may leave hidden rows out. */
function afterFolding(book: Book, sheet: Sheet): void {
  markCalculation(book.workbook, sheet, wholeSheet);
  book.isDirty = true;
}

function foldRows(sheet: Sheet, levels: number): void {
  if (levels === 0) return;
  for (const [row, { outline = 0 }] of [...sheet.rows]) {
    if (outline > 0) changeRow(sheet, row, { hidden: outline >= levels });
  }
}

function foldColumns(sheet: Sheet, levels: number): void {
  if (levels === 0) return;
  for (const { first, last, outline = 0 } of sheet.columns) {
    if (outline > 0) hide(sheet, { rows: false, from: first, to: last, hidden: outline >= levels });
  }
}
