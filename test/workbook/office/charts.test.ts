import { chartSpecs } from "../../../src/charts";
import { isEmptyPlan, planCharts, planFill } from "../../../src/workbook";
import type { Snapshot } from "../../../src/workbook";
import { readSnapshot } from "../../../src/workbook/file";
import { answers, apply, got, inExcel, makeForm, snapshot } from "./excel";

jest.setTimeout(60_000);

const services = [
  {
    code: "00101001",
    name: { kk: "Анықтама", ru: "Справка" },
    fee: "free",
    form: "both",
    byPortal: 30,
  },
  {
    code: "00101002",
    name: { kk: "Рұқсат", ru: "Разрешение" },
    fee: "paid",
    form: "paper",
    byProvider: 12,
  },
] as const;
const complaints = [
  { number: "1", date: "2025-02-01", outcome: "satisfied" },
  { number: "2", date: "2025-03-01", outcome: "refused" },
] as const;

const fillBook = async () => {
  await makeForm("kk");
  await apply((book) => planFill(book, { registers: { services, complaints } }));
};

const plan = async (book: Snapshot) => planCharts(book, chartSpecs(await answers()), "kk");

const draw = async () => {
  const drawn = await plan(await snapshot());
  await apply(() => drawn);
};

/** What the workbook's charts draw, as the host tells it. */
const drawnCharts = () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Диаграммалар");
    sheet.charts.load("items/name,items/chartType,items/title/text,items/series/items/name");
    await context.sync();
    const values = sheet.charts.items.map((chart) => {
      const [series] = chart.series.items;
      return {
        values: series!.getDimensionValues("Values"),
        categories: series!.getDimensionValues("Categories"),
      };
    });
    await context.sync();
    return sheet.charts.items.map((chart, index) => ({
      name: chart.name,
      type: chart.chartType,
      title: chart.title.text,
      series: chart.series.items.map(({ name }) => name),
      values: values[index]!.values.value,
      categories: values[index]!.categories.value,
    }));
  });

test("native charts draw the cells beside them, each series bound explicitly", async () => {
  await inExcel(async () => {
    await fillBook();
    await draw();
    const specs = chartSpecs(await answers());
    const charts = await drawnCharts();
    expect(charts.map(({ name }) => name)).toEqual(specs.map(({ id }) => `esep_chart_${id}`));
    specs.forEach((spec, index) => {
      const chart = charts[index]!;
      expect(chart.title).toBe(spec.title.kk);
      expect(chart.type).toBe(spec.kind === "bar" ? "BarClustered" : "ColumnClustered");
      expect(chart.series).toEqual(spec.series.map(({ name }) => name.kk));
      expect(chart.values).toEqual(spec.series[0]!.values);
      expect(chart.categories).toEqual(spec.categories.map(({ kk }) => kk));
    });
  });
});

test("drawn again, nothing is written; with new figures the cells are, and the charts stay", async () => {
  await inExcel(async () => {
    await fillBook();
    await draw();
    expect(isEmptyPlan(await plan(await snapshot()))).toBe(true);
    await apply((book) =>
      planFill(book, { registers: { services: [{ code: "00101001", byPortal: 90 }] } }),
    );
    const changed = await plan(await snapshot());
    expect(changed.sheets.flatMap(({ charts }) => charts)).toEqual([]);
    await apply(() => changed);
    expect(isEmptyPlan(await plan(await snapshot()))).toBe(true);
  });
});

test("the charts are in the file", async () => {
  await inExcel(async (excel) => {
    await fillBook();
    await draw();
    const specs = chartSpecs(await answers());
    const { sheets } = got(readSnapshot(await excel.save()));
    expect(sheets.at(-1)?.charts).toEqual(specs.map(({ id }) => `esep_chart_${id}`));
  });
});
