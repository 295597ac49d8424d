import { chartSpecs } from "../../charts";
import type { NarrativeId, RowValues } from "../../form";
import { ok, type Result } from "../../ooxml";
import { planCharts, planFill, planForm, planLink, readAnswers } from "../../workbook";
import type { Plan, Snapshot, WorkbookFailure } from "../../workbook";
import type { Sample } from "./sample";

export const demoStages = ["form", "fill", "links", "charts"] as const;
export type DemoStage = (typeof demoStages)[number];

/** What a person would do with the sample, as steps that each plan from the workbook as it is by then. */
export interface DemoStep {
  readonly stage: DemoStage;
  readonly plan: (snapshot: Snapshot) => Result<Plan, WorkbookFailure>;
}

export function demoSteps(sample: Sample): readonly DemoStep[] {
  const { kind, year, language } = sample;
  return [
    { stage: "form", plan: (snapshot) => ok(planForm({ kind, year, language, snapshot })) },
    {
      stage: "fill",
      plan: (snapshot) =>
        planFill(snapshot, {
          fields: sample.fields,
          registers: { ...sample.registers, narratives: narrativeRows(sample) },
        }),
    },
    ...sample.links.map(
      ({ register, sheet, range, headerRows: [first, last], map, words }): DemoStep => ({
        stage: "links",
        plan: (snapshot) =>
          planLink(snapshot, {
            register,
            range: { sheet, address: range },
            header: first === last ? first : `${first}-${last}`,
            map,
            words,
          }),
      }),
    ),
    { stage: "charts", plan: chartPlan },
  ];
}

function narrativeRows({ narratives }: Sample): readonly RowValues<"narratives">[] {
  return Object.entries(narratives).map(([item, narrative]) => ({
    item: item as NarrativeId,
    ...narrative,
  }));
}

function chartPlan(snapshot: Snapshot): Result<Plan, WorkbookFailure> {
  const answers = readAnswers(snapshot);
  if (!answers.ok) return answers;
  const language = answers.value.fields["settings.sheetLanguage"]?.value ?? "kk";
  return ok(planCharts(snapshot, chartSpecs(answers.value), language));
}
