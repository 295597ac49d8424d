import { newDataLabels, plainLook } from "../../model";
import { isFormatCode } from "../../text";
import { invalidArgument } from "../../protocol";
import { asBoolean, asInteger, asOneOf, asText } from "../arguments";
import { defineClass } from "../class-table";
import { labelPositions } from "./families";
import { lookAt } from "./target";
import { fixed } from "./scalar";
import { pointLabelText } from "./label-text";
import type { ChartDataLabels } from "../../model";
import type { Scalar } from "../class-table";
import type { ChartTarget, LookTarget, PointTarget, SeriesTarget } from "./target";

/** Labels of a whole chart, of a series or of one point. */
export interface LabelsTarget {
  readonly book: ChartTarget["book"];
  readonly chartType: string;
  /** As they are, one for each series. */
  read(): readonly ChartDataLabels[];
  /** To be changed: from now on they are shown. */
  write(): readonly ChartDataLabels[];
  changed(): void;
}

export const chartLabels = (target: ChartTarget): LabelsTarget => ({
  book: target.book,
  get chartType() {
    return target.chart.chartType;
  },
  read: () => target.chart.series.map(({ dataLabels }) => dataLabels),
  write: () =>
    target.chart.series.map((series) => {
      series.hasDataLabels = true;
      return series.dataLabels;
    }),
  changed: () => {
    target.changed();
  },
});

export const seriesLabels = (target: SeriesTarget): LabelsTarget => ({
  book: target.book,
  get chartType() {
    return target.series.chartType;
  },
  read: () => [target.series.dataLabels],
  write: () => {
    target.series.hasDataLabels = true;
    return [target.series.dataLabels];
  },
  changed: () => {
    target.changed();
  },
});

export const pointLabels = (
  target: PointTarget,
): LabelsTarget & { readonly point: PointTarget } => ({
  point: target,
  book: target.book,
  get chartType() {
    return target.owner.series.chartType;
  },
  read: () => [target.point?.dataLabels ?? target.owner.series.dataLabels],
  write: () => {
    const point = target.forWriting();
    point.hasDataLabel = true;
    point.dataLabels ??= { ...target.owner.series.dataLabels, look: plainLook() };
    return [point.dataLabels];
  },
  changed: () => {
    target.changed();
  },
});

/** What all labels have in common; null when they differ. */
function common<Name extends keyof ChartDataLabels>(
  target: LabelsTarget,
  name: Name,
): ChartDataLabels[Name] | null {
  const [first, ...others] = target.read();
  if (!first) return newDataLabels()[name];
  return others.every((each) => each[name] === first[name]) ? first[name] : null;
}

function label<Name extends keyof ChartDataLabels>(
  name: Name,
  read: (value: unknown, target: LabelsTarget) => ChartDataLabels[Name],
  also: Partial<ChartDataLabels> = {},
): Scalar<LabelsTarget> {
  return {
    get: (target) => common(target, name),
    set: (target, value) => {
      const next = read(value, target);
      target.changed();
      for (const labels of target.write()) Object.assign(labels, { [name]: next, ...also });
    },
  };
}

export const horizontal = ["Center", "Left", "Right", "Justify", "Distributed"] as const;
export const vertical = ["Center", "Bottom", "Top", "Justify", "Distributed"] as const;

/** Degrees; 180 stands letters one below another. */
export function asOrientation(value: unknown): number {
  const degrees = asInteger(value);
  if ((degrees < -90 || degrees > 90) && degrees !== 180) throw invalidArgument();
  return degrees;
}

export function asNumberFormat(value: unknown): string {
  const code = asText(value);
  if (!isFormatCode(code)) throw invalidArgument();
  return code;
}

function asPosition(value: unknown, { chartType }: LabelsTarget): string | null {
  const allowed = labelPositions(chartType);
  const position = asOneOf(value, ["None", ...allowed]);
  return position === "None" ? null : position;
}

const usualPosition = (chartType: string): string => labelPositions(chartType).at(-1) ?? "None";

const scalars: Readonly<Record<string, Scalar<LabelsTarget>>> = {
  autoText: {
    ...label("autoText", asBoolean),
    set: (target, value) => {
      const autoText = asBoolean(value);
      target.changed();
      for (const labels of target.write())
        Object.assign(labels, { autoText, ...(autoText ? { text: null } : {}) });
    },
  },
  horizontalAlignment: label("horizontalAlignment", (value) => asOneOf(value, horizontal)),
  linkNumberFormat: label("linkNumberFormat", asBoolean),
  numberFormat: label("numberFormat", asNumberFormat, { linkNumberFormat: false }),
  position: {
    get: (target) => common(target, "position") ?? usualPosition(target.chartType),
    set: (target, value) => {
      const position = asPosition(value, target);
      target.changed();
      for (const labels of target.write()) labels.position = position;
    },
  },
  separator: label("separator", asText),
  showBubbleSize: label("showBubbleSize", asBoolean),
  showCategoryName: label("showCategoryName", asBoolean),
  showLegendKey: label("showLegendKey", asBoolean),
  showPercentage: label("showPercentage", asBoolean),
  showSeriesName: label("showSeriesName", asBoolean),
  showValue: label("showValue", asBoolean),
  textOrientation: label("textOrientation", asOrientation),
  verticalAlignment: label("verticalAlignment", (value) => asOneOf(value, vertical)),
};

const labelsLook = (target: LabelsTarget): LookTarget =>
  lookAt({
    of: target,
    read: () => target.read()[0]?.look ?? null,
    write: () => {
      const look = plainLook();
      const all = target.write();
      Object.assign(look, all[0]?.look);
      for (const labels of all) labels.look = look;
      return look;
    },
  });

const format = (target: LabelsTarget) =>
  target.book.wrap("ChartDataLabelFormat", labelsLook(target));

export const chartDataLabels = defineClass<LabelsTarget>({
  name: "ChartDataLabels",
  scalars,
  navigation: { format },
});

type PointLabels = ReturnType<typeof pointLabels>;

export const chartDataLabel = defineClass<PointLabels>({
  name: "ChartDataLabel",
  scalars: {
    ...scalars,
    formula: fixed("ChartDataLabel.formula", ""),
    height: fixed("ChartDataLabel.height", 0),
    left: fixed("ChartDataLabel.left", 0),
    text: {
      get: ({ point }) => pointLabelText(point),
      set: (target, value) => {
        const text = asText(value);
        target.changed();
        for (const labels of target.write()) Object.assign(labels, { text, autoText: false });
      },
    },
    top: fixed("ChartDataLabel.top", 0),
    width: fixed("ChartDataLabel.width", 0),
  },
  navigation: { format },
  partial: {
    formula: "a label is not tied to a cell",
    height: "labels stand where Excel puts them: always 0",
    left: "labels stand where Excel puts them: always 0",
    top: "labels stand where Excel puts them: always 0",
    width: "labels stand where Excel puts them: always 0",
  },
});
