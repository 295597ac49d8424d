import type { RowValues } from "../../../src/form";
import type { Cases } from "../case";
import { cellOfRow, type Given } from "../given";

const complaints = (...rows: readonly RowValues<"complaints">[]): Given => ({
  rows: { complaints: rows },
});
const annex = (...rows: readonly RowValues<"complaintsAnnex">[]): Given => ({
  rows: { complaintsAnnex: rows },
});
const cells = (...columns: readonly string[]): readonly string[] =>
  columns.map((column) => cellOfRow("complaints", column, 1));

/** 20 February 2025 is a Thursday: the third working day after it is the Tuesday. */
const extended = {
  date: "2025-02-14",
  extendedOn: "2025-02-20",
  notifiedOn: "2025-02-25",
  answeredOn: "2025-03-07",
} as const;
const calendar = [{ date: "2025-03-10", kind: "day-off" }] as const;
const channelColumns = [
  "received",
  "channelEOtinish",
  "channelPaper",
  "channelReception",
  "channelContactCentre",
  "channelBlog",
  "channelOther",
];
const told = (kk: string, ru: string): Given => ({
  rows: { narratives: [{ item: "4.1", text: { kk, ru } }] },
});
const textCells = [cellOfRow("narratives", "text.kk", 1), cellOfRow("narratives", "text.ru", 1)];

export const complaintOrderCases = {
  "CPL-07": {
    passes: [
      complaints(extended),
      complaints({ date: "2025-02-14", answeredOn: "2025-03-31" }),
      {
        fields: { "settings.noticeDays": 4, "settings.extensionDays": 11 },
        ...complaints({ ...extended, notifiedOn: "2025-02-26", answeredOn: "2025-03-10" }),
      },
    ],
    fails: [
      {
        given: {
          rows: {
            calendar: [{ date: "2025-04-07", kind: "day-off" }],
            complaints: [{ ...extended, answeredOn: "2025-03-10" }],
          },
        },
        expected: 15,
        found: 16,
        cells: cells("answeredOn", "date", "extendedOn", "considered"),
      },
      {
        given: complaints({ ...extended, answeredOn: "2025-03-10" }),
        variant: "unverified",
        expected: 15,
        found: 16,
        cells: cells("answeredOn", "date", "extendedOn", "considered"),
      },
      {
        given: complaints({
          date: "2025-02-14",
          extendedOn: "2025-02-20",
          answeredOn: "2025-03-07",
        }),
        variant: "untold",
        cells: cells("notifiedOn", "extendedOn"),
      },
      {
        given: { rows: { calendar, complaints: [{ ...extended, notifiedOn: "2025-02-26" }] } },
        variant: "toldLate",
        expected: 3,
        found: 4,
        cells: cells("notifiedOn", "extendedOn"),
      },
    ],
  },
  "CPL-09": {
    passes: [
      annex({ received: 4, channelPaper: 3, channelBlog: 1 }),
      annex({ received: 4, carriedOver: 1, channelPaper: 5 }, { received: 4 }, { channelPaper: 1 }),
      complaints({ channel: "paper" }),
    ],
    fails: [
      {
        given: annex({ received: 4, channelPaper: 3 }),
        expected: 4,
        found: 3,
        cells: channelColumns.map((column) => cellOfRow("complaintsAnnex", column, 1)),
      },
      {
        given: annex({ received: 4, carriedOver: 1, channelPaper: 6 }),
        expected: 4,
        found: 6,
        cells: channelColumns.map((column) => cellOfRow("complaintsAnnex", column, 1)),
      },
      {
        given: complaints({ channel: "paper" }, { number: "Ж-2" }, { number: "Ж-3" }),
        variant: "register",
        expected: 3,
        found: 1,
        cells: ["complaints!C7:C8"],
      },
    ],
  },
  "CPL-10": {
    passes: [
      told("Шағым түскен жоқ (0).", "Жалоб не поступало (0)."),
      {
        rows: {
          narratives: [
            { item: "4.1", statement: "none" },
            { item: "4.2", text: { kk: "Жоқ" } },
          ],
        },
      },
      { rows: { complaints: [{}], narratives: [{ item: "4.1", text: { kk: "Бір шағым" } }] } },
      {
        rows: {
          complaintsAnnex: [{ received: 1 }],
          narratives: [{ item: "4.1", text: { kk: "Бір шағым" } }],
        },
      },
    ],
    fails: [
      { given: told("Шағым түскен жоқ.", "Жалоб не поступало."), cells: textCells },
      { given: told("Шағым түскен жоқ (0).", "В 2025 году жалоб не было."), cells: textCells },
      {
        given: {
          rows: {
            complaintsAnnex: [{ receivedPrevious: 2 }],
            narratives: [{ item: "4.1", text: { kk: "Шағым 10 емес" } }],
          },
        },
        cells: textCells,
      },
    ],
  },
} as const satisfies Record<string, Cases>;
