import { HostError, invalidArgument } from "../../protocol";
import { asBoolean, asInteger, asNumber, asOneOf, asText, integerAt, optional } from "../arguments";
import { defineClass } from "../class-table";
import { isRound, isStacked } from "./families";
import { keeper } from "./scalar";
import { TrendlineTarget, lookAt } from "./target";
import type { ChartDataTable, ChartErrorBars, ChartLook, ChartTrendline } from "../../model";
import type { Arguments, HostObject } from "../../protocol";
import type { ChartPart, ChartTarget, LookTarget, SeriesTarget } from "./target";

const trendlineTypes = [
  "Linear",
  "Exponential",
  "Logarithmic",
  "MovingAverage",
  "Polynomial",
  "Power",
] as const;

const within =
  (least: number, most: number) =>
  (value: unknown): number => {
    const number = asInteger(value);
    if (number < least || number > most) throw invalidArgument();
    return number;
  };

function asPeriods(value: unknown): number {
  const periods = asNumber(value);
  if (periods < 0) throw invalidArgument();
  return periods;
}

/** A line of its own, kept beside no fill and no letters. */
function lineLook<Owner extends { line: ChartLook["line"] }>(
  of: ChartPart,
  pick: () => Owner | null,
  make: () => Owner,
): LookTarget {
  const look = (owner: Owner): ChartLook => ({
    fill: null,
    font: null,
    get line() {
      return owner.line;
    },
    set line(next) {
      owner.line = next;
    },
  });
  return lookAt({
    of,
    read: () => {
      const owner = pick();
      return owner && look(owner);
    },
    write: () => look(make()),
  });
}

const keepTrend = keeper<TrendlineTarget, ChartTrendline>(({ trendline }) => trendline);

export const chartTrendline = defineClass<TrendlineTarget>({
  name: "ChartTrendline",
  scalars: {
    backwardPeriod: keepTrend("backwardPeriod", asPeriods),
    forwardPeriod: keepTrend("forwardPeriod", asPeriods),
    intercept: {
      get: ({ trendline }) => trendline.intercept ?? "",
      set: (target, value) => {
        const intercept = value === "" || value === null ? null : asNumber(value);
        target.changed();
        target.trendline.intercept = intercept;
      },
    },
    movingAveragePeriod: keepTrend("movingAveragePeriod", within(2, 255)),
    name: keepTrend("name", asText),
    polynomialOrder: keepTrend("polynomialOrder", within(2, 6)),
    showEquation: keepTrend("showEquation", asBoolean),
    showRSquared: keepTrend("showRSquared", asBoolean),
    type: keepTrend("type", (value) => asOneOf(value, trendlineTypes)),
  },
  navigation: {
    format: (target) =>
      target.book.wrap(
        "ChartTrendlineFormat",
        lineLook(
          target,
          () => target.trendline,
          () => target.trendline,
        ),
      ),
    label: (target) => target.book.wrap("ChartTrendlineLabel", target),
  },
  methods: {
    delete: (target) => {
      const { owner, trendline } = target;
      target.changed();
      owner.series.trendlines = owner.series.trendlines.filter((each) => each !== trendline);
    },
  },
});

const newTrendline = (type: string): ChartTrendline => ({
  type,
  name: "",
  polynomialOrder: 2,
  movingAveragePeriod: 2,
  intercept: null,
  forwardPeriod: 0,
  backwardPeriod: 0,
  showEquation: false,
  showRSquared: false,
  line: null,
});

const trendlineObject = (owner: SeriesTarget, trendline: ChartTrendline): HostObject =>
  owner.book.wrap("ChartTrendline", new TrendlineTarget(owner, trendline));

/** Excel draws none over stacked or round charts. */
function addTrendline(owner: SeriesTarget, args: Arguments): HostObject {
  const type = optional(args[0], (value) => asOneOf(value, trendlineTypes), "Linear");
  const { series } = owner;
  if (isStacked(series.chartType) || isRound(series.chartType))
    throw invalidArgument(`${series.chartType} has no trend lines.`);
  owner.changed();
  const trendline = newTrendline(type);
  series.trendlines.push(trendline);
  return trendlineObject(owner, trendline);
}

