import type { Answers, Text2 } from "../form";
import { complaintCharts } from "./complaints";
import { controlCharts } from "./control";
import { serviceCharts } from "./services";
import { both } from "./make";
import { chartIds, type ChartId, type ChartSpec } from "./spec";
import { workCharts } from "./work";

export { shortened } from "./make";
export { chartIds } from "./spec";
export { chartSvg } from "./svg";
export type { ChartId, ChartKind, ChartNumberFormat, ChartSeries, ChartSpec } from "./spec";

/** Every chart that the answers have figures for, in the order of the form. */
export function chartSpecs(answers: Answers): readonly ChartSpec[] {
  return [
    ...serviceCharts(answers),
    ...workCharts(answers),
    ...complaintCharts(answers),
    ...controlCharts(answers),
  ];
}

/** A chart that there are no figures for. */
export interface ChartLeftOut {
  readonly id: ChartId;
  readonly title: Text2;
}

/** The charts that the answers have no figures for, so that their absence can be said. */
export function chartsLeftOut(answers: Answers): readonly ChartLeftOut[] {
  const drawn = new Set(chartSpecs(answers).map(({ id }) => id));
  return chartIds
    .filter((id) => !drawn.has(id))
    .map((id) => ({ id, title: both((words) => words.t(`chart.${id}`)) }));
}
