import { annexCauseColumn, choiceLists } from "../form";
import type { Answers } from "../form";
import {
  complaintsAnnex,
  complaintsByOutcome,
  type AnnexCount,
  type ComplaintsAnnex,
} from "../figures";
import { both, chart, choiceLabel, palette, point, type Category, type ChartDraft } from "./make";
import type { ChartSpec } from "./spec";

export function complaintCharts(answers: Answers): readonly ChartSpec[] {
  const annex = complaintsAnnex(answers);
  return [
    ...byOutcome(answers, annex),
    ...complaintsByCause(annex),
    ...complaintsByMonth(answers),
    ...complaintsByYear(answers, annex),
  ];
}

type Shown = Pick<ChartDraft, "id" | "kind" | "title" | "categories">;

const countChart = (shown: Shown): readonly ChartSpec[] =>
  chart({
    ...shown,
    item: "4.1",
    valueAxis: both((words) => words.t("chart.axis.complaints")),
    numberFormat: "#,##0",
    series: [
      {
        id: "complaints",
        name: both((words) => words.t("chart.axis.complaints")),
        color: palette.now,
      },
    ],
  });

/** What a body that keeps only totals can tell of the outcomes. */
const typedOutcomes = [
  ["justified", "chart.outcome.justified"],
  ["partly", "chart.outcome.partly"],
  ["unjustified", "chart.outcome.unjustified"],
  ["redirected", "chart.outcome.redirected"],
  ["withdrawn", "chart.outcome.withdrawn"],
  ["inProgress", "chart.outcome.inProgress"],
] as const satisfies readonly (readonly [AnnexCount, string])[];

function outcomes(answers: Answers, annex: ComplaintsAnnex): readonly Category[] {
  if (annex.from === "register")
    return complaintsByOutcome(answers).map(({ outcome, count }) => ({
      label: choiceLabel("complaint-outcome", outcome),
      points: [point(count)],
    }));
  return typedOutcomes.map(([column, label]) => ({
    label: both((words) => words.t(label)),
    points: [point(annex.total.counts[column])],
  }));
}

function byOutcome(answers: Answers, annex: ComplaintsAnnex): readonly ChartSpec[] {
  return countChart({
    id: "complaintsByOutcome",
    kind: "bar",
    title: both((words) => words.t("chart.complaintsByOutcome")),
    categories: outcomes(answers, annex),
  });
}

function complaintsByCause({ total }: ComplaintsAnnex): readonly ChartSpec[] {
  return countChart({
    id: "complaintsByCause",
    kind: "bar",
    title: both((words) => words.t("chart.complaintsByCause")),
    categories: choiceLists["complaint-cause"].map(({ code }) => ({
      label: choiceLabel("complaint-cause", code),
      points: [point(total.counts[annexCauseColumn[code]])],
    })),
  });
}

const months = [
  "chart.month.1",
  "chart.month.2",
  "chart.month.3",
  "chart.month.4",
  "chart.month.5",
  "chart.month.6",
  "chart.month.7",
  "chart.month.8",
  "chart.month.9",
  "chart.month.10",
  "chart.month.11",
  "chart.month.12",
] as const;

/** Registered in the reporting year; those carried over belong to the year before. */
function complaintsByMonth(answers: Answers): readonly ChartSpec[] {
  const year = String(answers.fields["provider.reportYear"]?.value ?? "");
  const counts = months.map(() => 0);
  for (const { values } of answers.registers.complaints.rows) {
    const date = values.date ?? "";
    const month = Number(date.slice(5, 7)) - 1;
    if (date.startsWith(`${year}-`)) counts[month] = (counts[month] ?? 0) + 1;
  }
  return countChart({
    id: "complaintsByMonth",
    kind: "column",
    title: both((words) => words.t("chart.complaintsByMonth")),
    categories: months.map((month, index) => ({
      label: both((words) => words.t(month)),
      points: [point(counts[index] ?? 0)],
    })),
  });
}

function complaintsByYear(answers: Answers, { total }: ComplaintsAnnex): readonly ChartSpec[] {
  const year = answers.fields["provider.reportYear"]?.value;
  const { receivedPrevious, counts } = total;
  if (year === undefined || receivedPrevious === null) return [];
  return countChart({
    id: "complaintsByYear",
    kind: "column",
    title: both((words) => words.t("chart.complaintsByYear")),
    categories: [
      {
        label: both((words) => words.t("chart.year", { year: year - 1 })),
        points: [point(receivedPrevious)],
      },
      { label: both((words) => words.t("chart.year", { year })), points: [point(counts.received)] },
    ],
  });
}
