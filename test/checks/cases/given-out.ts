import type { Cases } from "../case";
import type { Given } from "../given";

const clean = {
  name: "есеп.xlsx",
  use: "given-out",
  hiddenSheets: 0,
  comments: 0,
  complaints: false,
  authors: 0,
  hiddenRows: 0,
  hiddenColumns: 0,
  externalLinks: 0,
} as const;
const file = (facts: Partial<NonNullable<Given["file"]>>): Given => ({
  file: { ...clean, ...facts },
});
const chart = {
  item: "1.2",
  title: { kk: "Қызметтер", ru: "Услуги" },
  shown: 4,
  rows: 4,
  cells: [{ sheet: "1.2", address: "B4:C7" }],
} as const;
const cells = ["1.2!B4:C7"];

export const givenOutCases = {
  "PD-04": {
    passes: [
      { file: clean },
      file({ use: "work", complaints: true, authors: 2, hiddenRows: 3, hiddenColumns: 1 }),
      {},
    ],
    fails: [
      { given: file({ hiddenSheets: 1 }), cells: [] },
      { given: file({ use: "work", hiddenSheets: 2 }), severity: "info", cells: [] },
      { given: file({ comments: 2 }), variant: "comments", severity: "error", cells: [] },
      {
        given: file({ comments: 1, commentCells: [{ sheet: "1.2", address: "C7" }] }),
        variant: "comments",
        cells: ["1.2!C7"],
      },
      { given: file({ externalLinks: 1 }), variant: "links", cells: [] },
      { given: file({ hiddenRows: 4 }), variant: "rows", cells: [] },
      { given: file({ hiddenColumns: 1 }), variant: "columns", cells: [] },
      { given: file({ complaints: true }), variant: "complaints", cells: [] },
      { given: file({ authors: 1 }), variant: "authors", cells: [] },
    ],
  },
  "TXT-04": {
    passes: [{ charts: [chart, { ...chart, shown: 5 }] }, {}],
    fails: [
      { given: { charts: [{ ...chart, title: { kk: "Қызметтер" } }] }, cells },
      { given: { charts: [{ ...chart, title: { ru: "Услуги" } }] }, cells },
      {
        given: { charts: [{ ...chart, shown: 3 }] },
        variant: "rows",
        expected: 4,
        found: 3,
        cells,
      },
    ],
  },
} as const satisfies Record<string, Cases>;
