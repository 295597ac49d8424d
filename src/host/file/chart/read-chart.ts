import { isOn, XmlPart } from "../../../ooxml";
import type { Element } from "../../../ooxml";
import { newChart, newChartLegend } from "../../model";
import type { Chart, ChartAxis, ChartLegend, ChartSeries } from "../../model";
import { readDataTable } from "./additions";
import { readAxis, readCrossing } from "./axes";
import type { FoundAxis } from "./axes";
import { chartTypeName, elementNames } from "./chart-types";
import { readLook } from "./look";
import { readLayout } from "./manual-layout";
import type { ChartSize, FoundLayout } from "./manual-layout";
import { readSeries } from "./series";
import { readTitle } from "./title";

const legendPlaces: Readonly<Record<string, string>> = {
  b: "Bottom",
  t: "Top",
  l: "Left",
  r: "Right",
  tr: "Corner",
};
const blanks: Readonly<Record<string, Chart["displayBlanksAs"]>> = {
  gap: "NotPlotted",
  zero: "Zero",
  span: "Interplotted",
};

/** The model of a chart's part. Kinds of chart that are not known here have no series in it. */
export function readChart(
  xml: string,
  own: {
    readonly id: string;
    readonly name: string;
    readonly source: string;
    readonly size: ChartSize;
  },
): Chart {
  const part = new XmlPart(xml);
  const plot = part.find("chart", "plotArea");
  const groups = part.children(plot).filter(({ name }) => elementNames.has(name));
  const axes = axesOf(part, plot, groups);
  const series = groups.flatMap((group) => seriesOf(part, group, axes));
  const chart = newChart(own.id, own.name, series[0]?.chartType ?? "Invalid");
  const value = (...path: readonly string[]): string | null =>
    part.value(part.find(...path), "val");
  return {
    ...chart,
    series: series.toSorted((one, other) => one.plotOrder - other.plotOrder),
    axes: axes.map(({ axis }) => axis),
    title: readTitle(part, part.find("chart", "title"), own.size),
    legend: readLegend(part, own.size),
    dataTable: readDataTable(part, plot),
    ...boxesOf(readLayout(part, plot, own.size)),
    look: readLook(part, part.root),
    plotArea: readLook(part, plot),
    roundedCorners: isOn(value("roundedCorners")),
    plotVisibleOnly: isOn(value("chart", "plotVisOnly") ?? "1"),
    displayBlanksAs: blanks[value("chart", "dispBlanksAs") ?? "gap"] ?? "NotPlotted",
    style: Number(value("style") ?? 2),
    source: own.source,
    sourceSize: { width: own.size.width, height: own.size.height },
    changed: false,
  };
}

const boxesOf = ({ box, target }: FoundLayout): Pick<Chart, "plotBox" | "insideBox"> =>
  target === "inner" ? { plotBox: {}, insideBox: box } : { plotBox: box, insideBox: {} };

const unplaced = { left: null, top: null, width: null, height: null };

function readLegend(part: XmlPart, size: ChartSize): ChartLegend {
  const legend = part.find("chart", "legend");
  if (!legend) return newChartLegend(false);
  const place = part.value(part.findIn(legend, "legendPos"), "val") ?? "r";
  return {
    ...newChartLegend(),
    ...unplaced,
    ...readLayout(part, legend, size).box,
    hiddenEntries: part
      .named("legendEntry", legend)
      .filter((entry) => isOn(part.value(part.findIn(entry, "delete"), "val")))
      .map((entry) => Number(part.value(part.findIn(entry, "idx"), "val"))),
    position: legendPlaces[place] ?? "Right",
    overlay: isOn(part.value(part.findIn(legend, "overlay"), "val")),
    look: readLook(part, legend),
  };
}

/** The first two axes are the primary ones, as Excel writes them. */
function axesOf(
  part: XmlPart,
  plot: Element | undefined,
  groups: readonly Element[],
): readonly FoundAxis[] {
  const elements = part.children(plot).filter(({ name }) => /^(cat|val|date|ser)Ax$/.test(name));
  const [primary] = groups;
  const primaryIds = new Set(part.named("axId", primary).map(({ tag }) => tag.attribute("val")));
  const isScatter = primary?.name === "scatterChart" || primary?.name === "bubbleChart";
  const idOf = (element: Element, name: string): string | null =>
    part.value(part.findIn(element, name), "val");
  return elements.map((element) => {
    const id = idOf(element, "axId");
    const group = primaryIds.has(id) ? "Primary" : "Secondary";
    const { axis, axisId } = readAxis(part, element, {
      type: axisType(part, element, isScatter),
      group,
    });
    const other = elements.find((each) => idOf(each, "crossAx") === id);
    const isPlain = !other || (group === "Secondary" && axis.type === "Category");
    return { axis: isPlain ? axis : { ...axis, ...readCrossing(part, other) }, axisId };
  });
}

function axisType(part: XmlPart, element: Element, isScatter: boolean): ChartAxis["type"] {
  if (element.name === "serAx") return "Series";
  if (element.name !== "valAx") return "Category";
  const place = part.value(part.findIn(element, "axPos"), "val");
  return isScatter && (place === "b" || place === "t") ? "Category" : "Value";
}

function seriesOf(
  part: XmlPart,
  group: Element,
  axes: readonly FoundAxis[],
): readonly ChartSeries[] {
  const value = (name: string): string | null => part.value(part.findIn(group, name), "val");
  const ids = new Set(part.named("axId", group).map(({ tag }) => tag.attribute("val")));
  const axis = axes.find(({ axisId }) => ids.has(axisId));
  const number = (name: string): number | null => {
    const text = value(name);
    return text === null ? null : Number(text);
  };
  return part.named("ser", group).map((element) => {
    const symbol = part.value(part.findIn(element, "marker", "symbol"), "val");
    const found = {
      element: group.name,
      setting: value,
      markers:
        symbol !== "none" &&
        (group.name !== "lineChart" || isOn(value("marker")) || symbol !== null),
      smooth: isOn(part.value(part.findIn(element, "smooth"), "val")),
    };
    return {
      ...readSeries(part, element, chartTypeName(found) ?? "Invalid"),
      axisGroup: axis?.axis.group ?? "Primary",
      gapWidth: number("gapWidth"),
      overlap: number("overlap"),
      doughnutHoleSize: number("holeSize"),
      firstSliceAngle: number("firstSliceAng") ?? 0,
      varyByCategories: isOn(value("varyColors")),
    };
  });
}
