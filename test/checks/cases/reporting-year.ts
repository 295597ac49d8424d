import type { Cases } from "../case";
import { cellOfField, cellOfRow, type Given } from "../given";

const kato = (kind: NonNullable<Given["fields"]>["provider.kind"], code: string): Given => ({
  fields: { ...(kind && { "provider.kind": kind }), "provider.kato": code },
});
const katoCells = [cellOfField("provider.kato"), cellOfField("provider.kind")];
const year = (reportYear: number): Given => ({ fields: { "provider.reportYear": reportYear } });
const yearCell = cellOfField("provider.reportYear");
const in2025 = { "provider.reportYear": 2025 } as const;

export const reportingYearCases = {
  "GEN-04": {
    passes: [
      kato("rural-okrug-akim", "115643000"),
      kato("district", "115600000"),
      kato("oblast", "110000000"),
      kato("capital", "710000000"),
      kato("republican-city", "750000000"),
      kato("republican-city", "790000000"),
      kato("central", "110000000"),
      kato(undefined, "11"),
    ],
    fails: [
      { given: kato("district", "115643000"), found: "115643000", cells: katoCells },
      { given: kato("rural-okrug-akim", "115600000"), found: "115600000", cells: katoCells },
      { given: kato("village-akim", "110043000"), found: "110043000", cells: katoCells },
      { given: kato("oblast", "115600000"), found: "115600000", cells: katoCells },
      { given: kato("oblast", "110000001"), found: "110000001", cells: katoCells },
      { given: kato("oblast", "710000000"), found: "710000000", cells: katoCells },
      { given: kato("oblast", "750000000"), found: "750000000", cells: katoCells },
      { given: kato("capital", "750000000"), found: "750000000", cells: katoCells },
      { given: kato("republican-city", "710000000"), found: "710000000", cells: katoCells },
      {
        given: kato("district", "11560000"),
        variant: "length",
        found: "11560000",
        cells: katoCells,
      },
      {
        given: kato("district", "125600000"),
        variant: "region",
        found: "125600000",
        cells: katoCells,
      },
    ],
  },
  "GEN-05": {
    passes: [year(2025)],
    fails: [
      { given: year(2026), severity: "error", expected: 2025, found: 2026, cells: [yearCell] },
      { given: {}, variant: "empty", severity: "error", cells: [yearCell] },
      {
        given: year(2024),
        variant: "older",
        severity: "warning",
        expected: 2025,
        found: 2024,
        cells: [yearCell],
      },
    ],
  },
  "GEN-07": {
    passes: [
      {
        fields: in2025,
        rows: {
          events: [{ date: "2025-01-01" }, { date: "2025-12-31" }, {}],
          monitoring: [
            { start: "2024-12-20", end: "2025-01-10" },
            { start: "2025-12-20", end: "2026-01-10" },
            { end: "2025-06-01" },
            { start: "2025-06-01" },
            {},
          ],
          discussions: [{ start: "2024-12-01", end: "2026-02-01" }],
        },
      },
      { rows: { events: [{ date: "2019-01-01" }] } },
    ],
    fails: [
      {
        given: { fields: in2025, rows: { events: [{ date: "2024-12-31" }] } },
        expected: 2025,
        found: "2024-12-31",
        cells: [cellOfRow("events", "date", 1), yearCell],
      },
      {
        given: { fields: in2025, rows: { training: [{ date: "2026-01-01" }] } },
        expected: 2025,
        found: "2026-01-01",
        cells: [cellOfRow("training", "date", 1), yearCell],
      },
      {
        given: { fields: in2025, rows: { internalControl: [{ date: "2026-01-01" }] } },
        expected: 2025,
        found: "2026-01-01",
        cells: [cellOfRow("internalControl", "date", 1), yearCell],
      },
      {
        given: { fields: in2025, rows: { externalControl: [{ date: "2026-01-01" }] } },
        expected: 2025,
        found: "2026-01-01",
        cells: [cellOfRow("externalControl", "date", 1), yearCell],
      },
      {
        given: {
          fields: in2025,
          rows: { discussions: [{ start: "2024-12-01", end: "2024-12-31" }] },
        },
        variant: "span",
        expected: 2025,
        found: "2024-12-31",
        cells: [cellOfRow("discussions", "start", 1), cellOfRow("discussions", "end", 1), yearCell],
      },
      {
        given: { fields: in2025, rows: { monitoring: [{ start: "2026-01-01" }] } },
        variant: "span",
        expected: 2025,
        found: "2026-01-01",
        cells: [cellOfRow("monitoring", "start", 1), cellOfRow("monitoring", "end", 1), yearCell],
      },
    ],
  },
} as const satisfies Record<string, Cases>;
