import { OfficePackage, readWorkbookPart, relatedParts, relationshipsOf } from "../../ooxml";
import { isChanged } from "../model";
import type { Chart, ChartSeries, ConditionalFormat, Filter, Sheet, Workbook } from "../model";
import { chartTypes } from "./chart";
import { noLimits } from "./save-workbook";

export const lossCodes = [
  /** The file is signed, and any change makes the signature void. */
  "signature-void",
  /** Pivot tables and slicers show their old figures until they are refreshed. */
  "pivot-stale",
  /** The file is shared in the old way and keeps a log of changes, which will not know of ours. */
  "shared-log",
  /** A kind of chart that the format writer lacks: it becomes columns. */
  "chart-type",
  /** A chart of another program that was changed: what our model does not know of it is lost. */
  "chart-details",
  /** Shadows, error bars of one's own values, markers of single points. */
  "chart-extras",
  /** Filters by colour or icon. */
  "filter-look",
  /** Sorting by colour or icon. */
  "sort-look",
  /** Persons named in a comment stay as plain text. */
  "mentions",
  /** Colours and axis of data bars beyond the fill. */
  "data-bar-details",
  /** Single icons put in the place of a set's own. */
  "custom-icons",
  /** Gradients that were set here. */
  "gradient",
  /** What add-ins keep in the document. */
  "settings",
  /** Rows or columns moved under shapes, sparklines or rules that our model does not know. */
  "extras-not-moved",
] as const;
export type LossCode = (typeof lossCodes)[number];

/** What of a workbook cannot be kept when it is saved. */
export interface Loss {
  readonly code: LossCode;
  readonly sheet: string | null;
  /** Of the chart or the like; null where there is none. */
  readonly name: string | null;
}

/** Says before saving what will not come through; empty where everything will. */
export function unsavable(workbook: Workbook): readonly Loss[] {
  return workbook.original && !isChanged(workbook) ? [] : unsavableOnceChanged(workbook);
}

/** What any change at all would cost, and what the changes so far do. */
export function unsavableOnceChanged(workbook: Workbook): readonly Loss[] {
  return [
    ...ofFile(workbook),
    ...ofWorkbook(workbook),
    ...workbook.sheets.flatMap((sheet) =>
      ofSheet(sheet).map(([code, name]) => ({ code, sheet: sheet.name, name })),
    ),
    ...workbook.sheets.flatMap((sheet) => notMoved(workbook, sheet)),
  ];
}

const ofBook = (code: LossCode): Loss => ({ code, sheet: null, name: null });

function ofFile({ original }: Workbook): readonly Loss[] {
  if (!original) return [];
  const file = OfficePackage.open(original, noLimits);
  const kinds = new Set(relationshipsOf(file, readWorkbookPart(file).part).map(({ kind }) => kind));
  const losses: LossCode[] = [];
  if (relationshipsOf(file, "").some(({ kind }) => kind === "origin"))
    losses.push("signature-void");
  if (kinds.has("pivotCacheDefinition") || kinds.has("slicerCache")) losses.push("pivot-stale");
  if (kinds.has("revisionHeaders")) losses.push("shared-log");
  return losses.map(ofBook);
}

function ofWorkbook({ settings, changes, styles }: Workbook): readonly Loss[] {
  const losses: LossCode[] = [];
  if (settings.size > 0 && changes.features.has("settings")) losses.push("settings");
  for (let index = styles.loadedCount; index < styles.size; index++) {
    if (styles.at(index).fill.pattern.endsWith("Gradient"))
      return [...losses, "gradient" as const].map(ofBook);
  }
  return losses.map(ofBook);
}

type Found = readonly [LossCode, string | null];

function ofSheet(sheet: Sheet): readonly Found[] {
  const { features } = sheet.changes;
  const isTouched = (feature: Parameters<typeof features.has>[0]): boolean =>
    sheet.source === null || features.has(feature);
  return [
    ...sheet.charts.flatMap(ofChart),
    ...(isTouched("conditionalFormats") ? sheet.conditionalFormats.flatMap(ofRule) : []),
    ...(isTouched("autoFilter") ? ofFilters([...(sheet.autoFilter?.columns.values() ?? [])]) : []),
    ...sheet.tables
      .filter(({ changed }) => changed)
      .flatMap(({ columns, sort }): readonly Found[] => [
        ...ofFilters(columns.flatMap(({ filter }) => filter ?? [])),
        ...(sort?.fields.some(({ sortOn }) => sortOn !== "Value")
          ? [["sort-look", null] as const]
          : []),
      ]),
    ...(sheet.comments.some(({ mentions }) => mentions.length > 0)
      ? [["mentions", null] as const]
      : []),
  ];
}

function ofChart(chart: Chart): readonly Found[] {
  if (!chart.changed) return [];
  const losses: LossCode[] = [];
  if (chart.series.some(({ chartType }) => !chartTypes.has(chartType))) losses.push("chart-type");
  if (chart.source !== null) losses.push("chart-details");
  if (chart.series.some(hasExtras)) losses.push("chart-extras");
  return losses.map((code) => [code, chart.name]);
}

/** Error bars by cells of one's own, across where the kind of chart has none; markers of single points. */
function hasExtras({
  chartType,
  xErrorBars,
  yErrorBars,
  points,
  showShadow,
}: ChartSeries): boolean {
  const isNumeric = /^(XYScatter|Bubble)/.test(chartType);
  return (
    showShadow ||
    (xErrorBars?.visible === true && !isNumeric) ||
    [xErrorBars, yErrorBars].some((bars) => bars?.visible === true && bars.type === "Custom") ||
    [...points.values()].some(
      ({ markerStyle, markerSize, markerForegroundColor, markerBackgroundColor }) =>
        [markerStyle, markerSize, markerForegroundColor, markerBackgroundColor].some(
          (setting) => setting !== null,
        ),
    )
  );
}

function ofRule({ rule }: ConditionalFormat): readonly Found[] {
  if (rule.kind === "IconSet" && rule.criteria.some(({ customIcon }) => customIcon !== null))
    return [["custom-icons", null]];
  if (rule.kind !== "DataBar") return [];
  const isPlain =
    rule.positive.gradientFill &&
    rule.positive.borderColor === "" &&
    rule.axisFormat === "Automatic" &&
    rule.direction === "Context";
  return isPlain ? [] : [["data-bar-details", null]];
}

const ofFilters = (filters: readonly Filter[]): readonly Found[] =>
  filters.some(({ on }) => on === "CellColor" || on === "FontColor" || on === "Icon")
    ? [["filter-look", null]]
    : [];

/** Objects that the model does not know stay where they were when rows or columns move. */
function notMoved({ original }: Workbook, sheet: Sheet): readonly Loss[] {
  if (!original || sheet.source === null || sheet.changes.shifts.length === 0) return [];
  const file = OfficePackage.open(original, noLimits);
  const { part } = sheet.source;
  const shapes = relatedParts(file, part, "drawing").some((name) =>
    /<(?:\w+:)?(?:sp|grpSp|cxnSp)[\s>]/.test(file.text(name)),
  );
  const hasExtensions = /<(?:\w+:)?extLst[\s>]/.test(file.text(part).slice(-extensionsWithin));
  return shapes || hasExtensions
    ? [{ code: "extras-not-moved", sheet: sheet.name, name: null }]
    : [];
}

const extensionsWithin = 200_000;
