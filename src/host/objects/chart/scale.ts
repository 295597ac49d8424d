import { isPercent, isRound, isStacked } from "./families";
import { listOf, numberOf } from "./values";
import type { Book } from "../../book";
import type { Chart, ChartAxis, ChartSeries } from "../../model";

export interface Scale {
  readonly minimum: number;
  readonly maximum: number;
  readonly majorUnit: number;
  readonly minorUnit: number;
}

/** No more steps than this stand on an automatic axis. */
const steps = 10;

/** 1, 2 or 5 times a power of ten. */
function roundUnit(raw: number): number {
  if (raw <= 0 || !Number.isFinite(raw)) return 1;
  const power = 10 ** Math.floor(Math.log10(raw));
  const factor = [1, 2, 5, 10].find((each) => each * power >= raw * (1 - 1e-9)) ?? 10;
  return factor * power;
}

const unitFor = (from: number, to: number): number => roundUnit((to - from) / steps || 1 / steps);

const tidy = (value: number): number => Number(value.toPrecision(12));

/** Where Excel lets an automatic axis begin: at zero, unless the values are far from it and close together. */
function start(low: number, high: number): number {
  if (low < 0) return low - (high - low) * 0.05;
  return high - low > high / 6 || high === low ? 0 : low - (high - low) / 2;
}

/** What is set of an axis; the rest is automatic. */
type SetScale = Partial<Pick<ChartAxis, "minimum" | "maximum" | "majorUnit" | "minorUnit">>;

/** A little beyond the values; negative ones alone are the mirror of positive ones. */
function automaticEnds(low: number, high: number): readonly [number, number] {
  const isNegative = high <= 0 && low < 0;
  const [near, far] = isNegative ? [-high, -low] : [low, high];
  const from = start(near, far);
  const to = far + (far - Math.min(from, 0)) * 0.05;
  return isNegative ? [-to, -from] : [from, to];
}

/** An automatic axis for values from `low` to `high`; what is set of it stays. */
export function scaleFor(low: number, high: number, axis: SetScale = {}): Scale {
  const [least, most] = automaticEnds(low, high);
  const [from, to] = [axis.minimum ?? least, axis.maximum ?? most];
  const unit = axis.majorUnit ?? unitFor(from, to);
  const minimum = axis.minimum ?? tidy(Math.floor(from / unit + 1e-9) * unit);
  const maximum = axis.maximum ?? tidy(Math.ceil(to / unit - 1e-9) * unit);
  return {
    minimum,
    maximum: Math.max(maximum, minimum + unit / 1e6),
    majorUnit: tidy(unit),
    minorUnit: axis.minorUnit ?? tidy(unit / 5),
  };
}

const numbersOf = (book: Book, formula: string | null): readonly (number | null)[] =>
  listOf(book, formula).map(numberOf);

/** Sums of stacked series, point by point; negative values are stacked downwards. */
function stacked(columns: readonly (readonly (number | null)[])[]): readonly number[] {
  const length = Math.max(0, ...columns.map((column) => column.length));
  return Array.from({ length }, (_, at) => columns.map((column) => column[at] ?? 0)).flatMap(
    (values) => [
      values.filter((value) => value > 0).reduce((sum, value) => sum + value, 0),
      values.filter((value) => value < 0).reduce((sum, value) => sum + value, 0),
    ],
  );
}

/** Series of one axis group that are shown. */
export const shownSeries = (chart: Chart, group: ChartAxis["group"]): readonly ChartSeries[] =>
  chart.series.filter((series) => !series.filtered && series.axisGroup === group);

function valuesFor(book: Book, chart: Chart, axis: ChartAxis): readonly number[] {
  const series = shownSeries(chart, axis.group);
  const pick = axis.type === "Category" ? "categories" : "values";
  const columns = series.map((each) => numbersOf(book, each[pick]));
  const isSum = axis.type === "Value" && series.some(({ chartType }) => isStacked(chartType));
  const values = isSum ? stacked(columns) : columns.flat();
  return values.filter((value) => value !== null);
}

/** The scale that an axis shows: what is set of it, and the rest as Excel would choose it. */
export function axisScale(book: Book, chart: Chart, axis: ChartAxis): Scale {
  const type = shownSeries(chart, axis.group)[0]?.chartType ?? "";
  if (isPercent(type) && axis.type === "Value") return shareScale(axis);
  const values = isRound(type) ? [] : valuesFor(book, chart, axis);
  if (values.length === 0) return scaleFor(0, 1, axis);
  const low = values.reduce((least, value) => Math.min(least, value), Infinity);
  const high = values.reduce((most, value) => Math.max(most, value), -Infinity);
  return scaleFor(low, high, axis);
}

/** From 0 to 100 percent. */
const shareScale = (axis: ChartAxis): Scale =>
  scaleFor(0, 1, { ...axis, maximum: axis.maximum ?? 1, majorUnit: axis.majorUnit ?? 0.1 });
