import type { RowValues } from "../../../src/form";
import type { Cases } from "../case";
import { cellOfField, cellOfRow, type Given } from "../given";

const sources = (...rows: readonly RowValues<"sources">[]): Given => ({ rows: { sources: rows } });
const owner = (kk: string): RowValues<"sources"> => ({ owner: { kk } });
const kindCell = cellOfRow("sources", "kind", 1);

export const sourceCases = {
  "SRC-01": {
    passes: [sources({ kind: "statistics" }, { kind: "survey" })],
    fails: [
      { given: sources({ name: { kk: "Есеп" } }), cells: [kindCell] },
      {
        given: {
          ...sources({ name: { kk: "Есеп" } }),
          remarks: [
            {
              code: "unknown-choice",
              subject: { register: "sources", part: "kind", row: 6 },
              cell: { sheet: "sources", address: "A6" },
              found: "газет мақаласы",
            },
          ],
        },
        variant: "unknown",
        found: "газет мақаласы",
        cells: [kindCell],
      },
    ],
  },
  "SRC-02": {
    passes: [
      sources(owner("Әкім аппараты"), owner("Қоғамдық бірлестік")),
      { fields: { "settings.minimumSources": 1 }, ...sources(owner("Әкім аппараты")) },
    ],
    fails: [
      {
        given: sources(owner("Әкім аппараты"), owner("«әкім  аппараты»"), {}),
        expected: 2,
        found: 1,
        cells: ["sources!D6:D8", "sources!E6:E8"],
      },
      { given: {}, expected: 2, found: 0, cells: ["sources!A5:L6"] },
    ],
  },
  "SRC-03": {
    passes: [
      {
        fields: { "counts.byLaws.source": "«Тізілім»" },
        ...sources({ name: { kk: "Тізілім", ru: "Реестр" } }),
      },
      { rows: { sources: [{ items: "2.1-2.3" }], accessPoints: [{}], events: [{}] } },
      { rows: { sources: [{ items: "4" }, { items: "5" }], monitoring: [{}], plans: [{}] } },
      { rows: { sources: [{ items: "Барлығы" }], training: [{}] } },
    ],
    fails: [
      {
        given: {
          fields: { "counts.byLaws.source": "Реестр" },
          ...sources({ name: { kk: "Тізілім" } }),
        },
        found: "Реестр",
        cells: [cellOfField("counts.byLaws.source")],
      },
      {
        given: {
          rows: {
            sources: [{ items: "2.1" }, { items: "4.1" }],
            accessPoints: [{}],
            events: [{}],
            complaintsAnnex: [{}],
            training: [{}],
          },
        },
        variant: "items",
        cells: ["sources!J6:J7"],
      },
    ],
  },
} as const satisfies Record<string, Cases>;
