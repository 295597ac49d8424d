import type { RowValues } from "../../../src/form";
import type { Cases } from "../case";
import { cellOfField, cellOfRow, type Given } from "../given";

const improvements = (...rows: readonly RowValues<"improvements">[]): Given => ({
  rows: { improvements: rows },
});
const cells = (...columns: readonly string[]): readonly string[] =>
  columns.map((column) => cellOfRow("improvements", column, 1));

export const workCases = {
  "OPT-01": {
    passes: [
      improvements(
        { status: "done", daysBefore: 3, daysAfter: 3 },
        { status: "done", stepsBefore: 5, stepsAfter: 2, documentsBefore: 4 },
        { status: "planned", daysBefore: 1, daysAfter: 2 },
        { daysBefore: 1, daysAfter: 2 },
      ),
    ],
    fails: [
      {
        given: improvements({ status: "done", daysBefore: 3, daysAfter: 4 }),
        expected: 3,
        found: 4,
        cells: cells("daysAfter", "daysBefore"),
      },
      {
        given: improvements({ status: "done", documentsBefore: 3, documentsAfter: 4 }),
        expected: 3,
        found: 4,
        cells: cells("documentsAfter", "documentsBefore"),
      },
      {
        given: improvements({ status: "done", stepsBefore: 3, stepsAfter: 4 }),
        expected: 3,
        found: 4,
        cells: cells("stepsAfter", "stepsBefore"),
      },
      {
        given: improvements({ status: "done", daysBefore: 3, stepsAfter: 4 }),
        variant: "none",
        cells: cells(
          "status",
          "daysBefore",
          "daysAfter",
          "documentsBefore",
          "documentsAfter",
          "stepsBefore",
          "stepsAfter",
        ),
      },
    ],
  },
  "TRN-01": {
    passes: [
      { fields: { "provider.staff": 4 }, rows: { training: [{ trained: 4 }, {}] } },
      { rows: { training: [{ trained: 400 }] } },
    ],
    fails: [
      {
        given: { fields: { "provider.staff": 4 }, rows: { training: [{ trained: 5 }] } },
        expected: 4,
        found: 5,
        cells: [cellOfRow("training", "trained", 1), cellOfField("provider.staff")],
      },
    ],
  },
  "TRN-02": {
    passes: [{ rows: { training: [{ accessibility: false }, { accessibility: true }] } }, {}],
    fails: [
      {
        given: { rows: { training: [{ accessibility: false }, { trained: 3 }] } },
        severity: "info",
        cells: ["training!I6:I7"],
      },
    ],
  },
} as const satisfies Record<string, Cases>;
