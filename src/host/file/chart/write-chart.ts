import type { Chart, ChartAxis, ChartBox, ChartLegend, ChartSeries, Workbook } from "../../model";
import { newChartAxis } from "../../model";
import { dataTableFragment } from "./additions";
import { axisFragment } from "./axes";
import type { AxisWriting } from "./axes";
import { ChartData, valueElement } from "./chart-data";
import { fileChartType, hasAxes, isNumeric } from "./chart-types";
import type { FileChartType } from "./chart-types";
import { shapeFragment, textFragment } from "./look";
import { layoutFragment } from "./manual-layout";
import { seriesFragment } from "./series";
import { titleFragment } from "./title";

const start = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
  '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
].join("");

const legendPlaces: Readonly<Record<string, string>> = {
  Bottom: "b",
  Top: "t",
  Left: "l",
  Right: "r",
  Corner: "tr",
};
const blanks = { NotPlotted: "gap", Zero: "zero", Interplotted: "span" } as const;

/** Series that share a kind and axes make one group of the plot. */
interface Group {
  readonly type: FileChartType;
  readonly axisGroup: ChartSeries["axisGroup"];
  readonly series: ChartSeries[];
}

/** The part of a chart, with a copy of the values that its cells now hold. */
export function writeChart(chart: Chart, workbook: Workbook): string {
  const groups = groupsOf(chart);
  const data = new ChartData(workbook);
  const order = new Map(chart.series.map((series, index) => [series, index]));
  const plots = groups.map((group) => groupFragment(group, data, order));
  return [
    start,
    valueElement("date1904", workbook.date1904),
    valueElement("roundedCorners", chart.roundedCorners),
    "<c:chart>",
    titleFragment(chart.title, { size: chart.placement }),
    valueElement("autoTitleDeleted", !chart.title.visible),
    `<c:plotArea>${plotLayout(chart)}${plots.join("")}${axesFragment(chart, groups)}${dataTableFragment(chart.dataTable)}${shapeFragment(chart.plotArea)}</c:plotArea>`,
    legendFragment(chart),
    valueElement("plotVisOnly", chart.plotVisibleOnly),
    valueElement("dispBlanksAs", blanks[chart.displayBlanksAs]),
    "</c:chart>",
    shapeFragment(chart.look),
    textFragment(chart.look.font),
    "</c:chartSpace>",
  ].join("");
}

function groupsOf(chart: Chart): readonly Group[] {
  const groups: Group[] = [];
  for (const series of chart.series.filter(({ filtered }) => !filtered)) {
    const type = fileChartType(series.chartType);
    const same = groups.find(
      (group) =>
        group.axisGroup === series.axisGroup &&
        group.type.element === type.element &&
        JSON.stringify(group.type.settings) === JSON.stringify(type.settings),
    );
    if (same) same.series.push(series);
    else groups.push({ type, axisGroup: series.axisGroup, series: [series] });
  }
  return groups.length > 0
    ? groups
    : [{ type: fileChartType(chart.chartType), axisGroup: "Primary", series: [] }];
}

const idsOf = (
  axisGroup: ChartSeries["axisGroup"],
): { readonly category: number; readonly value: number } =>
  axisGroup === "Primary"
    ? { category: 111_111_111, value: 111_111_112 }
    : { category: 222_222_221, value: 222_222_222 };

function groupFragment(
  { type, axisGroup, series }: Group,
  data: ChartData,
  order: ReadonlyMap<ChartSeries, number>,
): string {
  const { element, family, settings } = type;
  const ids = idsOf(axisGroup);
  const varies =
    series.some(({ varyByCategories }) => varyByCategories) ||
    family === "pie" ||
    family === "doughnut";
  return [
    `<c:${element}>`,
    ...Object.entries(settings).map(([name, value]) => valueElement(name, value)),
    valueElement("varyColors", varies),
    ...series.map((each) => seriesFragment(each, { index: order.get(each) ?? 0, type, data })),
    groupTail(type, series[0]),
    hasAxes(family) ? valueElement("axId", ids.category) + valueElement("axId", ids.value) : "",
    `</c:${element}>`,
  ].join("");
}

