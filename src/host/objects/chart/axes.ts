import { newChartAxis } from "../../model";
import { HostError } from "../../protocol";
import { asOneOf, optional } from "../arguments";
import { defineClass } from "../class-table";
import { isRound } from "./families";
import { shownSeries } from "./scale";
import { AxisTarget } from "./target";
import type { ChartAxis } from "../../model";
import type { HostObject } from "../../protocol";
import type { ChartTarget } from "./target";

const axisTypes = ["Category", "Value", "Series"] as const;

/** The axis of a chart, made when the chart has series for it; a round chart has none. */
function axis(owner: ChartTarget, type: ChartAxis["type"], group: ChartAxis["group"]): HostObject {
  const { chart } = owner;
  if (isRound(chart.chartType)) throw new HostError("ItemNotFound", "The chart has no axes.");
  const isUsed = group === "Primary" || shownSeries(chart, group).length > 0;
  const isDeep = type !== "Series" || /^(3D|Surface)/.test(chart.chartType);
  if (!isUsed || !isDeep) throw new HostError("ItemNotFound");
  let found = chart.axes.find((each) => each.type === type && each.group === group);
  if (!found) {
    found = newChartAxis(type, group);
    chart.axes.push(found);
  }
  return owner.book.wrap("ChartAxis", new AxisTarget(owner, found));
}

export const chartAxes = defineClass<ChartTarget>({
  name: "ChartAxes",
  navigation: {
    categoryAxis: (owner) => axis(owner, "Category", "Primary"),
    seriesAxis: (owner) => axis(owner, "Series", "Primary"),
    valueAxis: (owner) => axis(owner, "Value", "Primary"),
  },
  methods: {
    getItem: (owner, args) =>
      axis(
        owner,
        asOneOf(args[0], axisTypes),
        optional(args[1], (value) => asOneOf(value, ["Primary", "Secondary"] as const), "Primary"),
      ),
  },
});
