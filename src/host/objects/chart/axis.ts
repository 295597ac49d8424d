import { invalidArgument } from "../../protocol";
import { asBoolean, asInteger, asNumber, asOneOf, numberAt, targetOf } from "../arguments";
import { defineClass } from "../class-table";
import { RangeTarget } from "../targets";
import { gridlines } from "./axis-parts";
import { isNumeric } from "./families";
import { asNumberFormat, asOrientation } from "./labels";
import { layoutOf } from "./layout";
import { keeper } from "./scalar";
import { axisScale, shownSeries } from "./scale";
import { linkedFormat } from "./source";
import { lookAt } from "./target";
import { formulaOf, sourceOf } from "./values";
import type { ChartAxis } from "../../model";
import type { Arguments } from "../../protocol";
import type { Scalar } from "../class-table";
import type { AxisTarget } from "./target";

const keep = keeper<AxisTarget, ChartAxis>(({ axis }) => axis);

type ScaleName = "minimum" | "maximum" | "majorUnit" | "minorUnit";

const hasNumbers = ({ axis, owner }: AxisTarget): boolean =>
  axis.type === "Value" || isNumeric(owner.chart.chartType);

/** "" is automatic; an axis of categories has no numbers. */
function scale(name: ScaleName): Scalar<AxisTarget> {
  return {
    get: (target) =>
      hasNumbers(target)
        ? (target.axis[name] ?? axisScale(target.book, target.owner.chart, target.axis)[name])
        : null,
    set: (target, value) => {
      if (!hasNumbers(target)) throw invalidArgument(`An axis of categories has no ${name}.`);
      const next = value === "" || value === null ? null : asNumber(value);
      if (next !== null && name.endsWith("Unit") && next <= 0) throw invalidArgument();
      target.changed();
      target.axis[name] = next;
    },
  };
}

const tickMarks = ["None", "Cross", "Inside", "Outside"] as const;
const timeUnits = ["Days", "Months", "Years"] as const;
const displayUnits = [
  "None",
  "Hundreds",
  "Thousands",
  "TenThousands",
  "HundredThousands",
  "Millions",
  "TenMillions",
  "HundredMillions",
  "Billions",
  "Trillions",
  "Custom",
] as const;

function asLogBase(value: unknown): number {
  const base = asNumber(value);
  if (base < 2 || base > 1000) throw invalidArgument();
  return base;
}

function asOffset(value: unknown): number {
  const offset = asInteger(value);
  if (offset < 0 || offset > 1000) throw invalidArgument();
  return offset;
}

function asSpacing(value: unknown): number {
  const spacing = asInteger(value);
  if (spacing < 1 || spacing > 31_999) throw invalidArgument();
  return spacing;
}

/** Where the axis with its labels stands in the chart. */
function edge(name: "left" | "top" | "width" | "height"): Scalar<AxisTarget> {
  return {
    get: ({ axis, book, owner }) => {
      if (!axis.visible) return 0;
      const { plot, inside } = layoutOf(book, owner.chart);
      const foot = inside.top + inside.height;
      const lies = (axis.type === "Category") !== owner.chart.chartType.includes("Bar");
      const box = lies
        ? { ...inside, top: foot, height: plot.top + plot.height - foot }
        : { ...inside, left: plot.left, width: inside.left - plot.left };
      return Math.max(0, box[name]);
    },
  };
}

function numberFormat({ axis, book, owner }: AxisTarget): string {
  if (!axis.linkNumberFormat) return axis.numberFormat;
  const [first] = shownSeries(owner.chart, axis.group);
  const formula = axis.type === "Category" ? first?.categories : first?.values;
  return linkedFormat(sourceOf(book, formula ?? null), book.workbook.styles);
}

