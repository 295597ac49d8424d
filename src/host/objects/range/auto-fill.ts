import { containsArea, markCalculation, sameArea } from "../../model";
import { copyFormula } from "../../formula";
import { invalidArgument, notImplemented } from "../../protocol";
import { datePartsOf, serialOf } from "../../text";
import { asOneOf, optional } from "../arguments";
import { contentAt, placeContent } from "../place-cells";
import { afterCellsChanged } from "./after-change";
import { rangeArgument } from "./geometry";
import { checkBounded, checkUnlocked } from "./guard";
import { breakSpills } from "./values";
import type { Area } from "../../model";
import type { CellContent } from "../place-cells";
import type { Arguments } from "../../protocol";
import type { Method } from "../class-table";
import type { RangeTarget } from "../targets";

const fillTypes = [
  "FillDefault",
  "FillCopy",
  "FillSeries",
  "FillFormats",
  "FillValues",
  "FillDays",
  "FillWeekdays",
  "FillMonths",
  "FillYears",
  "LinearTrend",
  "GrowthTrend",
  "FlashFill",
] as const;
type FillType = (typeof fillTypes)[number];

interface Direction {
  readonly axis: "rows" | "columns";
  readonly forward: boolean;
}

/** The destination holds the source and goes on beyond one of its sides. */
function directionOf(source: Area, destination: Area): Direction {
  const sameColumns = source.left === destination.left && source.right === destination.right;
  const sameRows = source.top === destination.top && source.bottom === destination.bottom;
  if (!containsArea(destination, source) || (!sameColumns && !sameRows)) throw invalidArgument();
  return sameColumns
    ? { axis: "rows", forward: source.top === destination.top }
    : { axis: "columns", forward: source.left === destination.left };
}

function autoFill(target: RangeTarget, args: Arguments): void {
  checkBounded(target);
  const type = optional<FillType>(args[1], (value) => asOneOf(value, fillTypes), "FillDefault");
  if (type === "FlashFill") throw notImplemented("FlashFill is not emulated.");
  const area =
    args[0] === null || args[0] === undefined ? target.area : rangeArgument(target, args[0]);
  if (sameArea(area, target.area)) return;
  const direction = directionOf(target.area, area);
  const destination = target.with(area);
  checkUnlocked(destination);
  breakSpills(target.sheet, area);
  for (const line of linesOf(target.area, direction))
    fillLine(destination, { line, direction, type });
  markCalculation(target.book.workbook, target.sheet, area);
  afterCellsChanged(destination);
}

interface Line {
  /** The column (or row) that is filled. */
  readonly across: number;
  readonly first: number;
  readonly count: number;
}

function linesOf({ top, left, bottom, right }: Area, { axis }: Direction): readonly Line[] {
  const [from, to, first, last] =
    axis === "rows" ? [left, right, top, bottom] : [top, bottom, left, right];
  return Array.from({ length: to - from + 1 }, (_, index) => ({
    across: from + index,
    first,
    count: last - first + 1,
  }));
}

interface Filling {
  readonly line: Line;
  readonly direction: Direction;
  readonly type: FillType;
}

function fillLine(target: RangeTarget, { line, direction, type }: Filling): void {
  const { sheet, area, book } = target;
  const { axis, forward } = direction;
  const place = (index: number): readonly [number, number] =>
    axis === "rows" ? [index, line.across] : [line.across, index];
  const source = Array.from({ length: line.count }, (_, index) =>
    contentAt(sheet, ...place(line.first + index)),
  );
  const ordered = forward ? source : source.toReversed();
  const values = seriesOf(ordered, type, book.workbook.date1904);
  const end =
    axis === "rows" ? (forward ? area.bottom : area.top) : forward ? area.right : area.left;
  const start = forward ? line.first + line.count : line.first - 1;
  for (let step = 0; step <= Math.abs(end - start); step++) {
    const index = forward ? start + step : start - step;
    const model = ordered[step % line.count];
    if (!model) return;
    const from = forward
      ? line.first + (step % line.count)
      : line.first + line.count - 1 - (step % line.count);
    const [row, column] = place(index);
    const moved = index - from;
    const offset = axis === "rows" ? { rows: moved, columns: 0 } : { rows: 0, columns: moved };
    const present = contentAt(sheet, row, column);
    const formula =
      model.formula === null || type === "FillFormats" ? null : copyFormula(model.formula, offset);
    const next = filled({ model, present, type, value: values(step) }, formula);
    placeContent(sheet, next, { row, column, rows: 0, columns: 0 });
  }
}

