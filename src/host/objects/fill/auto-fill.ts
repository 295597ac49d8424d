import { containsArea, markCalculation, sameArea } from "../../model";
import { copyFormula } from "../../formula";
import { invalidArgument, notImplemented } from "../../protocol";
import { formatCategory, localeOf } from "../../text";
import { asOneOf, optional } from "../arguments";
import { contentAt, placeContent } from "../place-cells";
import { afterCellsChanged } from "../range/after-change";
import { rangeArgument } from "../range/geometry";
import { checkBounded, checkUnlocked } from "../range/guard";
import { breakSpills } from "../range/values";
import { fillTypes } from "./fill-type";
import { seriesOf } from "./series";
import type { Area, Sheet, StylePool } from "../../model";
import type { Arguments } from "../../protocol";
import type { CellContent } from "../place-cells";
import type { Method } from "../class-table";
import type { RangeTarget } from "../targets";
import type { FillType } from "./fill-type";
import type { SeriesOptions } from "./series";

interface Place {
  readonly row: number;
  readonly column: number;
}

/** A row or column to be filled, counted from the source's first cell in the direction of filling. */
interface FillLine {
  readonly given: number;
  readonly length: number;
  readonly at: (position: number) => Place;
}

/** The destination holds the source and goes on beyond one of its sides. */
function linesOf(source: Area, destination: Area): readonly FillLine[] {
  const vertical = source.left === destination.left && source.right === destination.right;
  const horizontal = source.top === destination.top && source.bottom === destination.bottom;
  if (!containsArea(destination, source) || (!vertical && !horizontal)) throw invalidArgument();
  return vertical ? columnLines(source, destination) : rowLines(source, destination);
}

const list = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

function columnLines(source: Area, { top, bottom }: Area): readonly FillLine[] {
  const given = source.bottom - source.top + 1;
  const length = bottom - top + 1;
  const down = source.top === top;
  return list(source.left, source.right).map((column) => ({
    given,
    length,
    at: (position) => ({ column, row: down ? source.top + position : source.bottom - position }),
  }));
}

function rowLines(source: Area, { left, right }: Area): readonly FillLine[] {
  const given = source.right - source.left + 1;
  const length = right - left + 1;
  const onward = source.left === left;
  return list(source.top, source.bottom).map((row) => ({
    given,
    length,
    at: (position) => ({ row, column: onward ? source.left + position : source.right - position }),
  }));
}

function autoFill(target: RangeTarget, args: Arguments): void {
  checkBounded(target);
  const [given, kind] = args;
  const type = optional<FillType>(kind, (value) => asOneOf(value, fillTypes), "FillDefault");
  if (type === "FlashFill") throw notImplemented("FlashFill is not emulated.");
  const area = optional(given, (value) => rangeArgument(target, value), target.area);
  if (sameArea(area, target.area)) return;
  const { book, sheet } = target;
  const destination = target.with(area);
  const lines = linesOf(target.area, area);
  checkUnlocked(destination);
  breakSpills(sheet, area);
  const locales = [localeOf("en-US"), localeOf(book.profile.locale)];
  const { date1904, styles } = book.workbook;
  for (const line of lines) fillLine(sheet, line, { type, date1904, locales, styles });
  markCalculation(book.workbook, sheet, area);
  afterCellsChanged(destination);
}

interface FillOptions extends SeriesOptions {
  readonly styles: StylePool;
}

/** Unlike a number, a date alone goes on with the next one. */
const isSingleDate = ([first, ...others]: readonly CellContent[], styles: StylePool): boolean =>
  first !== undefined &&
  others.length === 0 &&
  formatCategory(styles.at(first.style).numberFormat) === "Date";

function fillLine(sheet: Sheet, line: FillLine, { styles, ...options }: FillOptions): void {
  const models = list(0, line.given - 1).map((position) => contentOf(sheet, line.at(position)));
  const { type } = options;
  const series = seriesOf(
    models.map(({ value }) => value),
    isSingleDate(models, styles) && type === "FillDefault"
      ? { ...options, type: "FillDays" }
      : options,
  );
  for (let position = line.given; position < line.length; position++) {
    const model = models[position % line.given];
    if (!model) return;
    const to = line.at(position);
    const from = line.at(position % line.given);
    const formula =
      model.formula === null
        ? null
        : copyFormula(model.formula, { rows: to.row - from.row, columns: to.column - from.column });
    const made = {
      value: formula === null ? series(position - line.given) : model.value,
      formula,
      style: model.style,
    };
    placeContent(sheet, filled(made, contentOf(sheet, to), type), { ...to, rows: 0, columns: 0 });
  }
}

const contentOf = (sheet: Sheet, { row, column }: Place): CellContent =>
  contentAt(sheet, row, column);

function filled(made: CellContent, present: CellContent, type: FillType): CellContent {
  if (type === "FillFormats") return { ...present, style: made.style };
  return type === "FillValues" ? { ...made, style: present.style } : made;
}

export const autoFillMethods: Readonly<Record<string, Method<RangeTarget>>> = { autoFill };
