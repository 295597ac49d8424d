import { escapeText, isOn } from "../../../ooxml";
import type { Element, XmlPart } from "../../../ooxml";
import type { ChartDataTable, ChartErrorBars, ChartSeries, ChartTrendline } from "../../model";
import { valueElement } from "./chart-data";
import type { FileChartType } from "./chart-types";
import { readLook, shapeFragment, textFragment } from "./look";

const trendTypes: Readonly<Record<string, string>> = {
  linear: "Linear",
  exp: "Exponential",
  log: "Logarithmic",
  movingAvg: "MovingAverage",
  poly: "Polynomial",
  power: "Power",
};
const includes: Readonly<Record<string, string>> = {
  both: "Both",
  minus: "MinusValues",
  plus: "PlusValues",
};
const barTypes: Readonly<Record<string, string>> = {
  fixedVal: "FixedValue",
  percentage: "Percent",
  stdDev: "StDev",
  stdErr: "StError",
};
/** What Excel's own bars begin with. */
const barValues: Readonly<Record<string, number>> = { fixedVal: 0.1, percentage: 5, stdDev: 1 };

const keyOf = (names: Readonly<Record<string, string>>, ours: string): string | null =>
  Object.entries(names).find(([, name]) => name === ours)?.[0] ?? null;

/** Kinds of chart that may have trend lines and error bars. */
export const takesAdditions = ({ family }: FileChartType): boolean =>
  ["bar", "line", "scatter", "area", "bubble"].includes(family);

/** Trend lines and error bars: after the labels, before the data. */
export function additionsFragment(series: ChartSeries, type: FileChartType): string {
  if (!takesAdditions(type)) return "";
  const isNumeric = type.family === "scatter" || type.family === "bubble";
  return [
    ...series.trendlines.map(trendlineFragment),
    isNumeric ? barsFragment(series.xErrorBars, "x") : "",
    barsFragment(series.yErrorBars, isNumeric ? "y" : null),
  ].join("");
}

function trendlineFragment(trendline: ChartTrendline): string {
  const { type, name, polynomialOrder, movingAveragePeriod, intercept, line } = trendline;
  return [
    "<c:trendline>",
    name === "" ? "" : `<c:name>${escapeText(name)}</c:name>`,
    shapeFragment({ fill: null, line }),
    valueElement("trendlineType", keyOf(trendTypes, type) ?? "linear"),
    type === "Polynomial" ? valueElement("order", polynomialOrder) : "",
    type === "MovingAverage" ? valueElement("period", movingAveragePeriod) : "",
    trendline.forwardPeriod === 0 ? "" : valueElement("forward", trendline.forwardPeriod),
    trendline.backwardPeriod === 0 ? "" : valueElement("backward", trendline.backwardPeriod),
    intercept === null ? "" : valueElement("intercept", intercept),
    valueElement("dispRSqr", trendline.showRSquared),
    valueElement("dispEq", trendline.showEquation),
    "</c:trendline>",
  ].join("");
}

function barsFragment(bars: ChartErrorBars | null, direction: "x" | "y" | null): string {
  const type = bars?.visible === true ? keyOf(barTypes, bars.type) : null;
  if (!bars || type === null) return "";
  return [
    "<c:errBars>",
    optionalElement("errDir", direction),
    valueElement("errBarType", keyOf(includes, bars.include) ?? "both"),
    valueElement("errValType", type),
    valueElement("noEndCap", !bars.endStyleCap),
    optionalElement("val", barValues[type] ?? null),
    shapeFragment({ fill: null, line: bars.line }),
    "</c:errBars>",
  ].join("");
}

const optionalElement = (name: string, value: string | number | null): string =>
  value === null ? "" : valueElement(name, value);

export function readAdditions(
  part: XmlPart,
  series: Element,
): Pick<ChartSeries, "trendlines" | "xErrorBars" | "yErrorBars"> {
  const bars = part.named("errBars", series);
  const direction = (element: Element): string =>
    part.value(part.findIn(element, "errDir"), "val") ?? "y";
  const find = (wanted: string): ChartErrorBars | null => {
    const element = bars.find((each) => direction(each) === wanted);
    return element ? readBars(part, element) : null;
  };
  return {
    trendlines: part.named("trendline", series).map((element) => readTrendline(part, element)),
    xErrorBars: find("x"),
    yErrorBars: find("y"),
  };
}

function readTrendline(part: XmlPart, element: Element): ChartTrendline {
  const value = (name: string): string | null => part.value(part.findIn(element, name), "val");
  const intercept = value("intercept");
  return {
    type: trendTypes[value("trendlineType") ?? ""] ?? "Linear",
    name: part.text(part.findIn(element, "name")),
    polynomialOrder: Number(value("order") ?? 2),
    movingAveragePeriod: Number(value("period") ?? 2),
    intercept: intercept === null ? null : Number(intercept),
    forwardPeriod: Number(value("forward") ?? 0),
    backwardPeriod: Number(value("backward") ?? 0),
    showEquation: isOn(value("dispEq")),
    showRSquared: isOn(value("dispRSqr")),
    line: readLook(part, element).line,
  };
}

function readBars(part: XmlPart, element: Element): ChartErrorBars {
  const value = (name: string): string | null => part.value(part.findIn(element, name), "val");
  return {
    visible: true,
    endStyleCap: !isOn(value("noEndCap")),
    include: includes[value("errBarType") ?? ""] ?? "Both",
    type: barTypes[value("errValType") ?? ""] ?? "Custom",
    line: readLook(part, element).line,
  };
}

const tableFlags = [
  ["showHorizontalBorder", "showHorzBorder"],
  ["showVerticalBorder", "showVertBorder"],
  ["showOutlineBorder", "showOutline"],
  ["showLegendKey", "showKeys"],
] as const;

/** The table below a chart: after its axes. */
export function dataTableFragment(table: ChartDataTable | null): string {
  if (!table?.visible) return "";
  const flags = tableFlags.map(([ours, name]) => valueElement(name, table[ours]));
  return `<c:dTable>${flags.join("")}${shapeFragment(table.look)}${textFragment(table.look.font)}</c:dTable>`;
}

export function readDataTable(part: XmlPart, plot: Element | undefined): ChartDataTable | null {
  const table = plot && part.findIn(plot, "dTable");
  if (!table) return null;
  const flags = tableFlags.map(
    ([ours, name]) => [ours, isOn(part.value(part.findIn(table, name), "val"))] as const,
  );
  const shown = Object.fromEntries(flags) as Pick<ChartDataTable, (typeof tableFlags)[number][0]>;
  return { visible: true, ...shown, look: readLook(part, table) };
}
