import { changeColumns, changeRow, columnSpan, rowFormat } from "../../model";
import { HostError, invalidArgument } from "../../protocol";
import { asInteger, asOneOf, optional } from "../arguments";
import { checkUnprotected } from "./guard";
import type { Area, Sheet } from "../../model";
import type { Arguments } from "../../protocol";
import type { Method } from "../class-table";
import type { RangeTarget, SheetTarget } from "../targets";

const deepest = 7;

const byRows = (args: Arguments): boolean => asOneOf(args[0], ["ByRows", "ByColumns"]) === "ByRows";

const rowLevel = (sheet: Sheet, row: number): number => rowFormat(sheet, row).outline ?? 0;
const columnLevel = (sheet: Sheet, column: number): number =>
  columnSpan(sheet, column).outline ?? 0;

/** One level up or down the outline. */
function regroup(
  sheet: Sheet,
  area: Area,
  { rows, step }: { readonly rows: boolean; readonly step: 1 | -1 },
): void {
  const limit = (level: number): number => {
    if (level + step > deepest || level + step < 0) throw new HostError("InvalidOperation");
    return level + step;
  };
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

/** The group that the range lies in or stands right behind. */
function setDetails({ sheet, area }: RangeTarget, rows: boolean, hidden: boolean): void {
  const level = rows ? rowLevel : columnLevel;
  const first = rows ? area.top : area.left;
  const inside = level(sheet, first) > 0 ? first : first - 1;
  const depth = inside < 0 ? 0 : level(sheet, inside);
  if (depth === 0) throw new HostError("InvalidOperation", "There is no group.");
  let from = inside;
  let to = inside;
  while (from > 0 && level(sheet, from - 1) >= depth) from--;
  while (level(sheet, to + 1) >= depth) to++;
  hide(sheet, { rows, from, to, hidden });
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
  (target, args) => {
    setDetails(target, byRows(args), hidden);
  };

export const outlineMethods: Readonly<Record<string, Method<RangeTarget>>> = {
  group: grouping(1),
  hideGroupDetails: details(true),
  showGroupDetails: details(false),
  ungroup: grouping(-1),
};

/** Levels deeper than the given ones are folded, the others shown; 0 leaves that direction alone. */
export function showOutlineLevels({ sheet }: SheetTarget, args: Arguments): void {
  const rowLevels = optional(args[0], asInteger, 0);
  const columnLevels = optional(args[1], asInteger, 0);
  if (rowLevels < 0 || columnLevels < 0 || rowLevels > deepest + 1 || columnLevels > deepest + 1)
    throw invalidArgument();
  if (rowLevels > 0) {
    for (const [row, { outline = 0 }] of [...sheet.rows])
      if (outline > 0) changeRow(sheet, row, { hidden: outline >= rowLevels });
  }
  if (columnLevels === 0) return;
  for (const { first, last, outline = 0 } of sheet.columns) {
    if (outline > 0)
      hide(sheet, { rows: false, from: first, to: last, hidden: outline >= columnLevels });
  }
}
