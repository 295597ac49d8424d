import { isRound } from "./families";
import { axisScale } from "./scale";
import { listOf, seriesName, textsOf } from "./values";
import type { Book } from "../../book";
import type { Chart, ChartAxis, ChartTitle } from "../../model";

/** Points from the chart's top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Layout {
  readonly title: Box | null;
  readonly legend: Box | null;
  /** Axes and their labels included. */
  readonly plot: Box;
  /** Where the data is drawn. */
  readonly inside: Box;
}

const margin = 7;
const lineHeight = (size: number): number => size * 1.25;
/** A letter is about half as wide as it is high. */
export const textWidth = (text: string, size: number): number => text.length * size * 0.55;

const sizeOf = ({ look }: ChartTitle, usual: number): number => look.font?.size ?? usual;

/** What the title says: its text, the name of the only series, or Excel's own words. */
export function titleText(book: Book, chart: Chart): string {
  if (chart.title.text !== null) return chart.title.text;
  const [only, ...others] = chart.series;
  return only && others.length === 0 ? seriesName(book, chart, only) : "Chart Title";
}

/** What the legend lists: series, or the categories of a round chart. */
export function legendTexts(book: Book, chart: Chart): readonly string[] {
  const [first] = chart.series;
  if (first && isRound(first.chartType))
    return first.categories === null
      ? listOf(book, first.values).map((_, index) => String(index + 1))
      : textsOf(book, first.categories);
  return chart.series.map((series) => seriesName(book, chart, series));
}

function titleBox(book: Book, chart: Chart): Box | null {
  const { title, placement } = chart;
  if (!title.visible) return null;
  const size = sizeOf(title, 14);
  const width = Math.min(placement.width - 2 * margin, textWidth(titleText(book, chart), size) + 8);
  const height = lineHeight(size) + 6;
  return {
    left: title.left ?? (placement.width - width) / 2,
    top: title.top ?? margin,
    width,
    height,
  };
}

const cut = (box: Box, edge: "top" | "bottom" | "left" | "right", by: number): Box => ({
  left: edge === "left" ? box.left + by : box.left,
  top: edge === "top" ? box.top + by : box.top,
  width: Math.max(1, edge === "left" || edge === "right" ? box.width - by : box.width),
  height: Math.max(1, edge === "top" || edge === "bottom" ? box.height - by : box.height),
});

const legendEdges = {
  Top: "top",
  Bottom: "bottom",
  Left: "left",
  Right: "right",
  Corner: "right",
} as const;

type Edge = (typeof legendEdges)[keyof typeof legendEdges];
const edgeOf = (position: string): Edge | undefined =>
  Object.hasOwn(legendEdges, position)
    ? legendEdges[position as keyof typeof legendEdges]
    : undefined;

const isFlat = (edge: Edge | undefined): boolean => edge === "top" || edge === "bottom";

/** The size that its entries need. */
function legendSize(book: Book, chart: Chart, free: Box): Pick<Box, "width" | "height"> {
  const { legend } = chart;
  const size = legend.look.font?.size ?? 9;
  const widths = legendTexts(book, chart).map((text) => textWidth(text, size));
  const flat = isFlat(edgeOf(legend.position));
  const width = flat
    ? Math.min(
        free.width,
        widths.reduce((sum, each) => sum + each + 24, 0),
      )
    : Math.max(0, ...widths) + 26;
  const lines = flat ? 1 : widths.length;
  const height = Math.min(free.height, lines * lineHeight(size) + 6);
  return { width: legend.width ?? width, height: legend.height ?? height };
}

function legendBox(book: Book, chart: Chart, free: Box): Box | null {
  const { legend } = chart;
  if (!legend.visible) return null;
  const size = legendSize(book, chart, free);
  const centre = {
    left: free.left + (free.width - size.width) / 2,
    top: free.top + (free.height - size.height) / 2,
  };
  const places: Readonly<Record<Edge, { left: number; top: number }>> = {
    top: { left: centre.left, top: free.top },
    bottom: { left: centre.left, top: free.top + free.height - size.height },
    left: { left: free.left, top: centre.top },
    right: { left: free.left + free.width - size.width, top: centre.top },
  };
  const place = places[edgeOf(legend.position) ?? "right"];
  return { ...size, left: legend.left ?? place.left, top: legend.top ?? place.top };
}

/** Room for the labels and the title of an axis. */
function axisRoom(axis: ChartAxis | undefined, label: number): number {
  if (!axis?.visible) return 4;
  const title = axis.title.visible ? lineHeight(sizeOf(axis.title, 10)) + 4 : 0;
  return (axis.tickLabelPosition === "None" ? 4 : label) + title + 4;
}

const axisOf = (chart: Chart, type: ChartAxis["type"]): ChartAxis | undefined =>
  chart.axes.find((axis) => axis.type === type && axis.group === "Primary");

function insideBox(book: Book, chart: Chart, plot: Box): Box {
  const [first] = chart.series;
  if (!first || isRound(first.chartType)) return plot;
  const value = axisOf(chart, "Value");
  const category = axisOf(chart, "Category");
  const isLying = chart.chartType.includes("Bar");
  const scale = value && axisScale(book, chart, value);
  const label = textWidth(String(scale?.maximum ?? 0), 9) + 6;
  const longest = Math.min(
    90,
    Math.max(10, ...textsOf(book, first.categories).map((text) => textWidth(text, 9))),
  );
  const side = isLying ? axisRoom(category, longest + 4) : axisRoom(value, label);
  const foot = isLying ? axisRoom(value, lineHeight(9)) : axisRoom(category, lineHeight(9) + 2);
  return cut(cut(cut(plot, "left", side), "bottom", foot), "top", 4);
}

/** Where the parts of a chart stand; Excel's own layout is near to this, not equal. */
export function layoutOf(book: Book, chart: Chart): Layout {
  const { width, height } = chart.placement;
  let free: Box = cut(
    cut({ left: margin, top: margin, width, height }, "right", 2 * margin),
    "bottom",
    2 * margin,
  );
  const title = titleBox(book, chart);
  if (title && !chart.title.overlay) free = cut(free, "top", title.height + 4);
  const legend = legendBox(book, chart, free);
  const edge = edgeOf(chart.legend.position);
  if (legend && !chart.legend.overlay && edge)
    free = cut(free, edge, (isFlat(edge) ? legend.height : legend.width) + 4);
  const plot = { ...free, ...chart.plotBox };
  return { title, legend, plot, inside: { ...insideBox(book, chart, plot), ...chart.insideBox } };
}
