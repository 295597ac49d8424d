import { HostError, invalidArgument } from "../../protocol";
import {
  asBoolean,
  asInteger,
  asNumber,
  asOneOf,
  asText,
  integerAt,
  optional,
  targetOf,
} from "../arguments";
import { defineClass } from "../class-table";
import { asColor } from "../format/colors";
import { RangeTarget } from "../targets";
import { chartTypes, familyOf } from "./families";
import { chartLabels, seriesLabels } from "./labels";
import { asMarkerSize, between, color, markerStyles } from "./markers";
import { freshSeries } from "./source";
import { specialScalars } from "./special";
import { SeriesTarget, lookAt, seriesObject } from "./target";
import { formulaOf, listOf, seriesName, textsOf } from "./values";
import type { ChartSeries } from "../../model";
import type { Arguments, HostObject } from "../../protocol";
import type { Scalar } from "../class-table";
import type { Family } from "./families";
import type { ChartTarget } from "./target";

const bars: readonly Family[] = ["column", "bar"];
const marked: readonly Family[] = ["line", "scatter", "radar"];
const round: readonly Family[] = ["pie", "doughnut"];

/** A setting that only some kinds of chart have; on others it reads as it begins and cannot be set. */
function setting<Name extends keyof ChartSeries>(
  name: Name,
  families: readonly Family[] | null,
  read: (value: unknown) => ChartSeries[Name],
): Scalar<SeriesTarget> {
  return {
    get: ({ series }) => series[name],
    set: (target, value) => {
      const next = read(value);
      const { series } = target;
      if (families && !families.includes(familyOf(series.chartType)))
        throw invalidArgument(`${series.chartType} has no ${name}.`);
      target.changed();
      series[name] = next;
    },
  };
}

/** What a kind of chart begins with, where nothing is set. */
function defaulted(
  name: "gapWidth" | "overlap" | "doughnutHoleSize" | "bubbleScale" | "secondPlotSize",
  families: readonly Family[],
  { usual, least, most }: { readonly usual: number; readonly least: number; readonly most: number },
): Scalar<SeriesTarget> {
  const plain = setting(name, families, between(least, most));
  return { ...plain, get: ({ series }) => series[name] ?? usual };
}

const scalars: Readonly<Record<string, Scalar<SeriesTarget>>> = {
  axisGroup: setting("axisGroup", null, (value) =>
    asOneOf(value, ["Primary", "Secondary"] as const),
  ),
  bubbleScale: defaulted("bubbleScale", ["bubble"], { usual: 100, least: 0, most: 300 }),
  chartType: setting("chartType", null, (value) => asOneOf(value, chartTypes)),
  doughnutHoleSize: defaulted("doughnutHoleSize", ["doughnut"], { usual: 50, least: 10, most: 90 }),
  explosion: setting("explosion", round, between(0, 1000)),
  filtered: setting("filtered", null, asBoolean),
  firstSliceAngle: setting("firstSliceAngle", round, between(0, 360)),
  gapWidth: defaulted("gapWidth", bars, { usual: 150, least: 0, most: 500 }),
  hasDataLabels: setting("hasDataLabels", null, asBoolean),
  invertColor: setting("invertColor", bars, asColor),
  invertIfNegative: setting("invertIfNegative", [...bars, "bubble"], asBoolean),
  markerBackgroundColor: {
    ...setting("markerBackgroundColor", marked, asColor),
    get: ({ series }) => color(series.markerBackgroundColor),
  },
  markerForegroundColor: {
    ...setting("markerForegroundColor", marked, asColor),
    get: ({ series }) => color(series.markerForegroundColor),
  },
  markerSize: setting("markerSize", marked, asMarkerSize),
  markerStyle: setting("markerStyle", marked, (value) => asOneOf(value, markerStyles)),
  name: {
    get: ({ book, owner, series }) => seriesName(book, owner.chart, series),
    set: (target, value) => {
      const name = asText(value);
      target.changed();
      target.series.name = name;
    },
  },
  overlap: defaulted("overlap", bars, { usual: 0, least: -100, most: 100 }),
  plotOrder: {
    get: ({ owner, series }) => owner.chart.series.indexOf(series) + 1,
    set: (target, value) => {
      move(target, asInteger(value));
    },
  },
  secondPlotSize: defaulted("secondPlotSize", ["pie"], { usual: 75, least: 5, most: 200 }),
  showLeaderLines: setting("showLeaderLines", null, asBoolean),
  showShadow: setting("showShadow", null, asBoolean),
  smooth: setting("smooth", ["line", "scatter"], asBoolean),
  splitType: setting("splitType", ["pie"], (value) =>
    asOneOf(value, [
      "SplitByPosition",
      "SplitByValue",
      "SplitByPercentValue",
      "SplitByCustomSplit",
    ]),
  ),
  splitValue: setting("splitValue", ["pie"], asNumber),
  varyByCategories: setting("varyByCategories", null, asBoolean),
  ...specialScalars,
};

