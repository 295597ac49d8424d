import type { ChartSpec } from "../../src/charts";
import { isEmptyPlan, planCharts, planFill, planForm } from "../../src/workbook";
import type { Snapshot } from "../../src/workbook";
import { applied } from "./apply";
import { book } from "./book";

const form = applied(book([]), planForm({ kind: "village-akim", year: 2025, language: "kk" }));

const count = { sheet: "1.2 Қызметтер саны", address: "C8" };

const spec = (values: readonly (number | null)[], change: Partial<ChartSpec> = {}): ChartSpec => ({
  id: "servicesByFee",
  item: "1.2",
  kind: "column",
  title: { kk: "Қызметтер төлем бойынша", ru: "Услуги по оплате" },
  alt: { kk: "Сипаттама", ru: "Описание" },
  categories: values.map((_, index) => ({ kk: `санат ${index}`, ru: `вид ${index}` })),
  valueAxis: { kk: "Қызмет", ru: "Услуг" },
  numberFormat: "#,##0",
  series: [
    {
      id: "now",
      name: { kk: "2025 жыл", ru: "2025 год" },
      values,
      cells: values.map((_, index) => (index === 0 ? count : null)),
      color: "1F4E79",
    },
  ],
  share: null,
  ...change,
});

const drawn = (snapshot: Snapshot, ...specs: readonly ChartSpec[]): Snapshot =>
  applied(snapshot, planCharts(snapshot, specs, "kk"));

test("a chart stands beside its cells on a sheet of its own, bound to them", () => {
  const plan = planCharts(form, [spec([3, 4])], "kk");
  const [charts] = plan.sheets;
  expect(plan.sheets).toHaveLength(1);
  expect(charts).toMatchObject({ name: "Диаграммалар", create: true });
  expect(charts?.charts).toEqual([
    {
      name: "esep_chart_servicesByFee",
      kind: "column",
      title: "Қызметтер төлем бойынша",
      alt: "Сипаттама",
      valueAxis: "Қызмет",
      numberFormat: "#,##0",
      categories: { top: 6, left: 0, bottom: 7, right: 0 },
      series: [
        { name: "2025 жыл", values: { top: 6, left: 1, bottom: 7, right: 1 }, color: "#1F4E79" },
      ],
      place: { top: 4, left: 6, bottom: 23, right: 15 },
    },
  ]);
  expect(plan.names).toContainEqual({
    name: "esep_chart_servicesByFee",
    formula: "=Диаграммалар!$A$6:$B$8",
  });
  const lines = charts?.blocks[0]?.values.slice(4, 9).map((line) => line.slice(0, 2));
  expect(lines).toEqual([
    ["Қызметтер төлем бойынша", null],
    ["Санат", "2025 жыл"],
    ["санат 0", 3],
    ["санат 1", 4],
    ["Сипаттама", null],
  ]);
});

test("a figure that a cell of the form holds is a formula to that cell", () => {
  const fill = planFill(form, { fields: { "counts.servicesFree": 3 } });
  if (!fill.ok) throw new Error(fill.failure.code);
  const [charts] = planCharts(applied(form, fill.value), [spec([3, 4])], "kk").sheets;
  expect(charts?.blocks[0]?.values[6]?.slice(0, 2)).toEqual([
    "санат 0",
    { formula: "='1.2 Қызметтер саны'!$C$8" },
  ]);
});

test("a figure that is not known is an empty cell", () => {
  const snapshot = drawn(form, spec([null, 4]));
  const values = snapshot.sheets
    .at(-1)
    ?.values.slice(6, 8)
    .map((line) => line[1] ?? null);
  expect(values).toEqual([null, 4]);
});

test("drawn again, nothing happens", () => {
  const specs = [spec([3, 4]), spec([5, 6, 7], { id: "mostDemanded", kind: "bar" })];
  expect(isEmptyPlan(planCharts(drawn(form, ...specs), specs, "kk"))).toBe(true);
});

test("new figures are written into the cells, the chart stays", () => {
  const plan = planCharts(drawn(form, spec([3, 4])), [spec([3, 9])], "kk");
  expect(plan.sheets[0]).toMatchObject({ create: false, charts: [], removedCharts: [] });
  expect(plan.sheets[0]?.blocks).toEqual([
    { row: 8, column: 0, values: [["Сипаттама"]] },
    {
      row: 5,
      column: 0,
      values: [
        ["Санат", "2025 жыл"],
        ["санат 0", 3],
        ["санат 1", 9],
      ],
    },
  ]);
});

test("more categories make the chart anew over its new cells", () => {
  const before = drawn(form, spec([3, 4, 5]));
  const plan = planCharts(before, [spec([3, 9])], "kk");
  expect(plan.sheets[0]?.removedCharts).toEqual(["esep_chart_servicesByFee"]);
  expect(plan.sheets[0]?.charts).toHaveLength(1);
  const after = applied(before, plan);
  expect(after.sheets.at(-1)?.charts).toEqual(["esep_chart_servicesByFee"]);
  expect(after.sheets.at(-1)?.values[8]?.[1] ?? null).toBeNull();
  expect(isEmptyPlan(planCharts(after, [spec([3, 9])], "kk"))).toBe(true);
});

test("a chart that there is nothing left to draw for goes, with its cells", () => {
  const before = drawn(form, spec([3, 4]), spec([5, 6], { id: "mostDemanded" }));
  const after = drawn(before, spec([3, 4]));
  expect(after.sheets.at(-1)?.charts).toEqual(["esep_chart_servicesByFee"]);
  expect(after.sheets.at(-1)?.values.flat()).not.toContain(6);
});

test("a user's own chart on the sheet is left alone", () => {
  const before = drawn(form, spec([3, 4]));
  const sheets = before.sheets.map((each) =>
    each.name === "Диаграммалар" ? { ...each, charts: [...each.charts, "Менің диаграммам"] } : each,
  );
  expect(isEmptyPlan(planCharts({ ...before, sheets }, [spec([3, 4])], "kk"))).toBe(true);
});

test("without figures there is no sheet of charts", () => {
  expect(isEmptyPlan(planCharts(form, [], "kk"))).toBe(true);
});
