import { boundingArea } from "../../model";
import { HostError, invalidArgument } from "../../protocol";
import {
  asBoolean,
  asInteger,
  asNumber,
  asOneOf,
  asText,
  isText,
  optional,
  targetOf,
} from "../arguments";
import { defineClass } from "../class-table";
import { activateSheet } from "../range/selection";
import { parseSheetAreas } from "../range/parse-address";
import { heightOf, leftOf, topOf, widthOf } from "../range/position";
import { RangeTarget, sheetObject } from "../targets";
import { mayHaveTable } from "./additions";
import { chartTypes } from "./families";
import { getImage } from "./image";
import { layoutOf } from "./layout";
import { fixed, keeper } from "./scalar";
import { allLabels } from "./series";
import { seriesFrom } from "./source";
import { lookAt } from "./target";
import { sourceOf } from "./values";
import { lookParts } from "./look";
import { chartEvents, tellChart } from "./events";
import type { Area, Chart, Placement } from "../../model";
import type { Arguments, HostObject } from "../../protocol";
import type { Scalar } from "../class-table";
import type { Layout } from "./layout";
import type { SeriesBy } from "./source";
import type { ChartTarget, LookTarget } from "./target";

const keep = keeper<ChartTarget, Chart>(({ chart }) => chart);
const keepPlace = keeper<ChartTarget, Placement>(({ chart }) => chart.placement);

const atLeast =
  (least: number) =>
  (value: unknown): number => {
    const points = asNumber(value);
    if (points < least) throw invalidArgument();
    return points;
  };

function asName(value: unknown): string {
  const name = asText(value);
  if (name.trim() === "") throw invalidArgument();
  return name;
}

function asStyle(value: unknown): number {
  const style = asInteger(value);
  if (style < 1 || style > 48) throw invalidArgument("Chart styles are 1 to 48.");
  return style;
}

function setType(target: ChartTarget, value: unknown): void {
  const chartType = asOneOf(value, chartTypes);
  target.changed();
  target.chart.chartType = chartType;
  for (const series of target.chart.series) series.chartType = chartType;
}

/** The cells that the chart shows, as one area; null when they lie apart on several sheets. */
function sourceRange({ book, owner, chart }: ChartTarget): RangeTarget | null {
  const sources = chart.series.flatMap(({ name, values, categories }) =>
    [name, values, categories].map((formula) => sourceOf(book, formula)),
  );
  const areas = sources.flatMap((source) => (source?.sheet === owner.sheet ? [source.area] : []));
  const [first, ...others] = areas;
  return first ? new RangeTarget(owner, others.reduce<Area>(boundingArea, first)) : null;
}

function setPlotBy(target: ChartTarget, value: unknown): void {
  const by = asOneOf(value, ["Rows", "Columns"] as const);
  if (by === target.chart.plotBy) return;
  const range = sourceRange(target);
  if (!range) throw new HostError("InvalidOperation");
  target.changed();
  const { series, seriesBy } = seriesFrom(range, by, target.chart.chartType);
  Object.assign(target.chart, { series, seriesBy, plotBy: seriesBy });
}

export const seriesBys = ["Auto", "Columns", "Rows"] as const;
export const asSeriesBy = (value: unknown): SeriesBy =>
  optional<SeriesBy>(value, (given) => asOneOf(given, seriesBys), "Auto");

function setData(target: ChartTarget, args: Arguments): void {
  const range = targetOf(args[0], RangeTarget);
  if (!range) throw invalidArgument();
  const by = asSeriesBy(args[1]);
  target.changed();
  const { series, seriesBy } = seriesFrom(range, by, target.chart.chartType);
  Object.assign(target.chart, { series, seriesBy, plotBy: seriesBy });
}

function cellArgument(target: ChartTarget, value: unknown): Area {
  const range = targetOf(value, RangeTarget);
  if (range) {
    if (range.sheet !== target.sheet) throw invalidArgument("The cell is on another sheet.");
    return range.area;
  }
  if (!isText(value)) throw invalidArgument();
  const [area] = parseSheetAreas(target.owner, value);
  if (!area) throw invalidArgument();
  return area;
}

/** To the corner of one cell, or over all cells up to a second one. */
function setPosition(target: ChartTarget, args: Arguments): void {
  const start = cellArgument(target, args[0]);
  const end = optional<Area | null>(args[1], (value) => cellArgument(target, value), null);
  const { sheet } = target;
  target.changed();
  const { placement } = target.chart;
  const area = end ? boundingArea(start, end) : start;
  placement.left = leftOf(sheet, area.left);
  placement.top = topOf(sheet, area.top);
  if (!end) return;
  placement.width = widthOf(sheet, area);
  placement.height = heightOf(sheet, area);
}

function deleteChart(target: ChartTarget): void {
  const { book, sheet, chart } = target;
  target.changed();
  sheet.charts = sheet.charts.filter((each) => each !== chart);
  if (chart.source !== null) book.workbook.changes.removedParts.add(chart.source);
  tellChart(book, "chartDeleted", { sheet, chart });
}

