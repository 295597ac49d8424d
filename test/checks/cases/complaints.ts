import type { RowValues } from "../../../src/form";
import type { Cases } from "../case";
import { cellOfRow, type Given } from "../given";

type Complaint = RowValues<"complaints">;
type AnnexRow = RowValues<"complaintsAnnex">;

const complaints = (...rows: readonly Complaint[]): Given => ({ rows: { complaints: rows } });
const annex = (...rows: readonly AnnexRow[]): Given => ({ rows: { complaintsAnnex: rows } });
const cells = (row: number, ...columns: readonly string[]): readonly string[] =>
  columns.map((column) => cellOfRow("complaints", column, row));
const annexCells = (row: number, ...columns: readonly string[]): readonly string[] =>
  columns.map((column) => cellOfRow("complaintsAnnex", column, row));

const year = { "provider.reportYear": 2025 } as const;
const yearCell = "fields!B2";
const inYear = (...rows: readonly Complaint[]): Given => ({ fields: year, ...complaints(...rows) });

const balance = {
  service: "00101001",
  received: 12,
  carriedOver: 1,
  justified: 3,
  partly: 1,
  unjustified: 6,
  redirected: 1,
  withdrawn: 0,
  inProgress: 2,
} as const;
const balanceColumns = [
  "received",
  "carriedOver",
  "justified",
  "partly",
  "unjustified",
  "redirected",
  "withdrawn",
  "inProgress",
];

const services = [{ code: "00101001" }, { code: "00101002" }] as const;
const termColumns = ["answeredOn", "date", "considered"];

/** 8 March 2025 is a Saturday; 10 March is a day off only where the calendar says so. */
const calendar = [{ date: "2025-03-10", kind: "day-off" }] as const;

