import {
  chartDataTable,
  chartErrorBars,
  chartTrendline,
  chartTrendlineCollection,
} from "./additions";
import { chartAxes } from "./axes";
import { chartAxis } from "./axis";
import { chartAxisTitle, chartGridlines } from "./axis-parts";
import { chart, chartAreaFormat, chartPlotArea } from "./chart";
import { chartCollection } from "./chart-collection";
import { chartDataLabel, chartDataLabels } from "./labels";
import { lookClasses } from "./look";
import { chartPoint, chartPointsCollection } from "./points";
import { chartSeries, chartSeriesCollection } from "./series";
import {
  chartFormatString,
  chartLegend,
  chartLegendEntry,
  chartLegendEntryCollection,
  chartTitle,
} from "./titles";
import { chartBinOptions, chartBoxwhiskerOptions, chartMapOptions } from "./special";
import type { HostClass } from "../class-table";

export const chartClasses: readonly HostClass[] = [
  chart,
  chartAreaFormat,
  chartAxes,
  chartAxis,
  chartAxisTitle,
  chartBinOptions,
  chartBoxwhiskerOptions,
  chartCollection,
  chartDataLabel,
  chartDataLabels,
  chartDataTable,
  chartErrorBars,
  chartFormatString,
  chartGridlines,
  chartLegend,
  chartLegendEntry,
  chartLegendEntryCollection,
  chartMapOptions,
  chartPlotArea,
  chartPoint,
  chartPointsCollection,
  chartSeries,
  chartSeriesCollection,
  chartTitle,
  chartTrendline,
  chartTrendlineCollection,
  ...lookClasses,
];
