import { invalidArgument } from "../../protocol";
import { asBoolean, asInteger, asNumber, asOneOf } from "../arguments";
import { defineClass } from "../class-table";
import { asColor } from "../format/colors";
import type { Scalar } from "../class-table";
import type { SeriesTarget } from "./target";

type Value = string | number | boolean;

/** A setting of some kinds of chart, which begins as it is usual; others do not have it. */
function special(
  name: string,
  kinds: readonly string[],
  { read, usual }: { readonly read: (value: unknown) => Value; readonly usual: Value },
): Scalar<SeriesTarget> {
  return {
    get: ({ series }) => series.special.get(name) ?? usual,
    set: (target, value) => {
      const next = read(value);
      const { series } = target;
      if (!kinds.includes(series.chartType))
        throw invalidArgument(`${series.chartType} has no ${name}.`);
      target.changed();
      series.special.set(name, next);
    },
  };
}

const choice = (...allowed: readonly [string, ...string[]]) => ({
  read: (value: unknown): Value => asOneOf(value, allowed),
  usual: allowed[0],
});
const flag = (usual: boolean) => ({ read: asBoolean, usual });
const number = (usual: number) => ({ read: asNumber, usual });

const bins = ["Histogram", "Pareto"];
const boxes = ["Boxwhisker"];
const maps = ["RegionMap"];

const valueTypes = choice("ExtremeValue", "Number", "Percent");

/** Of the series itself. */
export const specialScalars: Readonly<Record<string, Scalar<SeriesTarget>>> = {
  gradientMaximumColor: special("gradientMaximumColor", maps, { read: asColor, usual: "#000000" }),
  gradientMaximumType: special("gradientMaximumType", maps, valueTypes),
  gradientMaximumValue: special("gradientMaximumValue", maps, number(0)),
  gradientMidpointColor: special("gradientMidpointColor", maps, {
    read: asColor,
    usual: "#000000",
  }),
  gradientMidpointType: special("gradientMidpointType", maps, valueTypes),
  gradientMidpointValue: special("gradientMidpointValue", maps, number(0)),
  gradientMinimumColor: special("gradientMinimumColor", maps, { read: asColor, usual: "#000000" }),
  gradientMinimumType: special("gradientMinimumType", maps, valueTypes),
  gradientMinimumValue: special("gradientMinimumValue", maps, number(0)),
  gradientStyle: special("gradientStyle", maps, choice("TwoPhaseColor", "ThreePhaseColor")),
  parentLabelStrategy: special(
    "parentLabelStrategy",
    ["Treemap"],
    choice("Overlapping", "None", "Banner"),
  ),
  showConnectorLines: special("showConnectorLines", ["Waterfall"], flag(true)),
};

export const chartBinOptions = defineClass<SeriesTarget>({
  name: "ChartBinOptions",
  scalars: {
    allowOverflow: special("allowOverflow", bins, flag(false)),
    allowUnderflow: special("allowUnderflow", bins, flag(false)),
    count: special("count", bins, { read: asInteger, usual: 0 }),
    overflowValue: special("overflowValue", bins, number(0)),
    type: special("type", bins, choice("Auto", "Category", "BinWidth", "BinCount")),
    underflowValue: special("underflowValue", bins, number(0)),
    width: special("width", bins, number(0)),
  },
  partial: { count: "0 until it is set", width: "0 until it is set" },
});

export const chartBoxwhiskerOptions = defineClass<SeriesTarget>({
  name: "ChartBoxwhiskerOptions",
  scalars: {
    quartileCalculation: special("quartileCalculation", boxes, choice("Exclusive", "Inclusive")),
    showInnerPoints: special("showInnerPoints", boxes, flag(false)),
    showMeanLine: special("showMeanLine", boxes, flag(false)),
    showMeanMarker: special("showMeanMarker", boxes, flag(true)),
    showOutlierPoints: special("showOutlierPoints", boxes, flag(true)),
  },
});

export const chartMapOptions = defineClass<SeriesTarget>({
  name: "ChartMapOptions",
  scalars: {
    labelStrategy: special("labelStrategy", maps, choice("None", "BestFit", "ShowAll")),
    level: special(
      "level",
      maps,
      choice("Automatic", "DataOnly", "City", "County", "State", "Country", "Continent", "World"),
    ),
    projectionType: special(
      "projectionType",
      maps,
      choice("Automatic", "Mercator", "Miller", "Robinson", "Albers"),
    ),
  },
});
