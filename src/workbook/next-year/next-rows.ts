import type { CellArea } from "../../ooxml";
import type { RegisterAnswers, RegisterId } from "../../form";
import { providedOf } from "../../figures";
import { ownRows } from "../own-rows";
import type { OwnRows, PartValues } from "../own-rows";
import { blankSheet } from "../plan";
import type { CellBlock, PlanValue, SheetPlan } from "../plan";
import { isBlank } from "../read/blank";
import { grownBottom } from "../read/rows-below";
import { cellKey, valueAt } from "../snapshot";
import type { SheetSnapshot, Snapshot } from "../snapshot";
import type { YearRule } from "./year-rules";

/** Rows of an own table, the ones typed under it included. */
export function ownBody(own: OwnRows): CellArea {
  const { body, columns, found } = own;
  const { sheet, table } = found;
  if (table.totalsRow || body.bottom < body.top) return body;
  const places = [...columns.values()];
  return { ...body, bottom: grownBottom(sheet, { area: body, columns: places, key: null }) };
}

/** The values of a row, by the row of the sheet, counted from 0. */
export type LineOf = (row: number) => PartValues;

/**
 * One column of an own table from top to bottom: where `valueOf` gives undefined, what stands there stays, as does each
 * formula where the column is only emptied.
 */
export function columnBlock(
  own: OwnRows,
  { part, area }: { readonly part: string; readonly area: CellArea },
  valueOf: (row: number) => PlanValue | undefined,
): CellBlock | null {
  const column = own.columns.get(part);
  if (column === undefined) return null;
  const { sheet } = own.found;
  const values: PlanValue[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const wanted = valueOf(row);
    const isIdle = wanted === undefined || (wanted === "" && !isConstant(sheet, row, column));
    values.push([isIdle ? null : wanted]);
  }
  return values.some(([value]) => value !== null) ? { row: area.top, column, values } : null;
}

/** A carried register: last year's figures go to their place beside, the year's own columns are emptied. */
export function carriedSheet(
  snapshot: Snapshot,
  answers: RegisterAnswers,
  { register, rule }: { readonly register: RegisterId; readonly rule: YearRule },
): SheetPlan | null {
  const own = ownRows(snapshot, register);
  if (!own) return null;
  const area = ownBody(own);
  const moved = Object.entries(rule.moved ?? {});
  const rows = new Map(
    answers.rows
      .filter(({ source }) => source.kind === "table")
      .map(({ row, values }) => [row - 1, values as Readonly<Record<string, unknown>>]),
  );
  const blocks = [
    ...moved.map(([from, to]) =>
      columnBlock(own, { part: to, area }, (row) => {
        const values = rows.get(row);
        return values && figureOf(register, from, values);
      }),
    ),
    ...[...moved.map(([from]) => from), ...partsOf(own, rule.emptied ?? [])].map((part) =>
      columnBlock(own, { part, area }, () => ""),
    ),
  ].flatMap((block) => block ?? []);
  return blocks.length === 0 ? null : { ...blankSheet(own.found.sheet.name, false), blocks };
}

/** `explanation` stands for both of its languages. */
const partsOf = ({ columns }: OwnRows, ids: readonly string[]): readonly string[] =>
  [...columns.keys()].filter((part) => ids.includes(part.split(".")[0] ?? part));

/** As a cell holds it: a percentage is a fraction there; a total that nobody stated is the sum of its channels. */
function figureOf(
  register: RegisterId,
  part: string,
  values: Readonly<Record<string, unknown>>,
): PlanValue {
  const found = register === "services" && part === "provided" ? providedOf(values) : values[part];
  if (typeof found !== "number") return "";
  return part === "satisfaction" ? found / 100 : found;
}

/** Rows that go: constants of the whole table, the office's own columns included; a long table is cut to its usual size. */
export function emptiedSheet(
  snapshot: Snapshot,
  register: RegisterId,
  usualRows: number,
): SheetPlan | null {
  const own = ownRows(snapshot, register);
  if (!own) return null;
  const body = ownBody(own);
  const longest = own.found.area.top + usualRows;
  const isCut = !own.found.table.totalsRow && body.bottom > longest;
  const block = emptyBlock(own, isCut ? { ...body, bottom: longest } : body);
  if (!block && !isCut) return null;
  return {
    ...blankSheet(own.found.sheet.name, false),
    blocks: block ? [block] : [],
    ...(isCut ? cutTo(own, body, longest) : {}),
  };
}

function cutTo(
  { found: { table, area } }: OwnRows,
  body: CellArea,
  longest: number,
): Pick<SheetPlan, "cleared" | "resized"> {
  const isLonger = area.bottom > longest;
  return {
    cleared: [{ ...body, top: longest + 1 }],
    resized: isLonger ? [{ name: table.name, area: { ...area, bottom: longest } }] : [],
  };
}

/** True for a cell that holds something of its own, and no formula. */
export const isConstant = (sheet: SheetSnapshot, row: number, column: number): boolean =>
  !sheet.formulas.has(cellKey(row, column)) && !isBlank(valueAt(sheet, row, column));

function emptyBlock({ found: { sheet } }: OwnRows, area: CellArea): CellBlock | null {
  const values: PlanValue[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const line: PlanValue[] = [];
    for (let column = area.left; column <= area.right; column += 1)
      line.push(isConstant(sheet, row, column) ? "" : null);
    values.push(line);
  }
  const isIdle = values.every((line) => line.every((value) => value === null));
  return isIdle ? null : { row: area.top, column: area.left, values };
}
