import {
  CellError,
  columnCount,
  parseArea,
  rowCount,
  sheetByName,
  splitAddress,
} from "../../model";
import { absoluteReference, referenceText } from "../../formula";
import { cellText, localeOf } from "../../text";
import type { Book } from "../../book";
import type { Area, Cell, CellValue, Chart, ChartSeries, Sheet } from "../../model";
import type { RangeTarget } from "../targets";

export const formulaOf = ({ sheet, area }: Pick<RangeTarget, "sheet" | "area">): string =>
  `=${referenceText(absoluteReference(area, sheet.name))}`;

export interface Source {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** The cells of "=Sheet1!$B$2:$B$5"; null for anything that is not one area. */
export function sourceOf(book: Book, formula: string | null): Source | null {
  if (formula === null) return null;
  const { sheet: name, address } = splitAddress(formula.replace(/^=/, ""));
  const sheet = name === null ? undefined : sheetByName(book.workbook, name);
  const area = sheet && parseArea(address);
  return sheet && area ? { sheet, area } : null;
}

/** No chart shows more points than this. */
const mostPoints = 32_000;

function cellsOf({ sheet, area }: Source): readonly CellValue[] {
  const values: CellValue[] = [];
  for (let row = 0; row < rowCount(area); row++)
    for (let column = 0; column < columnCount(area); column++) {
      if (values.length >= mostPoints) return values;
      values.push(sheet.cells.get(area.top + row, area.left + column)?.value ?? null);
    }
  return values;
}

/** What a formula of a chart gives, as one list. */
export function listOf(book: Book, formula: string | null): readonly CellValue[] {
  if (formula === null) return [];
  const source = sourceOf(book, formula);
  book.refresh();
  if (source) return cellsOf(source);
  const [sheet] = book.workbook.sheets;
  if (!sheet) return [];
  const found = book.calculator.evaluate(formula, { sheet, row: 0, column: 0 });
  return Array.isArray(found) ? (found as readonly CellValue[][]).flat() : [found as CellValue];
}

export const numberOf = (value: CellValue): number | null =>
  typeof value === "number" ? value : null;

/** How the cells of a formula show their values. */
export function textsOf(book: Book, formula: string | null): readonly string[] {
  const source = sourceOf(book, formula);
  if (!source) return listOf(book, formula).map(plain);
  book.refresh();
  const { sheet, area } = source;
  const texts: string[] = [];
  for (let row = area.top; row <= area.bottom && texts.length < mostPoints; row++)
    for (let column = area.left; column <= area.right; column++)
      texts.push(shownText(book, sheet.cells.get(row, column)));
  return texts;
}

const plain = (value: CellValue): string =>
  value instanceof CellError ? value.text : String(value ?? "");

function shownText(book: Book, cell: Cell | undefined): string {
  if (!cell) return "";
  const { numberFormat } = book.workbook.styles.at(cell.style);
  return cellText(cell.value, numberFormat, {
    locale: localeOf(book.profile.locale),
    date1904: book.workbook.date1904,
  });
}

/** The name of a series: its text, what its cell says, or "Series1" by its place. */
export function seriesName(book: Book, chart: Chart, series: ChartSeries): string {
  const fallback = `Series${String(chart.series.indexOf(series) + 1)}`;
  if (series.name === null) return fallback;
  if (!series.name.startsWith("=")) return series.name;
  const text = textsOf(book, series.name)
    .filter((each) => each !== "")
    .join(" ");
  return text === "" ? fallback : text;
}

/** How many points a series has. */
export function pointCount(book: Book, series: ChartSeries): number {
  const source = sourceOf(book, series.values);
  if (source) return Math.min(mostPoints, rowCount(source.area) * columnCount(source.area));
  return listOf(book, series.values).length;
}