export const complaintCases = {
  "CPL-01": {
    passes: [
      annex(balance),
      annex({ service: "00101001", received: 4 }),
      complaints({ outcome: "satisfied" }, { justified: "no" }, { outcome: "in-progress" }),
      {},
    ],
    fails: [
      {
        given: annex({ ...balance, inProgress: 1 }),
        expected: 13,
        found: 12,
        cells: annexCells(1, ...balanceColumns),
      },
      {
        given: annex(balance, { service: "00101002", received: 1, withdrawn: 2 }),
        expected: 1,
        found: 2,
        cells: annexCells(2, ...balanceColumns),
      },
      {
        given: complaints(
          { outcome: "satisfied" },
          { number: "Ж-2" },
          { number: "Ж-3", carriedOver: true },
          { justified: "yes" },
        ),
        variant: "register",
        expected: 4,
        found: 2,
        cells: ["complaints!K7:K8", "complaints!L7:L8"],
      },
    ],
  },
  "CPL-02": {
    passes: [
      {
        rows: {
          complaints: [{ service: "00101001", channel: "paper" }, { service: "00101001" }],
          complaintsAnnex: [{ service: "00101001", received: 2, channelPaper: 1 }],
        },
      },
      annex({ service: "00101001", receivedPrevious: 4 }),
      complaints({ service: "00101001" }),
    ],
    fails: [
      {
        given: {
          rows: {
            complaints: [{ service: "00101001" }, { service: "00101001" }],
            complaintsAnnex: [{ service: "00101001", received: 3 }],
          },
        },
        severity: "error",
        expected: 2,
        found: 3,
        cells: annexCells(1, "received"),
      },
      {
        given: {
          rows: {
            complaints: [{ service: "00101001" }],
            complaintsAnnex: [
              { service: "00101001", received: 1 },
              { service: "00101002", withdrawn: 1 },
            ],
          },
        },
        expected: 0,
        found: 1,
        cells: annexCells(2, "withdrawn"),
      },
      {
        given: {
          rows: {
            complaints: [
              { service: "00101001" },
              { service: "00101002" },
              { service: "00101002", carriedOver: true },
            ],
            complaintsAnnex: [{ service: "00101001", received: 1 }],
          },
        },
        variant: "missing",
        expected: 2,
        found: 0,
        cells: ["complaints!D7:D8"],
      },
      {
        given: annex({ service: "00101001", received: 3, justified: 3 }),
        variant: "alone",
        severity: "info",
        cells: annexCells(1, "received"),
      },
    ],
  },
  "CPL-03": {
    passes: [
      { rows: { services, complaints: [{ service: "00101002" }] } },
      complaints({ service: "00109999" }),
    ],
    fails: [
      {
        given: {
          rows: { services, complaints: [{ service: "00101001" }, { service: "00101003" }] },
        },
        severity: "error",
        found: "00101003",
        cells: cells(2, "service"),
      },
      {
        given: { rows: { services, complaints: [{ number: "Ж-1" }] } },
        variant: "empty",
        severity: "warning",
        cells: cells(1, "service"),
      },
    ],
  },
  "CPL-04": {
    passes: [
      inYear({ date: "2025-01-01" }, { date: "2025-12-31" }),
      inYear({ date: "2024-12-30", carriedOver: true }),
      complaints({ date: "2019-01-01" }),
    ],
    fails: [
      {
        given: inYear({ date: "2024-12-31" }),
        expected: 2025,
        found: "2024-12-31",
        cells: [...cells(1, "date", "carriedOver"), yearCell],
      },
      {
        given: inYear({ date: "2024-12-31", carriedOver: false }),
        expected: 2025,
        found: "2024-12-31",
        cells: [...cells(1, "date", "carriedOver"), yearCell],
      },
      {
        given: inYear({ date: "2026-01-01", carriedOver: true }),
        variant: "later",
        expected: 2025,
        found: "2026-01-01",
        cells: [...cells(1, "date", "carriedOver"), yearCell],
      },
    ],
  },
  "CPL-05": {
    passes: [complaints({ date: "2025-03-03", answeredOn: "2025-03-03" })],
    fails: [
      {
        given: complaints({ date: "2025-03-03", answeredOn: "2025-03-02" }),
        expected: "2025-03-03",
        found: "2025-03-02",
        cells: cells(1, "answeredOn", "date"),
      },
    ],
  },
  "CPL-06": {
    passes: [
      complaints({ date: "2025-02-03", answeredOn: "2025-02-10" }),
      complaints({
        date: "2025-02-03",
        answeredOn: "2025-02-24",
        considered: "authorised-body",
      }),
      complaints({ date: "2025-03-19", answeredOn: "2025-03-27" }),
      { rows: { calendar, complaints: [{ date: "2025-03-06", answeredOn: "2025-03-14" }] } },
      complaints({ date: "2025-02-03", answeredOn: "2025-02-11", extendedOn: "2025-02-07" }),
      inYear({ date: "2025-12-24", outcome: "in-progress" }),
      inYear({ date: "2025-02-03", outcome: "redirected" }),
      {
        fields: { "settings.complaintDaysProvider": 6 },
        rows: { complaints: [{ date: "2025-02-03", answeredOn: "2025-02-11" }] },
      },
    ],
    fails: [
      {
        given: {
          rows: { calendar, complaints: [{ date: "2025-02-03", answeredOn: "2025-02-11" }] },
        },
        expected: 5,
        found: 6,
        cells: cells(1, ...termColumns),
      },
      {
        given: complaints({ date: "2025-02-03", answeredOn: "2025-02-11" }),
        variant: "unverified",
        expected: 5,
        found: 6,
        cells: cells(1, ...termColumns),
      },
      {
        given: complaints({
          date: "2025-02-03",
          answeredOn: "2025-02-25",
          considered: "authorised-body",
        }),
        variant: "unverified",
        expected: 15,
        found: 16,
        cells: cells(1, ...termColumns),
      },
      {
        given: {
          fields: year,
          rows: { calendar, complaints: [{ date: "2025-12-23", outcome: "in-progress" }] },
        },
        variant: "open",
        expected: 5,
        found: 6,
        cells: cells(1, ...termColumns),
      },
      {
        given: inYear({ date: "2025-12-23", outcome: "in-progress" }),
        variant: "openUnverified",
        expected: 5,
        found: 6,
        cells: cells(1, ...termColumns),
      },
    ],
  },
  "CPL-08": {
    passes: [
      complaints({ justified: "yes", measures: { ru: "Объявлено замечание" } }),
      complaints({ justified: "no" }, { outcome: "redirected", justified: "yes" }, {}),
    ],
    fails: [
      {
        given: complaints({ justified: "yes" }),
        severity: "error",
        cells: cells(1, "measures.kk", "measures.ru", "justified", "outcome"),
      },
      {
        given: complaints({ outcome: "satisfied" }),
        severity: "error",
        cells: cells(1, "measures.kk", "measures.ru", "justified", "outcome"),
      },
      {
        given: complaints({ justified: "partly" }),
        variant: "partly",
        severity: "warning",
        cells: cells(1, "measures.kk", "measures.ru", "justified", "outcome"),
      },
    ],
  },
  "CPL-11": {
    passes: [complaints({ number: "Ж-1" }, { number: "Ж-2" }, {}, {})],
    fails: [
      {
        given: complaints({ number: "Ж-1" }, { number: "Ж-2" }, { number: "ж - 1" }),
        found: "ж - 1",
        cells: [...cells(3, "number"), ...cells(1, "number")],
      },
    ],
  },
} as const satisfies Record<string, Cases>;