export const chartTrendlineCollection = defineClass<SeriesTarget>({
  name: "ChartTrendlineCollection",
  items: (owner) => owner.series.trendlines.map((each) => trendlineObject(owner, each)),
  methods: {
    add: addTrendline,
    getCount: ({ series }) => series.trendlines.length,
    getItem: (owner, args) => {
      const trendline = owner.series.trendlines[integerAt(args, 0)];
      if (!trendline) throw new HostError("ItemNotFound");
      return trendlineObject(owner, trendline);
    },
  },
});

interface Bars extends ChartPart {
  readonly owner: SeriesTarget;
  readonly name: "xErrorBars" | "yErrorBars";
}

const newBars = (): ChartErrorBars => ({
  visible: false,
  endStyleCap: true,
  include: "Both",
  type: "FixedValue",
  line: null,
});

const barsOf = ({ owner, name }: Bars): ChartErrorBars => owner.series[name] ?? newBars();

function change<Name extends keyof ChartErrorBars>(
  name: Name,
  read: (value: unknown) => ChartErrorBars[Name],
) {
  return {
    get: (target: Bars): unknown => barsOf(target)[name],
    set: (target: Bars, value: unknown): void => {
      const next = read(value);
      target.owner.changed();
      target.owner.series[target.name] = { ...barsOf(target), [name]: next };
    },
  };
}

export const chartErrorBars = defineClass<Bars>({
  name: "ChartErrorBars",
  scalars: {
    endStyleCap: change("endStyleCap", asBoolean),
    include: change("include", (value) => asOneOf(value, ["Both", "MinusValues", "PlusValues"])),
    type: change("type", (value) =>
      asOneOf(value, ["FixedValue", "Percent", "StDev", "StError", "Custom"]),
    ),
    visible: change("visible", asBoolean),
  },
  navigation: {
    format: (target) =>
      target.owner.book.wrap(
        "ChartErrorBarsFormat",
        lineLook(
          target.owner,
          () => target.owner.series[target.name],
          () => (target.owner.series[target.name] ??= newBars()),
        ),
      ),
  },
});

const tableOf = ({ chart }: ChartTarget): ChartDataTable =>
  chart.dataTable ?? {
    visible: false,
    showLegendKey: true,
    showHorizontalBorder: true,
    showVerticalBorder: true,
    showOutlineBorder: true,
    look: { fill: null, line: null, font: null },
  };

const tableFlag = (name: Exclude<keyof ChartDataTable, "look">) => ({
  get: (target: ChartTarget): unknown => tableOf(target)[name],
  set: (target: ChartTarget, value: unknown): void => {
    const next = asBoolean(value);
    target.changed();
    target.chart.dataTable = { ...tableOf(target), [name]: next };
  },
});

export const chartDataTable = defineClass<ChartTarget>({
  name: "ChartDataTable",
  scalars: {
    showHorizontalBorder: tableFlag("showHorizontalBorder"),
    showLegendKey: tableFlag("showLegendKey"),
    showOutlineBorder: tableFlag("showOutlineBorder"),
    showVerticalBorder: tableFlag("showVerticalBorder"),
    visible: tableFlag("visible"),
  },
  navigation: {
    format: (target) =>
      target.book.wrap(
        "ChartDataTableFormat",
        lookAt({
          of: target,
          read: () => tableOf(target).look,
          write: () => (target.chart.dataTable ??= tableOf(target)).look,
        }),
      ),
  },
});

/** Round, radar and XY charts have no data table. */
export const mayHaveTable = (chartType: string): boolean =>
  !/^(Pie|3DPie|BarOfPie|Doughnut|Radar|XYScatter|Bubble|Surface)/.test(chartType);