interface Filled {
  readonly model: CellContent;
  readonly present: CellContent;
  readonly type: FillType;
  readonly value: CellContent["value"];
}

function filled({ model, present, type, value }: Filled, formula: string | null): CellContent {
  if (type === "FillFormats") return { ...present, style: model.style };
  const style = type === "FillValues" ? present.style : model.style;
  return { value: formula === null ? value : model.value, formula, style };
}

/** The n-th value behind the given ones. */
type Series = (step: number) => CellContent["value"];

function seriesOf(source: readonly CellContent[], type: FillType, date1904: boolean): Series {
  const copies: Series = (step) => source[step % source.length]?.value ?? null;
  const numbers = source.map(({ value }) => value);
  if (type === "FillCopy" || type === "FillFormats") return copies;
  if (!numbers.every((value) => typeof value === "number")) return textSeries(source, copies);
  const last = numbers.at(-1) ?? 0;
  if (type === "FillMonths" || type === "FillYears")
    return calendarSeries(last, type === "FillMonths" ? 1 : 12, date1904);
  if (type === "FillDays") return (step) => last + step + 1;
  if (type === "FillWeekdays") return weekdaySeries(last, date1904);
  if (type === "GrowthTrend") return growthSeries(numbers);
  if (numbers.length === 1)
    return type === "FillDefault" || type === "FillValues" ? copies : (step) => last + step + 1;
  return linearSeries(numbers);
}

/** "Row 9" goes on with "Row 10"; other texts repeat. */
function textSeries(source: readonly CellContent[], copies: Series): Series {
  const parts = source.map(({ value }) =>
    typeof value === "string" ? /^(.*?)(\d+)$/s.exec(value) : null,
  );
  if (!parts.every((part) => part !== null)) return copies;
  return (step) => {
    const part = parts[step % parts.length];
    const rounds = Math.floor(step / parts.length) + 1;
    const digits = part?.[2] ?? "0";
    return `${part?.[1] ?? ""}${String(Number(digits) + rounds * Math.max(1, parts.length > 1 ? parts.length : 1)).padStart(digits.length, "0")}`;
  };
}

/** Least squares through the given points, gone on with. */
function linearSeries(numbers: readonly number[]): Series {
  const { slope, intercept } = line(numbers);
  return (step) => Number((intercept + slope * (numbers.length + step)).toPrecision(15));
}

function growthSeries(numbers: readonly number[]): Series {
  if (numbers.some((value) => value <= 0)) throw invalidArgument();
  const { slope, intercept } = line(numbers.map(Math.log));
  return (step) => Number(Math.exp(intercept + slope * (numbers.length + step)).toPrecision(15));
}

function line(values: readonly number[]): { readonly slope: number; readonly intercept: number } {
  const count = values.length;
  const middle = (count - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const above = values.reduce((sum, value, index) => sum + (index - middle) * (value - mean), 0);
  const below = values.reduce((sum, _, index) => sum + (index - middle) ** 2, 0);
  const slope = below === 0 ? 0 : above / below;
  return { slope, intercept: mean - slope * middle };
}

/** The same day of later months, or the last one of shorter months. */
function calendarSeries(last: number, months: number, date1904: boolean): Series {
  const start = datePartsOf(last, date1904);
  if (!start) throw invalidArgument();
  return (step) => {
    const total = start.month - 1 + months * (step + 1);
    const year = start.year + Math.floor(total / 12);
    const month = (total % 12) + 1;
    const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
    return serialOf(year, month, { day: Math.min(start.day, length), date1904 });
  };
}

function weekdaySeries(last: number, date1904: boolean): Series {
  return (step) => {
    let serial = last;
    for (let left = step + 1; left > 0;) {
      serial += 1;
      const weekday = datePartsOf(serial, date1904)?.weekday ?? 1;
      if (weekday !== 0 && weekday !== 6) left -= 1;
    }
    return serial;
  };
}

export const autoFillMethods: Readonly<Record<string, Method<RangeTarget>>> = { autoFill };
