import type { RowValues } from "../../../src/form";
import type { Cases } from "../case";
import { cellOfRow, type Given } from "../given";

const monitoring = (...rows: readonly RowValues<"monitoring">[]): Given => ({
  rows: { monitoring: rows },
});
const respondents = [cellOfRow("monitoring", "respondents", 1)];
const conductor = { kk: "Қоғамдық бірлестік" } as const;
const told = { conductor, start: "2025-09-01", end: "2025-09-15", method: { kk: "сауалнама" } };
const recommendation = { text: { kk: "Кезекті қысқарту" } } as const;

export const surveyCases = {
  "MON-04": {
    passes: [
      monitoring({ respondents: 385 }),
      { fields: { "counts.providedTotal": 100 }, ...monitoring({ respondents: 80 }) },
      { fields: { "counts.providedTotal": 30 }, ...monitoring({ respondents: 30 }) },
      { fields: { "settings.marginOfError": 10 }, ...monitoring({ respondents: 97 }) },
      monitoring({ surveyed: 5 }),
    ],
    fails: [
      {
        given: { fields: { "counts.providedTotal": 29 }, ...monitoring({ respondents: 29 }) },
        expected: 30,
        found: 29,
        cells: respondents,
      },
      {
        given: monitoring({ respondents: 384 }),
        variant: "margin",
        expected: 5,
        found: 5,
        cells: respondents,
      },
      {
        given: { fields: { "counts.providedTotal": 100 }, ...monitoring({ respondents: 79 }) },
        variant: "margin",
        expected: 5,
        found: 5.1,
        cells: respondents,
      },
    ],
  },
  "MON-05": {
    passes: [monitoring(told)],
    fails: [
      {
        given: monitoring({ conductor, start: "2025-09-01" }),
        cells: [
          cellOfRow("monitoring", "end", 1),
          cellOfRow("monitoring", "method.kk", 1),
          cellOfRow("monitoring", "method.ru", 1),
        ],
      },
    ],
  },
  "MON-06": {
    passes: [
      {
        rows: {
          recommendations: [
            { ...recommendation, measure: { ru: "Принята" } },
            { ...recommendation, status: "declined" },
            { status: "done" },
          ],
        },
      },
    ],
    fails: [
      {
        given: { rows: { recommendations: [{ ...recommendation, status: "done" }] } },
        cells: ["measure.kk", "measure.ru", "text.kk", "text.ru", "status"].map((column) =>
          cellOfRow("recommendations", column, 1),
        ),
      },
    ],
  },
} as const satisfies Record<string, Cases>;
