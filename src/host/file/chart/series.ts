import { escapeText, isOn } from "../../../ooxml";
import type { Element, XmlPart } from "../../../ooxml";
import type { ChartLook, ChartPoint, ChartSeries } from "../../model";
import { newChartSeries, plainLook } from "../../model";
import { readFormula } from "../formula-text";
import { valueElement } from "./chart-data";
import type { ChartData } from "./chart-data";
import { isNumeric } from "./chart-types";
import type { FileChartType } from "./chart-types";
import { labelsFragment, readLabels, readPointLabels } from "./labels";
import { additionsFragment, readAdditions } from "./additions";
import { fillFragment, readLook, shapeFragment } from "./look";

const markers: Readonly<Record<string, string>> = {
  none: "None",
  square: "Square",
  diamond: "Diamond",
  triangle: "Triangle",
  x: "X",
  star: "Star",
  dot: "Dot",
  dash: "Dash",
  circle: "Circle",
  plus: "Plus",
};

function readReference(part: XmlPart, of: Element, name: string): string | null {
  const element = part.findIn(of, name);
  if (!element) return null;
  const [kind] = part.children(element);
  const formula = kind && part.findIn(kind, "f");
  return formula ? readFormula(part.text(formula), null) : null;
}

function readName(part: XmlPart, series: Element): string | null {
  const reference = readReference(part, series, "tx");
  if (reference !== null) return reference;
  const literal = part.findIn(series, "tx", "v");
  return literal ? part.text(literal) : null;
}

export function readSeries(part: XmlPart, element: Element, chartType: string): ChartSeries {
  const value = (...path: readonly string[]): string | null =>
    part.value(part.findIn(element, ...path), "val");
  const labels = readLabels(part, element);
  const series = newChartSeries(chartType, Number(value("order")));
  const read: ChartSeries = {
    ...series,
    name: readName(part, element),
    values: readReference(part, element, "val") ?? readReference(part, element, "yVal"),
    categories: readReference(part, element, "cat") ?? readReference(part, element, "xVal"),
    bubbleSizes: readReference(part, element, "bubbleSize"),
    look: readLook(part, element),
    smooth: isOn(value("smooth")),
    hasDataLabels: labels !== null,
    dataLabels: labels ?? series.dataLabels,
    markerStyle: markers[value("marker", "symbol") ?? ""] ?? "Automatic",
    markerSize: Number(value("marker", "size") ?? 5),
    explosion: Number(value("explosion")),
    invertIfNegative: isOn(value("invertIfNegative")),
    ...readAdditions(part, element),
  };
  for (const point of part.named("dPt", element)) {
    read.points.set(Number(part.value(part.findIn(point, "idx"), "val")), readPoint(part, point));
  }
  readPointLabels(part, element, read);
  return read;
}

function readPoint(part: XmlPart, element: Element): ChartPoint {
  const explosion = part.value(part.findIn(element, "explosion"), "val");
  return {
    look: readLook(part, element),
    dataLabels: null,
    hasDataLabel: null,
    explosion: explosion === null ? null : Number(explosion),
    markerStyle: null,
    markerSize: null,
    markerForegroundColor: null,
    markerBackgroundColor: null,
  };
}

export interface SeriesWriting {
  readonly index: number;
  readonly type: FileChartType;
  readonly data: ChartData;
}

function nameFragment(name: string | null, data: ChartData): string {
  if (name === null) return "";
  return `<c:tx>${name.startsWith("=") ? data.texts(name) : `<c:v>${escapeText(name)}</c:v>`}</c:tx>`;
}

/** One series: its elements in the order that the family wants. */
export function seriesFragment(series: ChartSeries, { index, type, data }: SeriesWriting): string {
  const { family } = type;
  return [
    "<c:ser>",
    valueElement("idx", index),
    valueElement("order", index),
    nameFragment(series.name, data),
    shapeFragment(lookOf(series, type)),
    family === "bar" || family === "bubble"
      ? valueElement("invertIfNegative", series.invertIfNegative)
      : "",
    markerFragment(series, type),
    explosionFragment(series, type),
    pointsFragment(series, type),
    labelsFragment(series, type),
    additionsFragment(series, type),
    dataFragment(series, type, data),
    family === "line" || family === "scatter"
      ? valueElement("smooth", series.smooth || type.smooth === true)
      : "",
    family === "bubble" ? valueElement("bubble3D", false) : "",
    "</c:ser>",
  ].join("");
}

/** Points without lines between them are a matter of the series' own line. */
function lookOf({ look, chartType }: ChartSeries, { family }: FileChartType): ChartLook {
  const isBare = family === "scatter" && chartType === "XYScatter" && look.line === null;
  return isBare ? { ...look, line: { color: null, style: "None", weight: null } } : look;
}

const takesMarkers = ({ family, settings }: FileChartType): boolean =>
  family === "line" ||
  family === "scatter" ||
  (family === "radar" && settings["radarStyle"] !== "filled");

function markerFragment(series: ChartSeries, type: FileChartType): string {
  if (!takesMarkers(type)) return "";
  const own = Object.entries(markers).find(([, ours]) => ours === series.markerStyle)?.[0];
  const symbol = own ?? (type.markers === false ? "none" : "");
  if (symbol === "") return "";
  if (symbol === "none") return '<c:marker><c:symbol val="none"/></c:marker>';
  return `<c:marker>${valueElement("symbol", symbol)}${valueElement("size", series.markerSize)}${markerShape(series)}</c:marker>`;
}

function markerShape({ markerBackgroundColor, markerForegroundColor }: ChartSeries): string {
  const fill = fillFragment(markerBackgroundColor);
  const line = fillFragment(markerForegroundColor);
  const inner = fill + (line === "" ? "" : `<a:ln>${line}</a:ln>`);
  return inner === "" ? "" : `<c:spPr>${inner}</c:spPr>`;
}

function explosionFragment(
  { explosion }: ChartSeries,
  { family, exploded }: FileChartType,
): string {
  if (family !== "pie" && family !== "doughnut") return "";
  const distance = explosion === 0 && exploded === true ? 25 : explosion;
  return distance === 0 ? "" : valueElement("explosion", distance);
}

function pointsFragment(
  { points, invertIfNegative }: ChartSeries,
  { family }: FileChartType,
): string {
  const sorted = [...points].toSorted(([one], [other]) => one - other);
  return sorted
    .filter(([, { look, explosion }]) => look !== null || explosion !== null)
    .map(([index, { look, explosion }]) => {
      const isRound = family === "pie" || family === "doughnut";
      return [
        "<c:dPt>",
        valueElement("idx", index),
        family === "bar" || family === "bubble"
          ? valueElement("invertIfNegative", invertIfNegative)
          : "",
        valueElement("bubble3D", false),
        isRound && explosion !== null ? valueElement("explosion", explosion) : "",
        shapeFragment(look ?? plainLook()),
        "</c:dPt>",
      ].join("");
    })
    .join("");
}

function dataFragment(
  { categories, values, bubbleSizes }: ChartSeries,
  { family }: FileChartType,
  data: ChartData,
): string {
  const [across, up] = isNumeric(family) ? ["xVal", "yVal"] : ["cat", "val"];
  return [
    categories === null ? "" : `<c:${across}>${data.categories(categories)}</c:${across}>`,
    values === null ? "" : `<c:${up}>${data.numbers(values)}</c:${up}>`,
    family === "bubble" && bubbleSizes !== null
      ? `<c:bubbleSize>${data.numbers(bubbleSizes)}</c:bubbleSize>`
      : "",
  ].join("");
}
