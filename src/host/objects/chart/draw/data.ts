import { isPercent, isStacked } from "../families";
import { listOf, numberOf, seriesName, textsOf } from "../values";
import type { ChartSeries } from "../../../model";
import type { ChartTarget } from "../target";

/** The colours of Office's theme, one for each series in turn. */
const palette = [
  "#4472C4",
  "#ED7D31",
  "#A5A5A5",
  "#FFC000",
  "#5B9BD5",
  "#70AD47",
  "#264478",
  "#9E480E",
];
export const paletteColor = (index: number): string => palette[index % palette.length] ?? "#4472C4";

/** One series as it is drawn. */
export interface Drawn {
  readonly series: ChartSeries;
  readonly name: string;
  readonly color: string;
  /** Where each point begins and ends; null where there is none. */
  readonly spans: readonly (readonly [from: number, to: number] | null)[];
}

export function seriesColor(series: ChartSeries, index: number): string {
  const { fill, line } = series.look;
  return fill || line?.color || paletteColor(index);
}

/** The colour of a point: its own, else its place in a round chart, else its series'. */
export function pointColor(series: ChartSeries, index: number, usual: string): string {
  const own = series.points.get(index)?.look?.fill;
  return own || (series.varyByCategories ? paletteColor(index) : usual);
}

export const shownOf = (owner: ChartTarget): readonly ChartSeries[] =>
  owner.chart.series.filter(({ filtered }) => !filtered);

export function valuesOf(owner: ChartTarget, series: ChartSeries): readonly (number | null)[] {
  const values = listOf(owner.book, series.values).map(numberOf);
  return owner.chart.displayBlanksAs === "Zero" ? values.map((value) => value ?? 0) : values;
}

/** What stands along the axis of categories: their texts, or 1, 2, 3. */
export function categoriesOf(owner: ChartTarget): readonly string[] {
  const series = shownOf(owner);
  const length = Math.max(0, ...series.map((each) => valuesOf(owner, each).length));
  const found = series.find(({ categories }) => categories !== null)?.categories ?? null;
  const texts = found === null ? [] : textsOf(owner.book, found);
  return Array.from({ length }, (_, index) => texts[index] ?? String(index + 1));
}

type Span = readonly [number, number];

/** Puts each value on those below it; shares of the whole for "100". */
function stackedSpans(columns: readonly (readonly (number | null)[])[], asShare: boolean) {
  const length = Math.max(0, ...columns.map((column) => column.length));
  const spans = columns.map((): (Span | null)[] => []);
  for (let at = 0; at < length; at++) {
    const whole = columns.reduce((sum, column) => sum + Math.abs(column[at] ?? 0), 0) || 1;
    const ends = { up: 0, down: 0 };
    columns.forEach((column, index) => {
      const value = asShare ? (column[at] ?? 0) / whole : (column[at] ?? 0);
      const side = value < 0 ? "down" : "up";
      spans[index]?.push([ends[side], ends[side] + value]);
      ends[side] += value;
    });
  }
  return spans;
}

/** The series with the spans of their points. */
export function drawnOf(owner: ChartTarget): readonly Drawn[] {
  const series = shownOf(owner);
  const columns = series.map((each) => valuesOf(owner, each));
  const [first] = series;
  const spans =
    first && isStacked(first.chartType)
      ? stackedSpans(columns, isPercent(first.chartType))
      : columns.map((column) =>
          column.map((value): Span | null => (value === null ? null : [0, value])),
        );
  return series.map((each, index) => ({
    series: each,
    name: seriesName(owner.book, owner.chart, each),
    color: seriesColor(each, owner.chart.series.indexOf(each)),
    spans: spans[index] ?? [],
  }));
}
