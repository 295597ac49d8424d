import { columnCount, newChartSeries, rowCount } from "../../model";
import { formatCategory } from "../../text";
import { familyOf, hasMarkers, isNumeric } from "./families";
import { formulaOf } from "./values";
import type { Area, ChartSeries, Sheet } from "../../model";
import type { RangeTarget } from "../targets";

export type SeriesBy = "Auto" | "Columns" | "Rows";

/** A table of data, seen so that its series run down; for series by rows it is turned. */
interface Data {
  readonly range: RangeTarget;
  readonly isTurned: boolean;
}

const lines = ({ range, isTurned }: Data): number =>
  isTurned ? rowCount(range.area) : columnCount(range.area);
const length = ({ range, isTurned }: Data): number =>
  isTurned ? columnCount(range.area) : rowCount(range.area);

/** The place of line `line`, point `at`. */
function place({ range: { area }, isTurned }: Data, line: number, at: number) {
  return isTurned
    ? { row: area.top + line, column: area.left + at }
    : { row: area.top + at, column: area.left + line };
}

type Kind = "blank" | "number" | "date" | "text";

function kindAt(data: Data, line: number, at: number): Kind {
  const { row, column } = place(data, line, at);
  const { book, sheet } = data.range;
  const cell = sheet.cells.get(row, column);
  if (cell == null || cell.value === null || cell.value === "") return "blank";
  if (typeof cell.value !== "number") return "text";
  const { numberFormat } = book.workbook.styles.at(cell.style);
  return formatCategory(numberFormat).includes("Date") ? "date" : "number";
}

/** The first points are names when none of them is a plain number, or the corner before them is empty. */
function hasNames(data: Data): boolean {
  if (length(data) < 2) return false;
  const kinds = Array.from({ length: lines(data) }, (_, line) => kindAt(data, line, 0));
  const [corner, ...rest] = kinds;
  const others = rest.length > 0 ? rest : kinds;
  if (others.some((kind) => kind === "number")) return corner === "blank" && rest.length > 0;
  return others.some((kind) => kind !== "blank");
}

/** The first line holds categories when there are no plain numbers in it, or the corner is empty. */
function hasCategories(data: Data, from: number): boolean {
  if (lines(data) < 2) return false;
  const kinds = Array.from({ length: length(data) - from }, (_, at) => kindAt(data, 0, at + from));
  const isCornerBlank = from === 1 && kindAt(data, 0, 0) === "blank";
  return isCornerBlank || !kinds.includes("number");
}

function lineFormula(data: Data, line: number, from: number): string {
  const first = place(data, line, from);
  const last = place(data, line, length(data) - 1);
  const area: Area = {
    top: first.row,
    left: first.column,
    bottom: last.row,
    right: last.column,
  };
  return formulaOf({ sheet: data.range.sheet, area });
}

function nameFormula(data: Data, line: number): string {
  const { row, column } = place(data, line, 0);
  return formulaOf({
    sheet: data.range.sheet,
    area: { top: row, bottom: row, left: column, right: column },
  });
}

/** As many series as there are not more of than categories. */
const chosen = (range: RangeTarget, seriesBy: SeriesBy): "Columns" | "Rows" => {
  if (seriesBy !== "Auto") return seriesBy;
  return rowCount(range.area) >= columnCount(range.area) ? "Columns" : "Rows";
};

export interface MadeSeries {
  readonly seriesBy: "Columns" | "Rows";
  readonly series: ChartSeries[];
}

/** The series that Excel makes of a range: by columns or rows, with names and categories where they are. */
export function seriesFrom(range: RangeTarget, seriesBy: SeriesBy, chartType: string): MadeSeries {
  const by = chosen(range, seriesBy);
  const data: Data = { range, isTurned: by === "Rows" };
  const from = hasNames(data) ? 1 : 0;
  const isXy = isNumeric(chartType) && lines(data) > 1;
  const first = isXy || hasCategories(data, from) ? 1 : 0;
  const isSized = familyOf(chartType) === "bubble" && lines(data) - first > 1;
  const step = isSized ? 2 : 1;
  const count = Math.max(0, Math.ceil((lines(data) - first) / step));
  const series = Array.from({ length: count }, (_, index) => ({
    ...freshSeries(chartType, index),
    ...lineSeries(data, first + index * step, { from, hasCategories: first === 1, isSized }),
  }));
  return { seriesBy: by, series };
}

interface LineKind {
  readonly from: number;
  readonly hasCategories: boolean;
  /** The next line holds the sizes of bubbles. */
  readonly isSized: boolean;
}

function lineSeries(data: Data, line: number, kind: LineKind) {
  const hasSizes = kind.isSized && line + 1 < lines(data);
  return {
    name: kind.from === 1 ? nameFormula(data, line) : null,
    values: lineFormula(data, line, kind.from),
    categories: kind.hasCategories ? lineFormula(data, 0, kind.from) : null,
    bubbleSizes: hasSizes ? lineFormula(data, line + 1, kind.from) : null,
  };
}

/** A series without data, as its kind of chart begins. */
export const freshSeries = (chartType: string, plotOrder: number): ChartSeries => ({
  ...newChartSeries(chartType, plotOrder),
  markerStyle: hasMarkers(chartType) ? "Automatic" : "None",
  varyByCategories: ["pie", "doughnut"].includes(familyOf(chartType)),
});

/** The number format of the first value of a series: labels and axes take it over. */
export function linkedFormat(
  range: { readonly sheet: Sheet; readonly area: Area } | null,
  styles: {
    at: (index: number) => { readonly numberFormat: string };
  },
): string {
  const cell = range?.sheet.cells.get(range.area.top, range.area.left);
  return cell ? styles.at(cell.style).numberFormat : "General";
}
