import { attributes, escapeText, isOn } from "../../../ooxml";
import type { Element, XmlPart } from "../../../ooxml";
import type { ChartDataLabels } from "../../model";
import { newDataLabels } from "../../model";
import type { FileChartType } from "./chart-types";
import { readLook, shapeFragment, textFragment } from "./look";

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
  if (!labels) return null;
  const value = (name: string): string => part.value(part.findIn(labels, name), "val") ?? "";
  const shown = flags
    .filter(([, name]) => isOn(value(name)))
    .map(([ours]) => [ours, true] as const);
  if (isOn(value("delete")) || shown.length === 0) return null;
  const format = part.findIn(labels, "numFmt");
  return {
    ...newDataLabels(),
    showValue: false,
    ...Object.fromEntries(shown),
    position: places[value("dLblPos")] ?? null,
    numberFormat: part.value(format, "formatCode") ?? "General",
    linkNumberFormat: isOn(part.value(format, "sourceLinked") ?? "1"),
    separator: part.text(part.findIn(labels, "separator")) || ", ",
    look: readLook(part, labels),
  };
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

export function labelsFragment(labels: ChartDataLabels, type: FileChartType): string {
  const place = Object.entries(places).find(([, ours]) => ours === labels.position)?.[0];
  const isAllowed = place !== undefined && allowedPlaces(type).includes(place);
  const format = labels.linkNumberFormat
    ? ""
    : `<c:numFmt${attributes({ formatCode: labels.numberFormat, sourceLinked: false })}/>`;
  const shown = flags.map(([ours, name]) => `<c:${name} val="${labels[ours] ? "1" : "0"}"/>`);
  return [
    "<c:dLbls>",
    format,
    shapeFragment(labels.look),
    textFragment(labels.look.font),
    isAllowed ? `<c:dLblPos val="${place}"/>` : "",
    ...shown,
    labels.separator === ", " ? "" : `<c:separator>${escapeText(labels.separator)}</c:separator>`,
    type.family === "pie" || type.family === "doughnut" ? '<c:showLeaderLines val="1"/>' : "",
    "</c:dLbls>",
  ].join("");
}
