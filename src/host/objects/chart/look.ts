import { invalidArgument } from "../../protocol";
import { asBoolean, asNumber, asOneOf, asText, textAt } from "../arguments";
import { defineClass } from "../class-table";
import { asColor } from "../format/colors";
import type { ChartFont, ChartLine } from "../../model";
import type { HostClass, Navigation, Scalar } from "../class-table";
import type { LookTarget } from "./target";

export const lineStyles = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Grey25",
  "Grey50",
  "Grey75",
  "Automatic",
  "RoundDot",
] as const;

const newLine = (): ChartLine => ({ color: null, style: "Automatic", weight: null });
const newFont = (): ChartFont => ({
  bold: null,
  italic: null,
  color: null,
  name: null,
  size: null,
  underline: "None",
});

function line<Name extends keyof ChartLine>(
  name: Name,
  read: (value: unknown) => ChartLine[Name],
  automatic: unknown,
): Scalar<LookTarget> {
  return {
    get: ({ look }) => look.line?.[name] ?? automatic,
    set: (target, value) => {
      const next = read(value);
      target.changed();
      const look = target.lookForWriting();
      const known = look.line ?? newLine();
      look.line = { ...known, [name]: next, ...shown(name, known) };
    },
  };
}

/** A line that is given a colour or a width is seen. */
const shown = (name: keyof ChartLine, { style }: ChartLine): Partial<ChartLine> =>
  name !== "style" && (style === "None" || style === "Automatic") ? { style: "Continuous" } : {};

function asWeight(value: unknown): number {
  const weight = asNumber(value);
  if (weight < 0 || weight > 1584) throw invalidArgument();
  return weight;
}

const lineScalars: Readonly<Record<string, Scalar<LookTarget>>> = {
  color: line("color", asColor, ""),
  lineStyle: line("style", (value) => asOneOf(value, lineStyles), "Automatic"),
  weight: line("weight", asWeight, 0.75),
};

const clearLine = (target: LookTarget): void => {
  target.changed();
  target.lookForWriting().line = null;
};

function font<Name extends keyof ChartFont>(
  name: Name,
  read: (value: unknown) => ChartFont[Name],
  automatic: (target: LookTarget) => ChartFont[Name],
): Scalar<LookTarget> {
  return {
    get: (target) => target.look.font?.[name] ?? automatic(target),
    set: (target, value) => {
      const next = read(value);
      target.changed();
      const look = target.lookForWriting();
      look.font = { ...(look.font ?? newFont()), [name]: next };
    },
  };
}

function asSize(value: unknown): number {
  const size = asNumber(value);
  if (size < 1 || size > 409) throw invalidArgument("Font sizes are 1 to 409 points.");
  return size;
}

const chartFont = defineClass<LookTarget>({
  name: "ChartFont",
  scalars: {
    bold: font("bold", asBoolean, ({ letters }) => letters.bold),
    color: font("color", asColor, () => "#595959"),
    italic: font("italic", asBoolean, () => false),
    name: font("name", asText, () => "Calibri"),
    size: font("size", asSize, ({ letters }) => letters.size),
    underline: font(
      "underline",
      (value) => asOneOf(value, ["None", "Single"] as const),
      () => "None",
    ),
  },
});

const chartFill = defineClass<LookTarget>({
  name: "ChartFill",
  methods: {
    clear: (target) => {
      target.changed();
      target.lookForWriting().fill = "";
    },
    setSolidColor: (target, args) => {
      const color = asColor(textAt(args, 0));
      target.changed();
      target.lookForWriting().fill = color;
    },
  },
});

const chartLineFormat = defineClass<LookTarget>({
  name: "ChartLineFormat",
  scalars: lineScalars,
  methods: { clear: clearLine },
});

const chartBorder = defineClass<LookTarget>({
  name: "ChartBorder",
  scalars: lineScalars,
  methods: { clear: clearLine },
});

const to =
  (className: string): Navigation<LookTarget> =>
  (target) =>
    target.book.wrap(className, target);

const parts = {
  border: to("ChartBorder"),
  fill: to("ChartFill"),
  font: to("ChartFont"),
  line: to("ChartLineFormat"),
};
type PartName = keyof typeof parts;

const format = (name: string, ...names: readonly PartName[]): HostClass =>
  defineClass<LookTarget>({
    name,
    navigation: Object.fromEntries(names.map((each) => [each, parts[each]])),
  });

/** The format classes that have nothing but parts of a look. */
export const lookClasses: readonly HostClass[] = [
  chartBorder,
  chartFill,
  chartFont,
  chartLineFormat,
  format("ChartAxisFormat", "fill", "font", "line"),
  format("ChartAxisTitleFormat", "border", "fill", "font"),
  format("ChartDataLabelFormat", "border", "fill", "font"),
  format("ChartDataTableFormat", "border", "fill", "font"),
  format("ChartErrorBarsFormat", "line"),
  format("ChartGridlinesFormat", "line"),
  format("ChartLegendFormat", "border", "fill", "font"),
  format("ChartPlotAreaFormat", "border", "fill"),
  format("ChartPointFormat", "border", "fill"),
  format("ChartSeriesFormat", "fill", "line"),
  format("ChartTitleFormat", "border", "fill", "font"),
  format("ChartTrendlineFormat", "line"),
];

export const lookParts = parts;
