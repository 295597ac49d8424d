import type { Cases } from "../case";
import { cellOfRow } from "../given";

const names = (row: number): readonly string[] => [
  cellOfRow("services", "name.kk", row),
  cellOfRow("services", "name.ru", row),
];
const channels = [
  "byProvider",
  "byStateCorporation",
  "byPortal",
  "bySubscriberDevice",
  "byOtherSystems",
  "byProactive",
];

export const serviceCases = {
  "CNT-09": {
    passes: [
      {
        rows: {
          services: [
            { code: "00101001", name: { kk: "Анықтама беру", ru: "Выдача справки" } },
            { code: "00101002", name: { kk: "Көшірме беру", ru: "Выдача копии" } },
          ],
        },
      },
      { rows: { services: [{ fee: "free" }, { fee: "free" }] } },
    ],
    fails: [
      {
        given: {
          rows: { services: [{ code: "00101001" }, { code: "00101002" }, { code: "00101001" }] },
        },
        found: "00101001",
        severity: "error",
        cells: [cellOfRow("services", "code", 3), cellOfRow("services", "code", 1)],
      },
      {
        given: {
          rows: {
            services: [
              { code: "00101001", name: { ru: "Учёт «детей»" } },
              { code: "00101002", name: { ru: "учет  детей" } },
            ],
          },
        },
        variant: "name",
        severity: "warning",
        found: "учет  детей",
        cells: [...names(2), ...names(1)],
      },
      {
        given: { rows: { services: [{ name: { kk: "Анықтама" } }, { name: { kk: "АНЫҚТАМА" } }] } },
        variant: "name",
        severity: "warning",
        found: "АНЫҚТАМА",
        cells: [...names(2), ...names(1)],
      },
    ],
  },
  "CNT-13": {
    passes: [
      { rows: { services: [{ provided: 120, byProvider: 100, byPortal: 20 }] } },
      { rows: { services: [{ provided: 120 }] } },
      { rows: { services: [{ byProvider: 120 }] } },
    ],
    fails: [
      {
        given: { rows: { services: [{ provided: 118, byProvider: 100, byPortal: 20 }] } },
        expected: 120,
        found: 118,
        cells: ["provided", ...channels].map((column) => cellOfRow("services", column, 1)),
      },
      {
        given: { rows: { services: [{ provided: 0 }, { provided: 1, byProactive: 0 }] } },
        expected: 0,
        found: 1,
        cells: ["provided", ...channels].map((column) => cellOfRow("services", column, 2)),
      },
    ],
  },
  "CNT-16": {
    passes: [
      { rows: { services: [{ provided: 7, late: 7, applications: 4, refused: 4 }] } },
      { rows: { services: [{ late: 7 }, { refused: 2 }, { provided: 3 }] } },
    ],
    fails: [
      {
        given: { rows: { services: [{ provided: 7, late: 8 }] } },
        expected: 7,
        found: 8,
        cells: [cellOfRow("services", "late", 1), cellOfRow("services", "provided", 1)],
      },
      {
        given: { rows: { services: [{ applications: 4, refused: 5 }] } },
        variant: "refused",
        expected: 4,
        found: 5,
        cells: [cellOfRow("services", "refused", 1), cellOfRow("services", "applications", 1)],
      },
    ],
  },
} as const satisfies Record<string, Cases>;
