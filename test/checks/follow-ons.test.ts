import { catalogue, runChecks, type Code, type Rule } from "../../src/checks";
import type { CellRef, FieldId, RegisterId, Remark } from "../../src/form";
import { cases } from "./cases";
import { answersOf, optionsOf, type Given } from "./given";
import { sound } from "./sound";

const rules: readonly Rule[] = catalogue;
const findingsOf = (given: Given) => runChecks(answersOf(given), optionsOf(given)).findings;
const codesOf = (given: Given) => findingsOf(given).map(({ code }) => code);

/** Pairs in which both stand on one cell by what is filled in, not by a remark of the reader. */
const year2025 = { "provider.reportYear": 2025 } as const;
const future = { "provider.reportYear": 2026 } as const;

const byData: readonly (readonly [code: Code, cause: Code, given: Given])[] = [
  ["CNT-18", "CNT-07", { ...sound, fields: { ...sound.fields, "counts.servicesTotal": 51 } }],
  ["CMP-04", "CNT-07", { ...sound, fields: { ...sound.fields, "counts.servicesTotal": 4 } }],
  ["CMP-05", "CNT-07", { ...sound, fields: { ...sound.fields, "counts.providedTotal": 161 } }],
  [
    "CNT-15",
    "CNT-13",
    {
      rows: {
        services: [
          {
            applications: 9,
            provided: 5,
            refused: 1,
            withdrawn: 0,
            inProgress: 0,
            byPortal: 4,
            byProactive: 0,
          },
        ],
      },
    },
  ],
  [
    "CNT-15",
    "CNT-16",
    {
      rows: {
        services: [{ applications: 1, provided: 0, refused: 2, withdrawn: 0, inProgress: 0 }],
      },
    },
  ],
  [
    "MON-01",
    "MON-02",
    {
      rows: {
        monitoring: [
          {
            respondents: 90,
            satisfied: 90,
            partly: 0,
            dissatisfied: 10,
            noAnswer: 0,
            satisfaction: 50,
          },
        ],
      },
    },
  ],
  ["MON-04", "MON-02", { rows: { monitoring: [{ respondents: 20, surveyed: 19 }] } }],
  ["CPL-04", "GEN-05", { fields: future, rows: { complaints: [{ date: "2025-01-01" }] } }],
  ["PLN-01", "GEN-05", { fields: future, rows: { plans: [{ measure: { kk: "Кеңес" } }] } }],
  ["GEN-07", "GEN-05", { fields: future, rows: { events: [{ date: "2025-01-01" }] } }],
  [
    "DIS-01",
    "GEN-07",
    {
      fields: { ...year2025, "provider.kind": "central" },
      rows: { discussions: [{ start: "2024-02-03", end: "2024-02-04" }] },
    },
  ],
  ["SRC-03", "SRC-02", { rows: { events: [{}] } }],
  ["TXT-02", "TXT-01", { rows: { narratives: [{ item: "2.3", text: { kk: "5 семинар" } }] } }],
  [
    "PD-02",
    "PD-01",
    {
      texts: [
        {
          cell: { sheet: "A", address: "A1" },
          text: "ЖСН 010101500003, тел. 87470000002",
          place: "elsewhere",
        },
      ],
    },
  ],
  ["CNT-03", "CMP-02", cases["CMP-02"].fails[0].given],
  ["RDG-02", "GEN-01", cases["GEN-01"].fails[1]!.given],
  ["RDG-02", "SRC-01", cases["SRC-01"].fails[1]!.given],
  ["GEN-01", "RDG-08", missingField("provider.kind")],
  ["GEN-02", "RDG-08", missingField("provider.name")],
  ["GEN-03", "RDG-08", missingField("provider.bin")],
  ["GEN-05", "RDG-08", missingField("provider.reportYear")],
  ["PBL-01", "GEN-05", { fields: { "provider.reportYear": 2023 } }],
  ["GEN-06", "RDG-06", missingTables("table-missing")],
  ["GEN-06", "RDG-09", missingTables("link-broken")],
];

function missingField(field: FieldId): Given {
  return { remarks: [{ code: "field-missing", field, name: "" }] };
}

function missingTables(code: "table-missing" | "link-broken"): Given {
  const registers: readonly RegisterId[] = ["discussions", "acts", "externalControl"];
  const remarks = registers.map((register): Remark =>
    code === "table-missing"
      ? { code, register, name: "" }
      : { code, register, name: "", lookedFor: "" },
  );
  return { ...sound, rows: { ...sound.rows, narratives: [] }, remarks };
}

test.each(byData)("%s is silent where %s tells the cause", (code, cause, given) => {
  const codes = codesOf(given);
  expect(codes).toContain(cause);
  expect(codes).not.toContain(code);
});

describe("a warning", () => {
  const late = { date: "2022-05-03" } as const;
  const older: Given = { ...sound, fields: { ...sound.fields, "provider.reportYear": 2023 } };

  test("hides no error: it may stand in the end", () => {
    const codes = codesOf({ ...older, rows: { ...sound.rows, events: [late] } });
    expect(codes).toContain("GEN-05");
    expect(codes).toContain("GEN-07");
  });
});

test("a total typed over is told by its sums and by the rows, each sum once", () => {
  const typed = (total: number): Given => ({
    ...sound,
    fields: { ...sound.fields, "counts.servicesTotal": total },
  });
  expect(codesOf(typed(4))).toEqual(["CNT-04", "CNT-07"]);
});

type Placed = Extract<Remark, { readonly cell: CellRef } | { readonly place: CellRef }>;

function placedRemarkOf(cause: string): Placed | null {
  const [remark] = cases[cause as Code].fails[0].given.remarks ?? [];
  return remark !== undefined && ("cell" in remark || "place" in remark) ? remark : null;
}

const byRemark = rules.flatMap(({ code, unless = [] }) =>
  unless.flatMap((cause) => {
    const remark = placedRemarkOf(cause);
    return remark === null ? [] : [{ code: code as Code, cause, remark }];
  }),
);

test.each(byRemark)(
  "$code is silent where $cause stands on one of its cells",
  ({ code, remark }) => {
    const { given } = cases[code].fails[0];
    const [cell] = findingsOf(given).find((finding) => finding.code === code)!.cells;
    const single = { ...cell!, address: cell!.address.split(":")[0]! };
    const told: Remark =
      "cell" in remark ? { ...remark, cell: single } : { ...remark, place: single };
    expect(codesOf({ ...given, remarks: [...(given.remarks ?? []), told] })).not.toContain(code);
  },
);

test("every precedence is tried", () => {
  const tried = new Set([
    ...byData.map(([code, cause]) => `${code} ${cause}`),
    ...byRemark.map(({ code, cause }) => `${code} ${cause}`),
  ]);
  const declared = rules.flatMap(({ code, unless = [] }) =>
    unless.map((cause) => `${code} ${cause}`),
  );
  expect(declared.filter((pair) => !tried.has(pair))).toEqual([]);
});
