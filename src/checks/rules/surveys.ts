import { missingOf } from "../missing";
import { rowRule } from "../row-rule";

/** The normal deviate of a confidence of 95 %. */
const deviate = 1.96;

/** The margin of error of a share in a sample, in points; smaller where the sample is much of the whole. */
export function marginOfError(sample: number, whole: number | null): number {
  const correction = whole === null ? 1 : Math.max(0, (whole - sample) / (whole - 1));
  return deviate * Math.sqrt((0.25 / sample) * correction) * 100;
}

/** Item 4.4: how far a survey can be relied on, and what came of it. */
export const surveyRules = [
  rowRule({
    code: "MON-04",
    severity: "warning",
    basis: "R7(3)",
    register: "monitoring",
    variants: ["margin"],
    unless: ["MON-02", "CNT-01", "CNT-03"],
    reads: ["respondents"],
    settings: ["settings.minimumSample", "settings.marginOfError"],
    figures: ["counts"],
    check({ respondents: found }, { settings, figures }) {
      const least = settings["settings.minimumSample"];
      if (found < least) return { facts: { expected: least, found }, expected: least, found };
      const whole = figures.counts.find(({ line }) => line === "providedTotal")?.value ?? null;
      const margin = marginOfError(found, whole);
      const expected = settings["settings.marginOfError"];
      if (margin <= expected) return undefined;
      return {
        facts: { found, margin: Math.round(margin * 10) / 10, expected },
        variant: "margin",
        expected,
        found: Math.round(margin * 10) / 10,
      };
    },
  }),

  rowRule({
    code: "MON-05",
    severity: "warning",
    basis: "L29; R7(1)",
    register: "monitoring",
    unless: ["RDG-01", "CNT-03"],
    reads: [],
    mayRead: ["conductor", "start", "end", "method"],
    check: (values) => missingOf("monitoring", values, ["conductor", "start", "end", "method"]),
  }),

  rowRule({
    code: "MON-06",
    severity: "warning",
    basis: "L29(4)",
    register: "recommendations",
    unless: ["RDG-01", "RDG-02", "CNT-03"],
    reads: ["text"],
    mayRead: ["measure", "status"],
    check: ({ measure, status }) =>
      measure === undefined && status !== "declined"
        ? { facts: {}, at: ["measure", "text", "status"] }
        : undefined,
  }),
] as const;