const scalars: Readonly<Record<string, Scalar<AxisTarget>>> = {
  alignment: keep("alignment", (value) => asOneOf(value, ["Center", "Left", "Right"])),
  axisGroup: { get: ({ axis }) => axis.group },
  baseTimeUnit: keep("baseTimeUnit", (value) => asOneOf(value, timeUnits)),
  categoryType: keep("categoryType", (value) =>
    asOneOf(value, ["Automatic", "TextAxis", "DateAxis"]),
  ),
  customDisplayUnit: { get: ({ axis }) => axis.customDisplayUnit ?? 0 },
  displayUnit: keep("displayUnit", (value) => asOneOf(value, displayUnits)),
  height: edge("height"),
  isBetweenCategories: keep("isBetweenCategories", asBoolean),
  left: edge("left"),
  linkNumberFormat: keep("linkNumberFormat", asBoolean),
  logBase: keep("logBase", asLogBase),
  majorTickMark: keep("majorTickMark", (value) => asOneOf(value, tickMarks)),
  majorTimeUnitScale: keep("majorTimeUnitScale", (value) => asOneOf(value, timeUnits)),
  majorUnit: scale("majorUnit"),
  maximum: scale("maximum"),
  minimum: scale("minimum"),
  minorTickMark: keep("minorTickMark", (value) => asOneOf(value, tickMarks)),
  minorTimeUnitScale: keep("minorTimeUnitScale", (value) => asOneOf(value, timeUnits)),
  minorUnit: scale("minorUnit"),
  multiLevel: keep("multiLevel", asBoolean),
  numberFormat: {
    get: numberFormat,
    set: (target, value) => {
      const code = asNumberFormat(value);
      target.changed();
      Object.assign(target.axis, { numberFormat: code, linkNumberFormat: false });
    },
  },
  offset: keep("offset", asOffset),
  position: keep("position", (value) =>
    asOneOf(value, ["Automatic", "Maximum", "Minimum", "Custom"]),
  ),
  positionAt: { get: ({ axis }) => axis.positionAt ?? 0 },
  reversePlotOrder: keep("reversePlotOrder", asBoolean),
  scaleType: keep("scaleType", (value) => asOneOf(value, ["Linear", "Logarithmic"] as const)),
  showDisplayUnitLabel: keep("showDisplayUnitLabel", asBoolean),
  textOrientation: {
    ...keep("textOrientation", asOrientation),
    get: ({ axis }) => axis.textOrientation ?? 0,
  },
  tickLabelPosition: keep("tickLabelPosition", (value) =>
    asOneOf(value, ["NextToAxis", "High", "Low", "None"]),
  ),
  tickLabelSpacing: {
    get: ({ axis }) => axis.tickLabelSpacing ?? 1,
    set: (target, value) => {
      const next = value === "" || value === null ? null : asSpacing(value);
      target.changed();
      target.axis.tickLabelSpacing = next;
    },
  },
  tickMarkSpacing: keep("tickMarkSpacing", asSpacing),
  top: edge("top"),
  type: { get: ({ axis }) => axis.type },
  visible: keep("visible", asBoolean),
  width: edge("width"),
};

function setCategoryNames({ owner }: AxisTarget, args: Arguments): void {
  const range = targetOf(args[0], RangeTarget);
  if (!range) throw invalidArgument();
  owner.changed();
  for (const series of owner.chart.series) series.categories = formulaOf(range);
}

export const chartAxis = defineClass<AxisTarget>({
  name: "ChartAxis",
  scalars,
  navigation: {
    format: (target) =>
      target.book.wrap(
        "ChartAxisFormat",
        lookAt({ of: target, read: () => target.axis.look, letters: { size: 9, bold: false } }),
      ),
    majorGridlines: (target) => gridlines(target, "majorGridlines"),
    minorGridlines: (target) => gridlines(target, "minorGridlines"),
    title: (target) => target.book.wrap("ChartAxisTitle", target),
  },
  methods: {
    setCategoryNames,
    setCustomDisplayUnit: (target, args) => {
      const unit = numberAt(args, 0);
      if (unit <= 0) throw invalidArgument();
      target.changed();
      Object.assign(target.axis, { displayUnit: "Custom", customDisplayUnit: unit });
    },
    setPositionAt: (target, args) => {
      const at = numberAt(args, 0);
      target.changed();
      Object.assign(target.axis, { position: "Custom", positionAt: at });
    },
  },
  partial: {
    height: "near to Excel's layout, not equal",
    left: "near to Excel's layout, not equal",
    top: "near to Excel's layout, not equal",
    width: "near to Excel's layout, not equal",
  },
});