/** Counted from 1. */
function move(target: SeriesTarget, order: number): void {
  const { owner, series } = target;
  const others = owner.chart.series.filter((each) => each !== series);
  if (order < 1 || order > others.length + 1) throw invalidArgument();
  target.changed();
  owner.chart.series = [...others.slice(0, order - 1), series, ...others.slice(order - 1)];
  number(owner);
}

function number({ chart }: ChartTarget): void {
  chart.series.forEach((series, index) => {
    series.plotOrder = index;
  });
}

function setSource(
  target: SeriesTarget,
  name: "values" | "categories" | "bubbleSizes",
  args: Arguments,
): void {
  const range = targetOf(args[0], RangeTarget);
  if (!range) throw invalidArgument();
  const formula = formulaOf(range);
  target.changed();
  target.series[name] = formula;
}

const dimensions = ["Categories", "Values", "XValues", "YValues", "BubbleSizes"] as const;

function dimensionFormula(
  { series }: SeriesTarget,
  dimension: (typeof dimensions)[number],
): string | null {
  if (dimension === "BubbleSizes") return series.bubbleSizes;
  return dimension === "Categories" || dimension === "XValues" ? series.categories : series.values;
}

function dimensionValues(target: SeriesTarget, args: Arguments): readonly (string | number)[] {
  const formula = dimensionFormula(target, asOneOf(args[0], dimensions));
  if (formula === null) return listOf(target.book, target.series.values).map((_, at) => at + 1);
  const texts = textsOf(target.book, formula);
  return listOf(target.book, formula).map((value, index) =>
    typeof value === "number" ? value : (texts[index] ?? ""),
  );
}

/** Error bars as they begin, when they are first asked for. */
function errorBars(target: SeriesTarget, name: "xErrorBars" | "yErrorBars"): HostObject {
  return target.book.wrap("ChartErrorBars", { owner: target, name });
}

export const chartSeries = defineClass<SeriesTarget>({
  name: "ChartSeries",
  scalars,
  navigation: {
    binOptions: (target) => target.book.wrap("ChartBinOptions", target),
    boxwhiskerOptions: (target) => target.book.wrap("ChartBoxwhiskerOptions", target),
    dataLabels: (target) => target.book.wrap("ChartDataLabels", seriesLabels(target)),
    format: (target) =>
      target.book.wrap(
        "ChartSeriesFormat",
        lookAt({ of: target, read: () => target.series.look, write: () => target.series.look }),
      ),
    mapOptions: (target) => target.book.wrap("ChartMapOptions", target),
    points: (target) => target.book.wrap("ChartPointsCollection", target),
    trendlines: (target) => target.book.wrap("ChartTrendlineCollection", target),
    xErrorBars: (target) => errorBars(target, "xErrorBars"),
    yErrorBars: (target) => errorBars(target, "yErrorBars"),
  },
  methods: {
    delete: (target) => {
      const { owner, series } = target;
      target.changed();
      owner.chart.series = owner.chart.series.filter((each) => each !== series);
      number(owner);
    },
    getDimensionValues: dimensionValues,
    setBubbleSizes: (target, args) => {
      setSource(target, "bubbleSizes", args);
    },
    setValues: (target, args) => {
      setSource(target, "values", args);
    },
    setXAxisValues: (target, args) => {
      setSource(target, "categories", args);
    },
  },
});

/** A new series has no data until it is given some. */
function add(owner: ChartTarget, args: Arguments): HostObject {
  const { chart } = owner;
  const name = optional<string | null>(args[0], asText, null);
  const at = optional(args[1], asInteger, chart.series.length);
  if (at < 0 || at > chart.series.length) throw invalidArgument();
  owner.changed();
  const series = { ...freshSeries(chart.chartType, at), name };
  chart.series.splice(at, 0, series);
  number(owner);
  return seriesObject(new SeriesTarget(owner, series));
}

export const chartSeriesCollection = defineClass<ChartTarget>({
  name: "ChartSeriesCollection",
  items: (owner) =>
    owner.chart.series.map((series) => seriesObject(new SeriesTarget(owner, series))),
  scalars: { count: { get: ({ chart }) => chart.series.length } },
  methods: {
    add,
    getCount: ({ chart }) => chart.series.length,
    getItemAt: (owner, args) => {
      const series = owner.chart.series[integerAt(args, 0)];
      if (!series) throw new HostError("InvalidArgument");
      return seriesObject(new SeriesTarget(owner, series));
    },
  },
});

export const allLabels = (target: ChartTarget): HostObject =>
  target.book.wrap("ChartDataLabels", chartLabels(target));
