import { cellText, localeOf } from "../../text";
import { linkedFormat } from "./source";
import { listOf, numberOf, seriesName, sourceOf, textsOf } from "./values";
import type { ChartDataLabels, ChartSeries } from "../../model";
import type { ChartTarget, PointTarget } from "./target";

/** A number as an axis or a label of the chart shows it. */
export function numberText(
  { book }: ChartTarget,
  value: number,
  { numberFormat }: { readonly numberFormat: string },
): string {
  return cellText(value, numberFormat, {
    locale: localeOf(book.profile.locale),
    date1904: book.workbook.date1904,
  });
}

function formatOf(owner: ChartTarget, series: ChartSeries, labels: ChartDataLabels): string {
  if (!labels.linkNumberFormat) return labels.numberFormat;
  return linkedFormat(sourceOf(owner.book, series.values), owner.book.workbook.styles);
}

function share(values: readonly (number | null)[], index: number): string {
  const total = values.reduce<number>((sum, value) => sum + Math.abs(value ?? 0), 0);
  return `${String(total === 0 ? 0 : Math.round((Math.abs(values[index] ?? 0) / total) * 100))}%`;
}

interface PointLabel {
  readonly index: number;
  readonly labels: ChartDataLabels;
}

/** What the label of one point says. */
export const labelText = (owner: ChartTarget, series: ChartSeries, label: PointLabel): string =>
  label.labels.text ?? dataText(owner, series, label);

function dataText(owner: ChartTarget, series: ChartSeries, { index, labels }: PointLabel): string {
  const { book, chart } = owner;
  const values = listOf(book, series.values).map(numberOf);
  const value = values[index] ?? null;
  const numberFormat = formatOf(owner, series, labels);
  const parts = [
    labels.showSeriesName ? seriesName(book, chart, series) : "",
    labels.showCategoryName ? (textsOf(book, series.categories)[index] ?? String(index + 1)) : "",
    labels.showValue && value !== null ? numberText(owner, value, { numberFormat }) : "",
    labels.showPercentage ? share(values, index) : "",
  ];
  return parts.filter((part) => part !== "").join(labels.separator);
}

export function pointLabelText({ owner, index, point }: PointTarget): string {
  const labels = point?.dataLabels ?? owner.series.dataLabels;
  return labelText(owner.owner, owner.series, { index, labels });
}
