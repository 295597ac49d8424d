import { choiceLists } from "../form";
import type { Answers, ChoiceListId, RegisterRow } from "../form";
import { tally } from "../figures";
import { both, chart, choiceLabel, palette, point, type Category } from "./make";
import type { ChartSpec } from "./spec";

/** Sections 2 and 3: events, improvements, training. */
export function workCharts(answers: Answers): readonly ChartSpec[] {
  return [...eventsByType(answers), ...improvements(answers), ...training(answers)];
}

function eventsByType(answers: Answers): readonly ChartSpec[] {
  const counts = tally(answers.registers.events.rows, "type");
  return chart({
    id: "eventsByType",
    item: "2.3",
    kind: "bar",
    title: both((words) => words.t("chart.eventsByType")),
    valueAxis: both((words) => words.t("chart.axis.events")),
    numberFormat: "#,##0",
    series: [
      { id: "events", name: both((words) => words.t("chart.axis.events")), color: palette.now },
    ],
    categories: codesOf("event-type")
      .filter((code) => counts.has(code))
      .map((code) => ({
        label: choiceLabel("event-type", code),
        points: [point(counts.get(code) ?? null)],
      })),
  });
}

const codesOf = (list: ChoiceListId): readonly string[] =>
  choiceLists[list].map((choice) => choice.code);

type Improvement = RegisterRow<"improvements">["values"];

const effects = [
  ["daysBefore", "daysAfter", "chart.effect.days"],
  ["documentsBefore", "documentsAfter", "chart.effect.documents"],
  ["stepsBefore", "stepsAfter", "chart.effect.steps"],
] as const satisfies readonly (readonly [keyof Improvement, keyof Improvement, string])[];

/** Sums over the improvements that are done and tell both sides. */
function improvements(answers: Answers): readonly ChartSpec[] {
  const done = answers.registers.improvements.rows
    .map((row) => row.values)
    .filter(({ status }) => status === "done");
  const categories = effects.flatMap(([before, after, label]): readonly Category[] => {
    const told = done.flatMap((row) => {
      const [was, is] = [row[before], row[after]];
      return was === undefined || is === undefined ? [] : [{ was, is }];
    });
    const sum = (side: "was" | "is") => told.reduce((total, row) => total + row[side], 0);
    return told.length === 0
      ? []
      : [{ label: both((words) => words.t(label)), points: [point(sum("was")), point(sum("is"))] }];
  });
  return chart({
    id: "improvements",
    item: "3.1",
    kind: "bar",
    title: both((words) => words.t("chart.improvements")),
    valueAxis: both((words) => words.t("chart.axis.total")),
    numberFormat: "#,##0",
    series: [
      { id: "before", name: both((words) => words.t("chart.before")), color: palette.before },
      { id: "after", name: both((words) => words.t("chart.after")), color: palette.now },
    ],
    categories,
  });
}

function training(answers: Answers): readonly ChartSpec[] {
  const { rows } = answers.registers.training;
  const sums = new Map<string, { planned: number; trained: number }>();
  for (const { values } of rows) {
    const form = values.form ?? "other";
    const sum = sums.get(form) ?? { planned: 0, trained: 0 };
    sum.planned += values.planned ?? 0;
    sum.trained += values.trained ?? 0;
    sums.set(form, sum);
  }
  return chart({
    id: "training",
    item: "3.2",
    kind: "bar",
    title: both((words) => words.t("chart.training")),
    valueAxis: both((words) => words.t("chart.axis.people")),
    numberFormat: "#,##0",
    series: planAndFact,
    categories: codesOf("training-form").flatMap((code) => {
      const sum = sums.get(code);
      return sum === undefined
        ? []
        : [
            {
              label: choiceLabel("training-form", code),
              points: [point(sum.planned), point(sum.trained)],
            },
          ];
    }),
  });
}

const planAndFact = [
  { id: "plan", name: both((words) => words.t("chart.plan")), color: palette.before },
  { id: "fact", name: both((words) => words.t("chart.fact")), color: palette.now },
];
