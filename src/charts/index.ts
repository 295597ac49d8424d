import type { Answers } from "../form";
import { complaintCharts } from "./complaints";
import { controlCharts } from "./control";
import { serviceCharts } from "./services";
import type { ChartSpec } from "./spec";
import { workCharts } from "./work";

export { chartIds } from "./spec";
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
