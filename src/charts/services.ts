import type { Answers, CountLineId } from "../form";
import { countFigures, mostDemanded, settingOf, type CountFigure } from "../figures";
import { both, cellOf, chart, choiceLabel, named, palette, point, type Point } from "./make";
import type { ChartSpec } from "./spec";
import { thisAndLastYear } from "./years";

type Figures = ReadonlyMap<CountLineId, CountFigure>;

export function serviceCharts(answers: Answers): readonly ChartSpec[] {
  const figures: Figures = new Map(countFigures(answers).map((figure) => [figure.line, figure]));
  return [
    ...servicesByForm(figures),
    ...servicesByFee(figures),
    ...providedByChannel(answers, figures),
    ...mostDemandedChart(answers),
  ];
}

const now = (figure: CountFigure | undefined): Point =>
  point(figure?.value ?? null, figure?.stated?.cells[0] ?? null);

const forms = [
  ["paper", "servicesPaper"],
  ["electronic", "servicesElectronic"],
  ["both", "servicesBoth"],
  ["proactive", "servicesProactive"],
] as const satisfies readonly (readonly [string, CountLineId])[];

function servicesByForm(figures: Figures): readonly ChartSpec[] {
  return chart({
    id: "servicesByForm",
    item: "1.2",
    kind: "bar",
    title: both((words) => words.t("chart.servicesByForm")),
    valueAxis: both((words) => words.t("chart.axis.kinds")),
    numberFormat: "#,##0",
    series: [
      { id: "kinds", name: both((words) => words.t("chart.axis.kinds")), color: palette.now },
    ],
    categories: forms.map(([code, line]) => ({
      label: choiceLabel("service-form", code),
      points: [now(figures.get(line))],
    })),
  });
}

const fees = [
  ["free", "servicesFree"],
  ["paid", "servicesPaid"],
  ["mixed", "servicesMixed"],
] as const satisfies readonly (readonly [string, CountLineId])[];

function servicesByFee(figures: Figures): readonly ChartSpec[] {
  return chart({
    id: "servicesByFee",
    item: "1.2",
    kind: "bar",
    title: both((words) => words.t("chart.servicesByFee")),
    valueAxis: both((words) => words.t("chart.axis.kinds")),
    numberFormat: "#,##0",
    series: [
      { id: "kinds", name: both((words) => words.t("chart.axis.kinds")), color: palette.now },
    ],
    categories: fees.map(([code, line]) => ({
      label: choiceLabel("fee", code),
      points: [now(figures.get(line))],
    })),
  });
}

const channels = [
  ["byProvider", "chart.channel.provider"],
  ["byStateCorporation", "chart.channel.stateCorporation"],
  ["byPortal", "chart.channel.portal"],
  ["bySubscriberDevice", "chart.channel.subscriberDevice"],
  ["byOtherSystems", "chart.channel.otherSystems"],
  ["byProactive", "chart.channel.proactive"],
] as const satisfies readonly (readonly [CountLineId, string])[];

function providedByChannel(answers: Answers, figures: Figures): readonly ChartSpec[] {
  return chart({
    id: "providedByChannel",
    item: "1.2",
    kind: "bar",
    title: both((words) => words.t("chart.providedByChannel")),
    valueAxis: both((words) => words.t("chart.axis.provided")),
    numberFormat: "#,##0",
    series: thisAndLastYear(answers),
    categories: channels.flatMap(([line, label]) => {
      const before = answers.fields[`counts.${line}.previous`];
      const points = [
        now(figures.get(line)),
        point(before?.value ?? null, before?.cells[0] ?? null),
      ];
      const isUsed = points.some(({ value }) => Boolean(value));
      return isUsed ? [{ label: both((words) => words.t(label)), points }] : [];
    }),
  });
}

/** Characters of a name that there is room for beneath a column. */
const underColumn = 45;

function mostDemandedChart(answers: Answers): readonly ChartSpec[] {
  const demanded = mostDemanded(answers, settingOf(answers, "settings.topN"));
  return chart({
    id: "mostDemanded",
    item: "1.3",
    kind: "column",
    title: both((words) => words.t("chart.mostDemanded")),
    valueAxis: both((words) => words.t("chart.axis.provided")),
    numberFormat: "#,##0",
    series: [
      { id: "provided", name: both((words) => words.t("chart.axis.provided")), color: palette.now },
    ],
    categories: demanded.map(({ row, provided }) => ({
      label: named(row.values.name, { otherwise: row.values.code, longest: underColumn }),
      points: [point(provided, cellOf(row, "provided"))],
    })),
    share: {
      id: "cumulativeShare",
      name: both((words) => words.t("chart.cumulativeShare")),
      color: palette.line,
      values: demanded.map(({ cumulativeShare }) => Math.round(cumulativeShare * 10) / 10),
    },
  });
}
