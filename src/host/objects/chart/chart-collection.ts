import { newChart, newChartTitle, nextObjectId } from "../../model";
import { HostError, invalidArgument } from "../../protocol";
import { asOneOf, integerAt, keyAt, targetOf } from "../arguments";
import { defineClass } from "../class-table";
import { checkAllowed } from "../range/guard";
import { RangeTarget } from "../targets";
import { asSeriesBy } from "./chart";
import { chartEvents, tellChart } from "./events";
import { chartTypes } from "./families";
import { seriesFrom } from "./source";
import { ChartTarget, chartObject } from "./target";
import type { Chart } from "../../model";
import type { Arguments, HostObject } from "../../protocol";
import type { SheetTarget } from "../targets";

const proxy = (owner: SheetTarget, chart: Chart): HostObject =>
  chartObject(new ChartTarget(owner, chart));

/** "Chart 1" and so on, one more than any there is. */
function freshName({ sheet }: SheetTarget): string {
  const numbers = sheet.charts.map(({ name }) => Number(/^Chart (\d+)$/.exec(name)?.[1] ?? 0));
  return `Chart ${String(Math.max(0, ...numbers) + 1)}`;
}

function add(owner: SheetTarget, args: Arguments): HostObject {
  const chartType = asOneOf(args[0], chartTypes);
  const range = targetOf(args[1], RangeTarget);
  if (!range) throw invalidArgument();
  const by = asSeriesBy(args[2]);
  const { book, sheet } = owner;
  checkAllowed(sheet, "allowEditObjects");
  book.refresh();
  const { series, seriesBy } = seriesFrom(range, by, chartType);
  const chart: Chart = {
    ...newChart(nextObjectId(book.workbook), freshName(owner), chartType),
    title: newChartTitle(null, true),
    series,
    seriesBy,
    plotBy: seriesBy,
  };
  sheet.charts.push(chart);
  new ChartTarget(owner, chart).changed();
  tellChart(book, "chartAdded", { sheet, chart });
  return proxy(owner, chart);
}

/** By name without case; of two alike the first. By id too, as the client asks after a sync. */
function find(owner: SheetTarget, args: Arguments): HostObject | null {
  const key = keyAt(args, 0).toLowerCase();
  const { charts } = owner.sheet;
  const chart =
    charts.find(({ name }) => name.toLowerCase() === key) ??
    charts.find(({ id }) => id.toLowerCase() === key);
  return chart ? proxy(owner, chart) : null;
}

export const chartCollection = defineClass<SheetTarget>({
  name: "ChartCollection",
  items: (owner) => owner.sheet.charts.map((chart) => proxy(owner, chart)),
  scalars: { count: { get: ({ sheet }) => sheet.charts.length } },
  methods: {
    ...chartEvents.all,
    add,
    getCount: ({ sheet }) => sheet.charts.length,
    getItem: (owner, args) => {
      const found = find(owner, args);
      if (!found) throw new HostError("ItemNotFound");
      return found;
    },
    getItemAt: (owner, args) => {
      const chart = owner.sheet.charts[integerAt(args, 0)];
      if (!chart) throw new HostError("ItemNotFound");
      return proxy(owner, chart);
    },
    getItemOrNullObject: find,
  },
});
