import type { CellArea } from "../../ooxml";
import type { ChartPlan, ChartSeriesPlan } from "../plan";
import { rangeAt } from "./ranges";

/** A chart that has been asked for; its series are set once the host has made it. */
export interface MadeChart {
  readonly plan: ChartPlan;
  readonly sheet: Excel.Worksheet;
  readonly chart: Excel.Chart;
}

const types = { bar: "BarClustered", column: "ColumnClustered" } as const;

/** The whole of what is drawn, header and labels included. */
const source = ({ categories, series }: ChartPlan): CellArea => ({
  ...categories,
  top: categories.top - 1,
  right: Math.max(...series.map(({ values }) => values.right)),
});

export function addChart(sheet: Excel.Worksheet, plan: ChartPlan): MadeChart {
  const chart = sheet.charts.add(types[plan.kind], rangeAt(sheet, source(plan)), "Columns");
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.title.format.font.size = 12;
  chart.title.format.font.bold = true;
  chart.legend.visible = plan.series.length > 1;
  chart.legend.position = "Bottom";
  const { top, left, bottom, right } = plan.place;
  chart.setPosition(
    rangeAt(sheet, { top, left, bottom: top, right: left }),
    rangeAt(sheet, { top: bottom, left: right, bottom, right }),
  );
  const { categoryAxis, valueAxis } = chart.axes;
  valueAxis.title.text = plan.valueAxis;
  valueAxis.minimum = 0;
  valueAxis.numberFormat = plan.numberFormat;
  if (plan.kind === "bar") standOnTop(categoryAxis);
  chart.series.load("items/name");
  return { plan, sheet, chart };
}

/** A lying chart counts its categories from below: the first is to stand on top, the figures stay under the last. */
function standOnTop(categories: Excel.ChartAxis): void {
  categories.reversePlotOrder = true;
  categories.position = "Maximum";
}

/** Which cells each series draws: what the host guesses from the layout is not relied on. */
export function bindSeries({ plan, sheet, chart }: MadeChart): void {
  const { items } = chart.series;
  plan.series.forEach((series, index) => {
    const made = items[index] ?? chart.series.add(series.name);
    bindOne(made, series, { sheet, plan });
  });
  for (const extra of items.slice(plan.series.length)) extra.delete();
}

function bindOne(
  made: Excel.ChartSeries,
  { name, values, color }: ChartSeriesPlan,
  { sheet, plan }: Pick<MadeChart, "sheet" | "plan">,
): void {
  made.name = name;
  made.setValues(rangeAt(sheet, values));
  made.setXAxisValues(rangeAt(sheet, plan.categories));
  made.format.fill.setSolidColor(color);
  made.hasDataLabels = true;
  made.dataLabels.numberFormat = plan.numberFormat;
}
