import type { RowValues } from "../../../src/form";
import type { Cases } from "../case";
import { cellOfRow, type Given } from "../given";

const points = (...kinds: readonly RowValues<"accessPoints">["kind"][]): Given => ({
  rows: { accessPoints: kinds.map((kind) => (kind === undefined ? {} : { kind })) },
});
const central = { "provider.kind": "central" } as const;
const discussions = (...rows: readonly RowValues<"discussions">[]): Given => ({
  fields: central,
  rows: { discussions: rows },
});
const cells = (...columns: readonly string[]): readonly string[] =>
  columns.map((column) => cellOfRow("discussions", column, 1));
const feedback = (...rows: readonly RowValues<"feedback">[]): Given => ({
  rows: { feedback: rows },
});
const feedbackCells = (...columns: readonly string[]): readonly string[] =>
  columns.map((column) => cellOfRow("feedback", column, 1));

/** 3 to 14 February 2025 are ten working days, the first and the last counted. */
const ten = { start: "2025-02-03", end: "2025-02-14" } as const;
const reportUrl = "https://legalacts.example/1";

export const recipientCases = {
  "INF-01": {
    passes: [
      points("premises", "site", "contact-centre"),
      points("premises", "portal", "contact-centre"),
      {},
    ],
    fails: [
      { given: points("premises", "stand"), cells: ["accessPoints!A6:A7"] },
      { given: points("portal", "contact-centre", undefined), cells: ["accessPoints!A6:A8"] },
    ],
  },
  "DIS-01": {
    passes: [
      discussions(ten, { start: "2025-03-14", end: "2025-03-28" }),
      {
        fields: { "provider.kind": "oblast" },
        rows: { discussions: [{ start: "2025-02-03", end: "2025-02-04" }] },
      },
      {
        fields: { ...central, "settings.discussionDays": 9 },
        rows: { discussions: [{ ...ten, end: "2025-02-13" }] },
      },
    ],
    fails: [
      {
        given: {
          fields: central,
          rows: {
            calendar: [{ date: "2025-03-10", kind: "day-off" }],
            discussions: [{ ...ten, end: "2025-02-13" }],
          },
        },
        severity: "error",
        expected: 10,
        found: 9,
        cells: cells("start", "end"),
      },
      {
        given: discussions({ start: "2025-02-08", end: "2025-02-20" }),
        variant: "unverified",
        severity: "warning",
        expected: 10,
        found: 9,
        cells: cells("start", "end"),
      },
      {
        given: discussions({ start: "2025-02-14", end: "2025-02-03" }),
        variant: "unverified",
        severity: "warning",
        expected: 10,
        found: 0,
        cells: cells("start", "end"),
      },
    ],
  },
  "DIS-02": {
    passes: [
      discussions(
        { remarks: 5, accepted: 3, rejected: 2, reportUrl },
        { remarks: 5, accepted: 3, reportUrl },
        { remarks: 5, rejected: 5, reportUrl },
        {},
      ),
      {
        fields: { "provider.kind": "district" },
        rows: { discussions: [{ remarks: 5, accepted: 9 }] },
      },
    ],
    fails: [
      {
        given: discussions({ remarks: 6, accepted: 3, rejected: 2, reportUrl }),
        expected: 5,
        found: 6,
        cells: cells("remarks", "accepted", "rejected"),
      },
      {
        given: discussions({ remarks: 4, accepted: 5, reportUrl }),
        expected: 5,
        found: 4,
        cells: cells("remarks", "accepted", "rejected"),
      },
      { given: discussions({ remarks: 0 }), variant: "url", cells: cells("reportUrl") },
    ],
  },
  "FBK-01": {
    passes: [
      feedback(
        { received: 5, answered: 5, inTime: 5 },
        { received: 5, inTime: 6 },
        { answered: 3 },
      ),
    ],
    fails: [
      {
        given: feedback({ received: 5, answered: 6 }),
        expected: 5,
        found: 6,
        cells: feedbackCells("answered", "received"),
      },
      {
        given: feedback({ answered: 5, inTime: 6 }),
        variant: "inTime",
        expected: 5,
        found: 6,
        cells: feedbackCells("inTime", "answered"),
      },
    ],
  },
  "FBK-02": {
    passes: [
      feedback({ channel: "box" }),
      { rows: { narratives: [{ item: "feedback", text: { kk: "Жәшік орнатылған" } }] } },
      { rows: { narratives: [{ item: "feedback", statement: "none" }] } },
    ],
    fails: [
      {
        given: {
          rows: { narratives: [{ item: "feedback" }, { item: "2.3", text: { kk: "Мәтін" } }] },
        },
        cells: ["feedback!A5:F6"],
      },
    ],
  },
} as const satisfies Record<string, Cases>;
