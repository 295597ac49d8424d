import type { Placement } from "./drawing";
import type { Color } from "./style";

export interface ChartFont {
  bold: boolean | null;
  italic: boolean | null;
  color: Color | null;
  name: string | null;
  /** Points. */
  size: number | null;
  underline: "None" | "Single";
}

export interface ChartLine {
  color: Color | null;
  style: string;
  /** Points. */
  weight: number | null;
}

export interface ChartLook {
  /** Null is automatic; the empty string no fill. */
  fill: Color | null;
  line: ChartLine | null;
  font: ChartFont | null;
}

/** Letters of a title that have a font of their own. */
export interface ChartTextRange {
  readonly start: number;
  readonly length: number;
  font: ChartFont | null;
}

/** Sides of a box that somebody set, in points; the others are laid out. */
export interface ChartBox {
  left?: number;
  top?: number;
  width?: number;
  height?: number;
}

export interface ChartDataTable {
  visible: boolean;
  showLegendKey: boolean;
  showHorizontalBorder: boolean;
  showVerticalBorder: boolean;
  showOutlineBorder: boolean;
  look: ChartLook;
}

export interface ChartTitle {
  visible: boolean;
  /** Null is the automatic text. */
  text: string | null;
  overlay: boolean;
  position: string;
  horizontalAlignment: string;
  verticalAlignment: string;
  textOrientation: number;
  left: number | null;
  top: number | null;
  look: ChartLook;
  ranges: ChartTextRange[];
}

export interface ChartLegend {
  visible: boolean;
  position: string;
  overlay: boolean;
  left: number | null;
  top: number | null;
  width: number | null;
  height: number | null;
  hiddenEntries: number[];
  look: ChartLook;
}

export interface ChartDataLabels {
  position: string | null;
  showValue: boolean;
  showSeriesName: boolean;
  showCategoryName: boolean;
  showLegendKey: boolean;
  showPercentage: boolean;
  showBubbleSize: boolean;
  separator: string;
  numberFormat: string;
  linkNumberFormat: boolean;
  autoText: boolean;
  /** Of one point: what it says instead of its data. */
  text: string | null;
  horizontalAlignment: string;
  verticalAlignment: string;
  textOrientation: number;
  look: ChartLook;
}

export interface ChartAxis {
  readonly type: "Category" | "Value" | "Series";
  readonly group: "Primary" | "Secondary";
  visible: boolean;
  title: ChartTitle;
  minimum: number | null;
  maximum: number | null;
  majorUnit: number | null;
  minorUnit: number | null;
  majorGridlines: boolean;
  minorGridlines: boolean;
  majorGridlinesLine: ChartLine | null;
  minorGridlinesLine: ChartLine | null;
  reversePlotOrder: boolean;
  scaleType: "Linear" | "Logarithmic";
  logBase: number;
  displayUnit: string;
  customDisplayUnit: number | null;
  showDisplayUnitLabel: boolean;
  categoryType: string;
  baseTimeUnit: string;
  majorTimeUnitScale: string;
  minorTimeUnitScale: string;
  tickLabelPosition: string;
  tickLabelSpacing: number | null;
  tickMarkSpacing: number;
  majorTickMark: string;
  minorTickMark: string;
  multiLevel: boolean;
  alignment: string;
  isBetweenCategories: boolean;
  offset: number;
  position: string;
  positionAt: number | null;
  numberFormat: string;
  linkNumberFormat: boolean;
  textOrientation: number | null;
  look: ChartLook;
}

export interface ChartTrendline {
  type: string;
  name: string;
  polynomialOrder: number;
  movingAveragePeriod: number;
  intercept: number | null;
  forwardPeriod: number;
  backwardPeriod: number;
  showEquation: boolean;
  showRSquared: boolean;
  line: ChartLine | null;
}

export interface ChartErrorBars {
  visible: boolean;
  endStyleCap: boolean;
  include: string;
  type: string;
  line: ChartLine | null;
}

/** What one point has of its own. */
export interface ChartPoint {
  look: ChartLook | null;
  dataLabels: ChartDataLabels | null;
  hasDataLabel: boolean | null;
  explosion: number | null;
  markerStyle: string | null;
  markerSize: number | null;
  markerForegroundColor: Color | null;
  markerBackgroundColor: Color | null;
}

export interface ChartSeries {
  /** A text, or a formula ("=Sheet1!$B$1"); null is "Series1" and so on. */
  name: string | null;
  /** Formulas with "=": "=Sheet1!$B$2:$B$5"; null when there are none. */
  values: string | null;
  categories: string | null;
  bubbleSizes: string | null;
  chartType: string;
  axisGroup: "Primary" | "Secondary";
  plotOrder: number;
  look: ChartLook;
  smooth: boolean;
  filtered: boolean;
  hasDataLabels: boolean;
  dataLabels: ChartDataLabels;
  markerStyle: string;
  markerSize: number;
  markerForegroundColor: Color | null;
  markerBackgroundColor: Color | null;
  gapWidth: number | null;
  overlap: number | null;
  doughnutHoleSize: number | null;
  explosion: number;
  firstSliceAngle: number;
  invertIfNegative: boolean;
  invertColor: Color;
  varyByCategories: boolean;
  showShadow: boolean;
  showLeaderLines: boolean;
  bubbleScale: number | null;
  secondPlotSize: number | null;
  splitType: string;
  splitValue: number | null;
  points: Map<number, ChartPoint>;
  trendlines: ChartTrendline[];
  xErrorBars: ChartErrorBars | null;
  yErrorBars: ChartErrorBars | null;
  /** Settings that only some newer kinds of chart have (bins, maps, connector lines). */
  special: Map<string, string | number | boolean>;
}

export interface Chart {
  readonly id: string;
  name: string;
  chartType: string;
  placement: Placement;
  seriesBy: "Rows" | "Columns";
  series: ChartSeries[];
  axes: ChartAxis[];
  title: ChartTitle;
  legend: ChartLegend;
  look: ChartLook;
  plotArea: ChartLook;
  roundedCorners: boolean;
  dataTable: ChartDataTable | null;
  /** The plot area with its axes, and the place of the data alone. */
  plotBox: ChartBox;
  insideBox: ChartBox;
  style: number;
  plotBy: "Rows" | "Columns";
  plotVisibleOnly: boolean;
  displayBlanksAs: "NotPlotted" | "Zero" | "Interplotted";
  showAllFieldButtons: boolean;
  showDataLabelsOverMaximum: boolean;
  categoryLabelLevel: number;
  seriesNameLevel: number;
  altTextTitle: string;
  altTextDescription: string;
  /** The part it was loaded from. */
  source: string | null;
  /** How large it was then: the part counts places in shares of it. */
  sourceSize: { readonly width: number; readonly height: number } | null;
  changed: boolean;
}
