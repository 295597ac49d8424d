import { attributes, escapeText, isOn } from "../../../ooxml";
import type { Element, XmlPart } from "../../../ooxml";
import type { ChartDataLabels, ChartPoint, ChartSeries } from "../../model";
import { newChartPoint, newDataLabels } from "../../model";
import type { FileChartType } from "./chart-types";
import { readLook, runFragment, shapeFragment, textFragment } from "./look";

const places: Readonly<Record<string, string>> = {
  ctr: "Center",
  inEnd: "InsideEnd",
  inBase: "InsideBase",
  outEnd: "OutsideEnd",
  l: "Left",
  r: "Right",
  t: "Top",
  b: "Bottom",
  bestFit: "BestFit",
};

const flags = [
  ["showLegendKey", "showLegendKey"],
  ["showValue", "showVal"],
  ["showCategoryName", "showCatName"],
  ["showSeriesName", "showSerName"],
  ["showPercentage", "showPercent"],
  ["showBubbleSize", "showBubbleSize"],
] as const;

/** Null where the series has none. */
export function readLabels(part: XmlPart, of: Element): ChartDataLabels | null {
  const labels = part.findIn(of, "dLbls");
  return labels ? readLabel(part, labels) : null;
}

function readLabel(part: XmlPart, labels: Element): ChartDataLabels | null {
  const value = (name: string): string => part.value(part.findIn(labels, name), "val") ?? "";
  const shown = flags
    .filter(([, name]) => isOn(value(name)))
    .map(([ours]) => [ours, true] as const);
  if (isOn(value("delete")) || shown.length === 0) return null;
  const format = part.findIn(labels, "numFmt");
  const own = readText(part, labels);
  return {
    ...newDataLabels(),
    showValue: false,
    ...Object.fromEntries(shown),
    position: places[value("dLblPos")] ?? null,
    numberFormat: part.value(format, "formatCode") ?? "General",
    linkNumberFormat: isOn(part.value(format, "sourceLinked") ?? "1"),
    separator: part.text(part.findIn(labels, "separator")) || ", ",
    text: own,
    autoText: own === null,
    look: readLook(part, labels),
  };
}

function readText(part: XmlPart, label: Element): string | null {
  const rich = part.findIn(label, "tx", "rich");
  if (!rich) return null;
  const runs = part.named("a:p", rich).flatMap((paragraph) => part.named("a:r", paragraph));
  return runs.map((run) => part.text(part.findIn(run, "a:t"))).join("");
}

/** Labels of single points: those that are other than their series', and those that are not shown. */
export function readPointLabels(part: XmlPart, of: Element, { points }: ChartSeries): void {
  for (const element of part.named("dLbl", part.findIn(of, "dLbls"))) {
    const index = Number(part.value(part.findIn(element, "idx"), "val"));
    const dataLabels = readLabel(part, element);
    const point = points.get(index) ?? newChartPoint();
    points.set(index, { ...point, dataLabels, hasDataLabel: dataLabels !== null });
  }
}

/** Where labels may stand by kind of chart: Excel repairs a file that puts them elsewhere. */
function allowedPlaces({ family, settings }: FileChartType): readonly string[] {
  if (family === "bar")
    return settings["grouping"] === "clustered"
      ? ["ctr", "inEnd", "inBase", "outEnd"]
      : ["ctr", "inEnd", "inBase"];
  if (family === "pie") return ["ctr", "inEnd", "outEnd", "bestFit"];
  return family === "line" || family === "scatter" || family === "bubble"
    ? ["ctr", "l", "r", "t", "b"]
    : [];
}

const hidden = flags.map(([, name]) => `<c:${name} val="0"/>`).join("");

/** The labels of a series, those of single points first. */
export function labelsFragment(series: ChartSeries, type: FileChartType): string {
  const { dataLabels, hasDataLabels, points } = series;
  const own = [...points]
    .filter(([, { hasDataLabel }]) => hasDataLabel !== null)
    .toSorted(([one], [other]) => one - other)
    .map(([index, point]) => pointFragment(index, point, { series, type }));
  if (own.length === 0 && !hasDataLabels) return "";
  const leaders =
    type.family === "pie" || type.family === "doughnut" ? '<c:showLeaderLines val="1"/>' : "";
  const all = hasDataLabels ? labelInner(dataLabels, type) + leaders : hidden;
  return `<c:dLbls>${own.join("")}${all}</c:dLbls>`;
}

function pointFragment(
  index: number,
  { dataLabels, hasDataLabel }: ChartPoint,
  { series, type }: { readonly series: ChartSeries; readonly type: FileChartType },
): string {
  const labels = dataLabels ?? series.dataLabels;
  const inner =
    hasDataLabel === false ? '<c:delete val="1"/>' : ownText(labels) + labelInner(labels, type);
  return `<c:dLbl><c:idx val="${String(index)}"/>${inner}</c:dLbl>`;
}

const ownText = ({ text, look }: ChartDataLabels): string =>
  text === null
    ? ""
    : `<c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:r>${runFragment("a:rPr", look.font)}<a:t>${escapeText(text)}</a:t></a:r></a:p></c:rich></c:tx>`;

function labelInner(labels: ChartDataLabels, type: FileChartType): string {
  const place = Object.entries(places).find(([, ours]) => ours === labels.position)?.[0];
  const isAllowed = place !== undefined && allowedPlaces(type).includes(place);
  const format = labels.linkNumberFormat
    ? ""
    : `<c:numFmt${attributes({ formatCode: labels.numberFormat, sourceLinked: false })}/>`;
  const shown = flags.map(([ours, name]) => `<c:${name} val="${labels[ours] ? "1" : "0"}"/>`);
  return [
    format,
    shapeFragment(labels.look),
    textFragment(labels.look.font),
    isAllowed ? `<c:dLblPos val="${place}"/>` : "",
    ...shown,
    labels.separator === ", " ? "" : `<c:separator>${escapeText(labels.separator)}</c:separator>`,
  ].join("");
}
