import type { Answers, ColumnId, RegisterRow } from "../form";
import { totalOf } from "../figures";
import { both, cellOf, chart, named, palette, point, type ChartDraft } from "./make";
import type { ChartSpec } from "./spec";
import { thisAndLastYear } from "./years";

/** Items 4.2, 4.4 and 5. */
export function controlCharts(answers: Answers): readonly ChartSpec[] {
  return [
    ...violationsByKind(answers),
    ...satisfaction(answers),
    ...score(answers),
    ...indicators(answers),
  ];
}

const violationKinds = [
  ["violationsDelay", "chart.violation.delay"],
  ["violationsRefusal", "chart.violation.refusal"],
  ["violationsDocuments", "chart.violation.documents"],
  ["violationsOther", "chart.violation.other"],
] as const;

function violationsByKind(answers: Answers): readonly ChartSpec[] {
  const { rows } = answers.registers.internalControl;
  return chart({
    id: "violationsByKind",
    item: "4.2",
    kind: "bar",
    title: both((words) => words.t("chart.violationsByKind")),
    valueAxis: both((words) => words.t("chart.axis.violations")),
    numberFormat: "#,##0",
    series: [
      {
        id: "violations",
        name: both((words) => words.t("chart.axis.violations")),
        color: palette.now,
      },
    ],
    categories: violationKinds.map(([column, label]) => ({
      label: both((words) => words.t(label)),
      points: [point(totalOf(rows, column))],
    })),
  });
}

type MonitoringRow = RegisterRow<"monitoring">;
type Measure = Extract<
  ColumnId<"monitoring">,
  "satisfaction" | "satisfactionPrevious" | "score" | "scorePrevious"
>;
type Columns = readonly [Measure, Measure];

function monitoringChart(
  answers: Answers,
  columns: Columns,
  shown: Pick<ChartDraft, "id" | "title" | "valueAxis" | "numberFormat">,
): readonly ChartSpec[] {
  const rows = answers.registers.monitoring.rows.filter(
    ({ values }) => values[columns[0]] !== undefined,
  );
  const pointOf = (row: MonitoringRow, column: Measure) =>
    point(row.values[column] ?? null, cellOf(row, column));
  return chart({
    ...shown,
    item: "4.4",
    kind: "bar",
    series: thisAndLastYear(answers),
    categories: rows.map((row) => ({
      label: named(row.values.conductor),
      points: columns.map((column) => pointOf(row, column)),
    })),
  });
}

const satisfaction = (answers: Answers): readonly ChartSpec[] =>
  monitoringChart(answers, ["satisfaction", "satisfactionPrevious"], {
    id: "satisfaction",
    title: both((words) => words.t("chart.satisfaction")),
    valueAxis: both((words) => words.t("chart.axis.percent")),
    numberFormat: "0.0",
  });

const score = (answers: Answers): readonly ChartSpec[] =>
  monitoringChart(answers, ["score", "scorePrevious"], {
    id: "score",
    title: both((words) => words.t("chart.score")),
    valueAxis: both((words) => words.t("chart.axis.score")),
    numberFormat: "0.00",
  });

/** Units differ, so what is drawn is the fact as a percentage of the plan. */
function indicators(answers: Answers): readonly ChartSpec[] {
  const rows = answers.registers.indicators.rows.flatMap(({ values }) => {
    const { plan, fact } = values;
    return plan === undefined || plan === 0 || fact === undefined
      ? []
      : [{ label: named(values.name), points: [point((fact / plan) * 100)] }];
  });
  return chart({
    id: "indicators",
    item: "5",
    kind: "bar",
    title: both((words) => words.t("chart.indicators")),
    valueAxis: both((words) => words.t("chart.axis.percentOfPlan")),
    numberFormat: "0.0",
    series: [
      {
        id: "fact",
        name: both((words) => words.t("chart.axis.percentOfPlan")),
        color: palette.now,
      },
    ],
    categories: rows,
  });
}
