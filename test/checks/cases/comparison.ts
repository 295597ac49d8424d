import type { FieldId, RowValues } from "../../../src/form";
import type { Cases } from "../case";
import { cellOfField, cellOfRow, type Given } from "../given";

const fields = (values: NonNullable<Given["fields"]>): Given => ({ fields: values });
const services = (...rows: readonly RowValues<"services">[]): Given => ({
  rows: { services: rows },
});
/** An item that tells its total in a text, over nine services provided. */
const told = (item: "1.2" | "4.1", kk: string, ru: string): Given => ({
  fields: { "counts.providedTotal": 9, "counts.byProvider": 5, "counts.byPortal": 4 },
  rows: { narratives: [{ item, text: { kk, ru } }] },
});
const cells = (...ids: readonly FieldId[]): readonly string[] => ids.map(cellOfField);
const changeCells = ["provided", "providedPrevious", "explanation.kk", "explanation.ru"].map(
  (column) => cellOfRow("services", column, 1),
);
const cell = { sheet: "1.2", address: "E7" } as const;
const changed = { "counts.servicesTotal": 5, "counts.servicesTotal.previous": 6 } as const;
const channelCells = cells("counts.providedTotal", "counts.byProvider", "counts.byPortal");

export const comparisonCases = {
  "CNT-18": {
    passes: [
      fields({
        "counts.servicesTotal": 50,
        "counts.providedTotal": 51,
        "provider.kind": "village-akim",
      }),
      fields({ "counts.servicesTotal": 0, "counts.providedTotal": 0 }),
      fields({ "counts.servicesTotal": 5000 }),
    ],
    fails: [
      {
        given: fields({ "counts.servicesTotal": 12, "counts.providedTotal": 12 }),
        found: 12,
        cells: cells("counts.servicesTotal", "counts.providedTotal"),
      },
      {
        given: fields({ "counts.servicesTotal": 51, "provider.kind": "village-akim" }),
        variant: "many",
        found: 51,
        cells: cells("counts.servicesTotal"),
      },
    ],
  },
  "CMP-01": {
    passes: [
      fields({ "counts.byLaws": 3, "counts.byLaws.previous": 0, "counts.byPortal": 0 }),
      {
        rows: {
          services: [
            { providedPrevious: 5, provided: 0 },
            { explanation: { kk: "Жаңа" }, provided: 1 },
          ],
          complaints: [{}],
          complaintsAnnex: [{ receivedPrevious: 0 }],
        },
        fields: { "counts.servicesTotal.previous": 2, "counts.providedTotal.previous": 5 },
      },
    ],
    fails: [
      {
        given: fields({ "counts.byLaws": 3, "counts.byPortal": 1, "counts.byPortal.previous": 1 }),
        cells: cells("counts.byLaws.previous"),
      },
      {
        given: {
          ...services({ provided: 1, providedPrevious: 2 }, { provided: 4 }),
          fields: { "counts.servicesTotal.previous": 2, "counts.providedTotal.previous": 5 },
        },
        variant: "rows",
        cells: [cellOfRow("services", "providedPrevious", 2)],
      },
      {
        given: { rows: { complaints: [{ number: "Ж-1" }] } },
        variant: "complaints",
        cells: ["complaintsAnnex!A5:AA6"],
      },
      {
        given: { rows: { complaintsAnnex: [{ received: 1 }] } },
        variant: "complaints",
        cells: ["complaintsAnnex!A5:AA6"],
      },
    ],
  },
  "CMP-02": {
    passes: [
      {
        remarks: [
          {
            code: "formula-error",
            subject: { field: "counts.byLaws", part: "counts.byLaws" },
            cell,
            found: "#REF!",
          },
        ],
      },
    ],
    fails: [
      {
        given: {
          remarks: [
            {
              code: "formula-error",
              subject: { field: "counts.byLaws", part: "counts.byLaws" },
              cell,
              found: "#DIV/0!",
            },
          ],
        },
        found: "#DIV/0!",
        cells: ["1.2!E7"],
      },
    ],
  },
  "CMP-03": {
    passes: [
      services(
        { provided: 130, providedPrevious: 100 },
        { provided: 70, providedPrevious: 100 },
        { provided: 14, providedPrevious: 5 },
        { provided: 500, providedPrevious: 0 },
        { provided: 5000, providedPrevious: 100, explanation: { kk: "Жаңа арна" } },
      ),
      {
        fields: { "settings.changeThreshold": 50 },
        rows: { services: [{ provided: 150, providedPrevious: 100 }] },
      },
    ],
    fails: [
      {
        given: services({ provided: 131, providedPrevious: 100 }),
        expected: 30,
        found: 31,
        cells: changeCells,
      },
      {
        given: services({ provided: 69, providedPrevious: 100 }),
        expected: 30,
        found: -31,
        cells: changeCells,
      },
      {
        given: services({ provided: 15, providedPrevious: 5 }),
        expected: 30,
        found: 200,
        cells: changeCells,
      },
      {
        given: services({ provided: 1000, providedPrevious: 100 }),
        variant: "factor",
        expected: 10,
        found: 900,
        cells: changeCells,
      },
      {
        given: services({ provided: 999, providedPrevious: 100 }),
        expected: 30,
        found: 899,
        cells: changeCells,
      },
      {
        given: services({ provided: 10, providedPrevious: 100 }),
        variant: "factor",
        expected: 10,
        found: -90,
        cells: changeCells,
      },
      {
        given: services({ provided: 11, providedPrevious: 100 }),
        expected: 30,
        found: -89,
        cells: changeCells,
      },
    ],
  },
  "CMP-04": {
    passes: [
      fields({ "counts.servicesTotal": 5, "counts.servicesTotal.previous": 5 }),
      fields({ "counts.servicesTotal": 5 }),
      {
        fields: changed,
        rows: { narratives: [{ item: "1.2", text: { kk: "Бір қызмет алынды" } }] },
      },
      {
        fields: { ...changed, "counts.servicesTotal": 1, "counts.servicesTotal.previous": 2 },
        ...services({ explanation: { kk: "Жаңа қызмет" } }),
      },
    ],
    fails: [
      {
        given: {
          fields: changed,
          rows: {
            narratives: [
              { item: "1.3", text: { kk: "Мәтін" } },
              { item: "1.2", statement: "none" },
            ],
          },
        },
        expected: 6,
        found: 5,
        cells: cells("counts.servicesTotal", "counts.servicesTotal.previous"),
      },
    ],
  },
  "CMP-05": {
    passes: [
      fields({ "counts.providedTotal": 9, "counts.byProvider": 4, "counts.byPortal": 5 }),
      fields({ "counts.providedTotal": 9 }),
      {
        fields: { "counts.providedTotal.previous": 7 },
        ...services({ providedPrevious: 3 }, { providedPrevious: 4 }),
      },
      { fields: { "counts.providedTotal.previous": 9 }, ...services({ providedPrevious: 3 }, {}) },
      {
        fields: { "counts.providedTotal.previous": 12, "counts.servicesTotal.previous": 3 },
        ...services({ providedPrevious: 3 }, { providedPrevious: 4 }),
      },
      told("1.2", "Барлығы 9 қызмет көрсетілді.", "Всего оказано 9 услуг."),
      told("1.2", "Портал арқылы 4 қызмет көрсетілді.", "Через портал оказано 4 услуги."),
      told("4.1", "Барлығы 9 шағым түсті.", "Всего поступило 9 жалоб."),
    ],
    fails: [
      {
        given: fields({ "counts.providedTotal": 10, "counts.byProvider": 4, "counts.byPortal": 5 }),
        expected: 9,
        found: 10,
        cells: channelCells,
      },
      {
        given: {
          fields: { "counts.providedTotal.previous": 8 },
          ...services({ providedPrevious: 3 }, { providedPrevious: 4 }),
        },
        variant: "previous",
        expected: 7,
        found: 8,
        cells: [cellOfField("counts.providedTotal.previous"), "services!AB6:AB7"],
      },
      {
        given: told("1.2", "Барлығы 8 қызмет көрсетілді.", "Всего за год оказано 8 услуг."),
        variant: "text",
        expected: 9,
        found: 8,
        cells: [cellOfRow("narratives", "text.kk", 1), cellOfRow("narratives", "text.ru", 1)],
      },
      {
        given: {
          rows: {
            complaints: [{ number: "1" }, { number: "2" }],
            narratives: [
              { item: "4.1", text: { kk: "Барлығы 3 шағым келіп түсті.", ru: "Поступило 2." } },
            ],
          },
        },
        variant: "complaints",
        expected: 2,
        found: 3,
        cells: [cellOfRow("narratives", "text.kk", 1)],
      },
    ],
  },
} as const satisfies Record<string, Cases>;
