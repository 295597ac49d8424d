import type { CellRef, ItemId, Text2 } from "../form";

/** `bar` lies, for long labels; `column` stands, for time and short labels. */
export type ChartKind = "bar" | "column";

/** As Excel writes it; a percent is 0 to 100 here. */
export type ChartNumberFormat = "#,##0" | "0.0" | "0.00";

export interface ChartSeries {
  readonly id: string;
  readonly name: Text2;
  /** One for each category; null where nothing is known. */
  readonly values: readonly (number | null)[];
  /** The cell that a value stands in, where it is a single one; as long as `values`. */
  readonly cells: readonly (CellRef | null)[];
  /** Six hex digits, different in grey from the other series. */
  readonly color: string;
}

/** A chart as data, in both languages: the workbook, Word, the slides and the page all draw this. */
export interface ChartSpec {
  readonly id: ChartId;
  readonly item: ItemId;
  readonly kind: ChartKind;
  readonly title: Text2;
  /** What the chart shows, in words with its figures, for those who do not see it. */
  readonly alt: Text2;
  readonly categories: readonly Text2[];
  /** Values start at zero. */
  readonly valueAxis: Text2;
  readonly series: readonly ChartSeries[];
  /** A line over the columns on a second axis of 0 to 100 %; null where the chart has none. */
  readonly share: ChartSeries | null;
  readonly numberFormat: ChartNumberFormat;
}

/** In the order of the form. */
export const chartIds = [
  "servicesByForm",
  "servicesByFee",
  "providedByChannel",
  "mostDemanded",
  "eventsByType",
  "improvements",
  "training",
  "complaintsByOutcome",
  "complaintsByCause",
  "complaintsByMonth",
  "complaintsByYear",
  "violationsByKind",
  "satisfaction",
  "score",
  "indicators",
] as const;

export type ChartId = (typeof chartIds)[number];
