import type { RowValues } from "../../../src/form";
import type { Cases } from "../case";
import { cellOfRow, type Given } from "../given";

const monitoring = (...rows: readonly RowValues<"monitoring">[]): Given => ({
  rows: { monitoring: rows },
});
const cells = (...columns: readonly string[]): readonly string[] =>
  columns.map((column) => cellOfRow("monitoring", column, 1));

const answers = { satisfied: 360, partly: 20, dissatisfied: 15, noAnswer: 5 } as const;
const answerCells = cells("respondents", "satisfied", "partly", "dissatisfied", "noAnswer");
const shareCells = cells("satisfaction", "satisfied", "partly", "dissatisfied");

export const monitoringCases = {
  "MON-01": {
    passes: [
      monitoring({ satisfaction: 0 }, { satisfaction: 100, satisfactionPrevious: 94.5 }),
      monitoring({ ...answers, satisfaction: 90 }, { ...answers, satisfaction: 95 }),
      monitoring({ ...answers, satisfaction: 91.1 }, { ...answers, satisfaction: 96.2 }),
      monitoring({ ...answers, satisfaction: 89.6 }, { ...answers, satisfaction: 96.6 }),
      monitoring({ satisfied: 0, partly: 0, dissatisfied: 0, satisfaction: 40 }),
      monitoring({ satisfied: 10, satisfaction: 40 }),
    ],
    fails: [
      {
        given: monitoring({ satisfaction: 100.1 }),
        severity: "error",
        expected: "0–100",
        found: 100.1,
        cells: cells("satisfaction"),
      },
      {
        given: monitoring({ satisfactionPrevious: -0.1 }),
        severity: "error",
        expected: "0–100",
        found: -0.1,
        cells: cells("satisfactionPrevious"),
      },
      {
        given: monitoring({ satisfied: 90, partly: 0, dissatisfied: 10, satisfaction: 90.5 }),
        variant: "share",
        severity: "warning",
        expected: 90,
        found: 90.5,
        cells: shareCells,
      },
    ],
  },
  "MON-02": {
    passes: [
      monitoring({ surveyed: 400, respondents: 400, ...answers }),
      monitoring({ respondents: 400, satisfied: 400 }, { respondents: 400, satisfied: 10 }),
      monitoring({ satisfied: 10, surveyed: 5 }),
    ],
    fails: [
      {
        given: monitoring({ surveyed: 400, respondents: 401 }),
        expected: 400,
        found: 401,
        cells: cells("respondents", "surveyed"),
      },
      {
        given: monitoring({ respondents: 401, ...answers }),
        variant: "answers",
        expected: 401,
        found: 400,
        cells: answerCells,
      },
      {
        given: monitoring({ respondents: 400, satisfied: 390, dissatisfied: 11 }),
        variant: "answers",
        expected: 400,
        found: 401,
        cells: answerCells,
      },
    ],
  },
  "MON-03": {
    passes: [
      monitoring({ score: 1 }, { score: 5, scorePrevious: 4.2 }),
      monitoring({ score: 10, scaleMax: 10 }, { score: 0, scaleMax: 100 }),
      monitoring({ scaleMax: 5 }),
    ],
    fails: [
      {
        given: monitoring({ score: 5.01 }),
        expected: "1–5",
        found: 5.01,
        cells: cells("score"),
      },
      {
        given: monitoring({ score: 0.99, scaleMax: 10 }),
        expected: "1–10",
        found: 0.99,
        cells: cells("score"),
      },
      {
        given: monitoring({ scorePrevious: -1, scaleMax: 11 }),
        expected: "0–11",
        found: -1,
        cells: cells("scorePrevious"),
      },
    ],
  },
} as const satisfies Record<string, Cases>;