const tails: Readonly<
  Record<string, (type: FileChartType, first: ChartSeries | undefined) => string>
> = {
  bar: ({ settings }, first) => {
    const isStacked = settings["grouping"] !== "clustered";
    const overlap = first?.overlap ?? (isStacked ? 100 : null);
    return (
      valueElement("gapWidth", first?.gapWidth ?? 150) +
      (overlap === null ? "" : valueElement("overlap", overlap))
    );
  },
  line: () => valueElement("marker", true),
  pie: (_, first) => valueElement("firstSliceAng", first?.firstSliceAngle ?? 0),
  doughnut: (_, first) =>
    valueElement("firstSliceAng", first?.firstSliceAngle ?? 0) +
    valueElement("holeSize", first?.doughnutHoleSize ?? 50),
  bubble: (_, first) =>
    valueElement("bubbleScale", first?.bubbleScale ?? 100) + valueElement("showNegBubbles", false),
};

const groupTail = (type: FileChartType, first: ChartSeries | undefined): string =>
  tails[type.family]?.(type, first) ?? "";

function axesFragment(chart: Chart, groups: readonly Group[]): string {
  const used = (["Primary", "Secondary"] as const).flatMap((axisGroup) => {
    const group = groups.find((each) => each.axisGroup === axisGroup && hasAxes(each.type.family));
    return group ? [group] : [];
  });
  return used.map((group) => axisPair(chart, group)).join("");
}

function axisPair(chart: Chart, { type, axisGroup }: Group): string {
  const find = (kind: ChartAxis["type"]): ChartAxis =>
    chart.axes.find((axis) => axis.type === kind && axis.group === axisGroup) ?? {
      ...newChartAxis(kind, axisGroup),
      visible: axisGroup === "Primary" || kind === "Value",
    };
  const ids = idsOf(axisGroup);
  const isLying = type.settings["barDir"] === "bar";
  const far = axisGroup === "Secondary";
  const category: AxisWriting = {
    id: ids.category,
    other: find("Value"),
    crossId: ids.value,
    element: isNumeric(type.family) ? "valAx" : "catAx",
    place: isLying ? "l" : "b",
    crossBetween: "midCat",
  };
  const value: AxisWriting = {
    id: ids.value,
    other: find("Category"),
    crossId: ids.category,
    element: "valAx",
    place: placeOfValues(isLying, far),
    crossBetween: isNumeric(type.family) || type.family === "area" ? "midCat" : "between",
  };
  return axisFragment(find("Category"), category) + axisFragment(find("Value"), value);
}

function placeOfValues(isLying: boolean, isFar: boolean): AxisWriting["place"] {
  if (isLying) return isFar ? "t" : "b";
  return isFar ? "r" : "l";
}

/** The file knows one of the two boxes; that of the data is the exacter one. */
function plotLayout({ plotBox, insideBox, placement }: Chart): string {
  const isInner = Object.keys(insideBox).length > 0;
  const layout = isInner
    ? layoutFragment(insideBox, placement, "inner")
    : layoutFragment(plotBox, placement, "outer");
  return layout === "" ? "<c:layout/>" : layout;
}

const legendBox = ({ left, top, width, height }: ChartLegend): ChartBox =>
  Object.fromEntries(
    Object.entries({ left, top, width, height }).filter(([, points]) => points !== null),
  );

function legendFragment({ legend, placement }: Chart): string {
  if (!legend.visible) return "";
  const hidden = legend.hiddenEntries.map(
    (index) =>
      `<c:legendEntry>${valueElement("idx", index)}${valueElement("delete", true)}</c:legendEntry>`,
  );
  return [
    "<c:legend>",
    valueElement("legendPos", legendPlaces[legend.position] ?? "r"),
    ...hidden,
    layoutFragment(legendBox(legend), placement),
    valueElement("overlay", legend.overlay),
    shapeFragment(legend.look),
    textFragment(legend.look.font),
    "</c:legend>",
  ].join("");
}
