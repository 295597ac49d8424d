import { district } from "./district";
import { ruralOkrug } from "./rural-okrug";
import type { Sample } from "./sample";

export { demoSteps, type DemoStage, type DemoStep } from "./fill-office";
export type { Sample, SampleLink, SampleNarrative, SampleSlip } from "./sample";

/** The offices of `assets/samples`. */
export const samples = { district, ruralOkrug } as const satisfies Record<string, Sample>;
