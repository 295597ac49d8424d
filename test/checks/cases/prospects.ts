import type { RowValues } from "../../../src/form";
import type { Cases } from "../case";
import { cellOfField, cellOfRow, type Given } from "../given";

const year = { "provider.reportYear": 2025 } as const;
const plans = (...rows: readonly RowValues<"plans">[]): Given => ({
  fields: year,
  rows: { plans: rows },
});
const measure = { kk: "Кезекті қысқарту" } as const;
const responsible = { kk: "Бас маман" } as const;
const yearCell = cellOfField("provider.reportYear");

export const prospectCases = {
  "PLN-01": {
    passes: [
      plans({ measure, responsible, deadline: "2026-01-01" }),
      plans({ deadline: "2025-01-01" }),
      { rows: { plans: [{ measure }] } },
    ],
    fails: [
      {
        given: plans({ measure, responsible, deadline: "2025-12-31" }),
        found: "2025-12-31",
        cells: [cellOfRow("plans", "deadline", 1), yearCell],
      },
      {
        given: plans({ measure }),
        variant: "missing",
        cells: [
          cellOfRow("plans", "deadline", 1),
          cellOfRow("plans", "responsible.kk", 1),
          cellOfRow("plans", "responsible.ru", 1),
          yearCell,
        ],
      },
    ],
  },
  "IND-01": {
    passes: [
      {
        rows: {
          indicators: [{ document: { kk: "Жоспар" }, unit: { kk: "%" }, plan: 90, fact: 0 }],
        },
      },
    ],
    fails: [
      {
        given: { rows: { indicators: [{ document: { kk: "Жоспар" }, unit: { kk: "%" } }] } },
        cells: [cellOfRow("indicators", "plan", 1), cellOfRow("indicators", "fact", 1)],
      },
    ],
  },
  "SRC-04": {
    passes: [{ rows: { sources: [{ method: { kk: "сауалнама" }, verified: false }] } }],
    fails: [
      {
        given: { rows: { sources: [{ kind: "survey" }] } },
        cells: [
          cellOfRow("sources", "method.kk", 1),
          cellOfRow("sources", "method.ru", 1),
          cellOfRow("sources", "verified", 1),
        ],
      },
    ],
  },
} as const satisfies Record<string, Cases>;