function dataTable(target: ChartTarget): HostObject | null {
  return mayHaveTable(target.chart.chartType) ? target.book.wrap("ChartDataTable", target) : null;
}

export const chart = defineClass<ChartTarget>({
  name: "Chart",
  identity: (target) => ({ Id: target.chart.id }),
  scalars: {
    categoryLabelLevel: keep("categoryLabelLevel", asInteger),
    chartType: { get: (target) => target.chart.chartType, set: setType },
    displayBlanksAs: keep("displayBlanksAs", (value) =>
      asOneOf(value, ["NotPlotted", "Zero", "Interplotted"] as const),
    ),
    height: keepPlace("height", atLeast(0)),
    id: { get: (target) => target.chart.id },
    left: keepPlace("left", atLeast(0)),
    name: keep("name", asName),
    plotBy: { get: (target) => target.chart.plotBy, set: setPlotBy },
    plotVisibleOnly: keep("plotVisibleOnly", asBoolean),
    seriesNameLevel: keep("seriesNameLevel", asInteger),
    showAllFieldButtons: keep("showAllFieldButtons", asBoolean),
    showDataLabelsOverMaximum: keep("showDataLabelsOverMaximum", asBoolean),
    style: keep("style", asStyle),
    top: keepPlace("top", atLeast(0)),
    width: keepPlace("width", atLeast(0)),
  },
  navigation: {
    axes: (target) => target.book.wrap("ChartAxes", target),
    dataLabels: allLabels,
    format: (target) => target.book.wrap("ChartAreaFormat", target),
    legend: (target) => target.book.wrap("ChartLegend", target),
    pivotOptions: (target) => target.book.wrap("ChartPivotOptions", target),
    plotArea: (target) => target.book.wrap("ChartPlotArea", target),
    series: (target) => target.book.wrap("ChartSeriesCollection", target),
    title: (target) => target.book.wrap("ChartTitle", target),
    worksheet: (target) => sheetObject(target.owner),
  },
  methods: {
    ...chartEvents.one,
    activate: (target) => {
      activateSheet(target.book, target.sheet);
      target.book.activateChart({ sheetId: target.sheet.id, chartId: target.chart.id });
    },
    delete: deleteChart,
    getDataTable: (target) => {
      const table = dataTable(target);
      if (!table) throw new HostError("ItemNotFound");
      return table;
    },
    getDataTableOrNullObject: dataTable,
    getImage,
    setData,
    setPosition,
  },
  partial: {
    getImage: "drawn by the host itself: near to Excel's picture, not equal",
  },
});

const areaLook = (target: ChartTarget): LookTarget =>
  lookAt({ of: target, read: () => target.chart.look });

export const chartAreaFormat = defineClass<ChartTarget>({
  name: "ChartAreaFormat",
  scalars: {
    colorScheme: fixed("ChartAreaFormat.colorScheme", "ColorfulPalette1"),
    roundedCorners: keep("roundedCorners", asBoolean),
  },
  navigation: {
    border: (target) => lookParts.border(areaLook(target)),
    fill: (target) => lookParts.fill(areaLook(target)),
    font: (target) => lookParts.font(areaLook(target)),
  },
  partial: { colorScheme: "always ColorfulPalette1" },
});

type BoxSide = "left" | "top" | "width" | "height";

/** Excel lays out what is not set. */
function plotSide(box: "plot" | "inside", name: BoxSide): Scalar<ChartTarget> {
  return {
    get: ({ book, chart: owner }) => layoutOf(book, owner)[box satisfies keyof Layout][name],
    set: (target, value) => {
      const points = atLeast(0)(value);
      target.changed();
      target.chart[`${box}Box`][name] = points;
    },
  };
}

const isPlaced = ({ plotBox, insideBox }: Chart): boolean =>
  Object.keys(plotBox).length + Object.keys(insideBox).length > 0;

const plotSides = {
  height: plotSide("plot", "height"),
  insideHeight: plotSide("inside", "height"),
  insideLeft: plotSide("inside", "left"),
  insideTop: plotSide("inside", "top"),
  insideWidth: plotSide("inside", "width"),
  left: plotSide("plot", "left"),
  top: plotSide("plot", "top"),
  width: plotSide("plot", "width"),
};

export const chartPlotArea = defineClass<ChartTarget>({
  name: "ChartPlotArea",
  scalars: {
    ...plotSides,
    position: {
      get: ({ chart }) => (isPlaced(chart) ? "Custom" : "Automatic"),
      set: (target, value) => {
        if (asOneOf(value, ["Automatic", "Custom"]) === "Custom") return;
        target.changed();
        Object.assign(target.chart, { plotBox: {}, insideBox: {} });
      },
    },
  },
  navigation: {
    format: (target) =>
      target.book.wrap(
        "ChartPlotAreaFormat",
        lookAt({ of: target, read: () => target.chart.plotArea }),
      ),
  },
  partial: Object.fromEntries(
    Object.keys(plotSides).map((name) => [name, "near to Excel's layout until it is set"]),
  ),
});
