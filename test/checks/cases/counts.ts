import type { FieldId } from "../../../src/form";
import type { Cases } from "../case";
import { cellOfField } from "../given";

const cells = (...ids: readonly FieldId[]): readonly string[] => ids.map(cellOfField);

const byFee = {
  "counts.servicesTotal": 16,
  "counts.servicesFree": 12,
  "counts.servicesPaid": 3,
  "counts.servicesMixed": 1,
} as const;

const byForm = {
  "counts.servicesTotal": 10,
  "counts.servicesPaper": 2,
  "counts.servicesElectronic": 3,
  "counts.servicesBoth": 5,
} as const;
const formCells = cells(
  "counts.servicesTotal",
  "counts.servicesPaper",
  "counts.servicesElectronic",
  "counts.servicesBoth",
  "counts.servicesProactive",
);

const rows = {
  services: [
    { code: "00101001", fee: "free", stateCorporation: true, byLawNumber: "101", provided: 5 },
    { code: "00101002", fee: "free", stateCorporation: false, byLawNumber: "101", provided: 7 },
    { code: "00101003", fee: "paid", stateCorporation: true, byLawNumber: "102 ", provided: 1 },
  ],
} as const;

export const countCases = {
  "CNT-04": {
    passes: [
      { fields: byFee },
      { fields: { ...byFee, "counts.servicesMixed": 0, "counts.servicesTotal": 15 } },
      {},
    ],
    fails: [
      {
        given: { fields: { ...byFee, "counts.servicesTotal": 17 } },
        expected: 16,
        found: 17,
        cells: cells(
          "counts.servicesTotal",
          "counts.servicesFree",
          "counts.servicesPaid",
          "counts.servicesMixed",
        ),
      },
      {
        given: { fields: { ...byFee, "counts.servicesTotal": 15 } },
        expected: 16,
        found: 15,
        cells: cells(
          "counts.servicesTotal",
          "counts.servicesFree",
          "counts.servicesPaid",
          "counts.servicesMixed",
        ),
      },
    ],
  },
  "CNT-05": {
    passes: [
      { fields: byForm },
      { fields: { ...byForm, "counts.servicesTotal": 11, "counts.servicesProactive": 1 } },
      { fields: { "counts.servicesTotal": 10, "counts.servicesPaper": 2 } },
    ],
    fails: [
      {
        given: { fields: { ...byForm, "counts.servicesTotal": 11 } },
        expected: 10,
        found: 11,
        cells: formCells,
      },
      {
        given: { fields: { ...byForm, "counts.servicesProactive": 1 } },
        expected: 11,
        found: 10,
        cells: formCells,
      },
    ],
  },
  "CNT-06": {
    passes: [{ fields: { "counts.servicesTotal": 9, "counts.servicesStateCorporation": 9 } }],
    fails: [
      {
        given: { fields: { "counts.servicesTotal": 9, "counts.servicesStateCorporation": 10 } },
        expected: 9,
        found: 10,
        cells: cells("counts.servicesStateCorporation", "counts.servicesTotal"),
      },
    ],
  },
  "CNT-07": {
    passes: [
      { fields: { "counts.servicesTotal": 3 }, rows },
      { fields: { "counts.servicesFree": 2, "counts.providedTotal": 13 }, rows },
      { fields: { "counts.servicesStateCorporation": 2 }, rows },
      { fields: { "counts.servicesTotal": 40 } },
      { fields: { "counts.servicesPaper": 1 }, rows },
    ],
    fails: [
      {
        given: { fields: { "counts.servicesTotal": 4 }, rows },
        expected: 3,
        found: 4,
        cells: [cellOfField("counts.servicesTotal"), "services!A6:A8"],
      },
      {
        given: { fields: { "counts.servicesFree": 1 }, computed: ["counts.servicesFree"], rows },
        variant: "computed",
        expected: 2,
        found: 1,
        cells: [cellOfField("counts.servicesFree"), "services!H6:H8"],
      },
      {
        given: { fields: { "counts.servicesStateCorporation": 1 }, rows },
        expected: 2,
        found: 1,
        cells: [cellOfField("counts.servicesStateCorporation"), "services!N6:N8"],
      },
      {
        given: { fields: { "counts.providedTotal": 14 }, rows },
        expected: 13,
        found: 14,
        cells: [cellOfField("counts.providedTotal"), "services!V6:V8"],
      },
    ],
  },
  "CNT-08": {
    passes: [{ fields: { "counts.byLaws": 2 }, rows }, {}, { rows }],
    fails: [
      {
        given: { fields: { "counts.byLaws": 3 }, rows },
        expected: 2,
        found: 3,
        cells: [cellOfField("counts.byLaws"), "services!F6:F8"],
      },
      {
        given: { fields: { "counts.byLaws": 0 }, rows },
        variant: "none",
        found: 0,
        cells: [cellOfField("counts.byLaws"), "services!F6:F8"],
      },
      {
        given: { rows: { services: [{ code: "00101001" }] } },
        variant: "none",
        found: 0,
        cells: [cellOfField("counts.byLaws"), "services!F6"],
      },
    ],
  },
} as const satisfies Record<string, Cases>;
