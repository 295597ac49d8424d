import type { Cases } from "../case";
import { cellOfRow } from "../given";

const kinds = {
  violationsDelay: 1,
  violationsRefusal: 2,
  violationsDocuments: 3,
  violationsOther: 4,
} as const;
const kindCells = ["violations", ...Object.keys(kinds)].map((column) =>
  cellOfRow("internalControl", column, 1),
);

export const controlCases = {
  "CTL-01": {
    passes: [
      {
        rows: {
          internalControl: [{ planned: true }, { planned: false }],
          externalControl: [{ planned: false }],
        },
      },
      {},
    ],
    fails: [
      {
        given: {
          rows: { internalControl: [{ planned: true }, { violations: 1 }, { violations: 2 }] },
        },
        expected: 3,
        found: 1,
        cells: ["internalControl!D7:D8"],
      },
      {
        given: { rows: { externalControl: [{ violations: 1 }, { planned: false }] } },
        expected: 2,
        found: 1,
        cells: [cellOfRow("externalControl", "planned", 1)],
      },
    ],
  },
  "CTL-02": {
    passes: [
      {
        rows: {
          internalControl: [
            { violations: 10, eliminated: 10, ...kinds },
            { violations: 10, violationsDelay: 1 },
            { violations: 10 },
            kinds,
          ],
          externalControl: [{ violations: 4, eliminated: 4 }, { eliminated: 4 }],
        },
      },
    ],
    fails: [
      {
        given: { rows: { internalControl: [{ violations: 11, ...kinds }] } },
        expected: 10,
        found: 11,
        cells: kindCells,
      },
      {
        given: { rows: { internalControl: [{ violations: 9, ...kinds }] } },
        expected: 10,
        found: 9,
        cells: kindCells,
      },
      {
        given: { rows: { internalControl: [{ violations: 2, violationsOther: 3 }] } },
        expected: 3,
        found: 2,
        cells: kindCells,
      },
      {
        given: { rows: { internalControl: [{ violations: 4, eliminated: 5 }] } },
        variant: "eliminated",
        expected: 4,
        found: 5,
        cells: [
          cellOfRow("internalControl", "eliminated", 1),
          cellOfRow("internalControl", "violations", 1),
        ],
      },
      {
        given: { rows: { externalControl: [{ violations: 4, eliminated: 5 }] } },
        variant: "eliminated",
        expected: 4,
        found: 5,
        cells: [
          cellOfRow("externalControl", "eliminated", 1),
          cellOfRow("externalControl", "violations", 1),
        ],
      },
    ],
  },
  "CTL-03": {
    passes: [
      { rows: { externalControl: [{ actNumber: "7", actDate: "2025-05-12", executed: "no" }] } },
    ],
    fails: [
      {
        given: { rows: { externalControl: [{ actDate: "2025-05-12" }] } },
        cells: [
          cellOfRow("externalControl", "actNumber", 1),
          cellOfRow("externalControl", "executed", 1),
        ],
      },
    ],
  },
} as const satisfies Record<string, Cases>;
