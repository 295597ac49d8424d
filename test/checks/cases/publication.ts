import type { RowValues } from "../../../src/form";
import type { Cases } from "../case";
import { cellOfField, cellOfRow, type Given } from "../given";

const year = { "provider.reportYear": 2025 } as const;
const log = (...rows: readonly RowValues<"publications">[]): Given => ({
  fields: year,
  rows: { publications: rows },
});
const on = (today: string, given: Given = { fields: year }): Given => ({ ...given, today });
const yearCell = cellOfField("provider.reportYear");
const table = ["publications!A5:F6", yearCell];
const whole = { date: "2026-04-30", url: "https://egov.example/1" } as const;

export const publicationCases = {
  "PBL-01": {
    passes: [
      log({ place: "portal", date: "2026-04-30" }),
      on("2026-04-15"),
      on("2026-06-01", log({ place: "site", date: "2026-04-01" })),
      on("2026-04-15", log({ place: "public-discussion", date: "2026-05-20" })),
      on("2027-01-01", {}),
      on("2026-04-20", { fields: { ...year, "settings.reminderDays": 9 } }),
    ],
    fails: [
      {
        given: log({ place: "portal", date: "2026-05-01" }),
        severity: "error",
        expected: "2026-04-30",
        found: "2026-05-01",
        cells: [cellOfRow("publications", "date", 1), yearCell],
      },
      { given: on("2026-05-01"), variant: "overdue", severity: "warning", cells: table },
      { given: on("2026-04-16"), variant: "reminder", severity: "info", cells: table },
      { given: on("2026-04-30"), variant: "reminder", severity: "info", cells: table },
    ],
  },
  "PBL-02": {
    passes: [
      log({ place: "portal", ...whole }, { place: "site", ...whole }, { place: "media", ...whole }),
      {},
    ],
    fails: [
      {
        given: log({ place: "portal", ...whole }, { place: "public-discussion", ...whole }),
        cells: ["publications!A6:A7"],
      },
      {
        given: log({ place: "portal", ...whole }, { place: "site", ...whole }, { place: "media" }),
        variant: "missing",
        cells: [cellOfRow("publications", "url", 3), cellOfRow("publications", "date", 3)],
      },
    ],
  },
  "DIS-03": {
    passes: [log({ place: "portal" }, { place: "public-discussion" }), {}],
    fails: [{ given: log({ place: "portal" }), cells: [cellOfRow("publications", "place", 1)] }],
  },
} as const satisfies Record<string, Cases>;
