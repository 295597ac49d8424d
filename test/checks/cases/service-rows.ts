import type { RowValues } from "../../../src/form";
import type { Cases } from "../case";
import { cellOfRow, type Given } from "../given";

const services = (...rows: readonly RowValues<"services">[]): Given => ({
  rows: { services: rows },
});
const cells = (row: number, ...columns: readonly string[]): readonly string[] =>
  columns.map((column) => cellOfRow("services", column, row));

const name = { kk: "Анықтама беру", ru: "Выдача справки" } as const;
const nameCells = cells(1, "name.kk", "name.ru");
const classified = { fee: "free", form: "both", stateCorporation: true } as const;
const applied = {
  applications: 55,
  provided: 50,
  refused: 3,
  withdrawn: 1,
  inProgress: 1,
} as const;
const appliedCells = cells(
  1,
  "applications",
  "provided",
  "refused",
  "withdrawn",
  "inProgress",
  "byProactive",
);

export const serviceRowCases = {
  "CNT-10": {
    passes: [services({ name })],
    fails: [
      { given: services({ name: { ru: name.ru } }), variant: "kk", cells: nameCells },
      {
        given: services({ name: { kk: name.kk } }),
        variant: "ru",
        cells: [...nameCells].reverse(),
      },
      { given: services({ code: "00101001" }), cells: nameCells },
    ],
  },
  "CNT-11": {
    passes: [services({ code: "00101001" })],
    fails: [
      { given: services({ code: "0010100" }), expected: 8, found: 7, cells: cells(1, "code") },
      { given: services({ code: "001010011" }), expected: 8, found: 9, cells: cells(1, "code") },
      { given: services({ code: "0010100а" }), expected: 8, found: 8, cells: cells(1, "code") },
      { given: services({ name }), variant: "empty", cells: cells(1, "code") },
    ],
  },
  "CNT-12": {
    passes: [services(classified, { ...classified, stateCorporation: false }), {}],
    fails: [
      {
        given: services(classified, { fee: "free", form: "both" }),
        cells: cells(2, "stateCorporation"),
      },
      { given: services({ fee: "free", stateCorporation: true }), cells: cells(1, "form") },
      {
        given: services(
          { form: "both", stateCorporation: true },
          { form: "paper", stateCorporation: true },
        ),
        variant: "column",
        cells: ["services!H6:H7"],
      },
    ],
  },
  "CNT-14": {
    passes: [
      services(
        { stateCorporation: true, byStateCorporation: 5 },
        { stateCorporation: false, byStateCorporation: 0 },
        { form: "both", byPortal: 5 },
        { form: "paper", byProvider: 5, byPortal: 0 },
        { byStateCorporation: 5 },
      ),
    ],
    fails: [
      {
        given: services({ stateCorporation: false, byStateCorporation: 1 }),
        expected: 0,
        found: 1,
        cells: cells(1, "byStateCorporation", "stateCorporation"),
      },
      {
        given: services({ form: "paper", byPortal: 1 }),
        expected: 0,
        found: 1,
        cells: cells(1, "byPortal", "form"),
      },
      {
        given: services({ form: "paper", bySubscriberDevice: 1 }),
        expected: 0,
        found: 1,
        cells: cells(1, "bySubscriberDevice", "form"),
      },
      {
        given: services({ form: "paper", byProactive: 1 }),
        expected: 0,
        found: 1,
        cells: cells(1, "byProactive", "form"),
      },
    ],
  },
  "CNT-15": {
    passes: [
      services(applied),
      services({ ...applied, provided: 57, byProvider: 50, byProactive: 7 }),
      services({ ...applied, byProactive: 50 }),
      services({ applications: 46, provided: 50, refused: 3, byProvider: 43, byProactive: 7 }),
      services({ applications: 60, provided: 50, refused: 3, withdrawn: 1 }),
      services({ applications: 60, provided: 50, refused: 3, inProgress: 1 }),
      services({ applications: 53, provided: 50, refused: 3 }),
    ],
    fails: [
      {
        given: services({ ...applied, applications: 54 }),
        expected: 55,
        found: 54,
        cells: appliedCells,
      },
      {
        given: services({ ...applied, applications: 56 }),
        expected: 55,
        found: 56,
        cells: appliedCells,
      },
      {
        given: services({
          applications: 45,
          provided: 50,
          refused: 3,
          byProvider: 43,
          byProactive: 7,
        }),
        expected: 53,
        found: 45,
        cells: appliedCells,
      },
      {
        given: services({ ...applied, applications: 49, byProvider: 43, byProactive: 7 }),
        expected: 55,
        found: 49,
        cells: appliedCells,
      },
      {
        given: services({ applications: 52, provided: 50, refused: 3 }),
        expected: 53,
        found: 52,
        cells: appliedCells,
      },
    ],
  },
  "CNT-17": {
    passes: [
      services({ provided: 5 }, { byPortal: 0 }),
      services({ code: "00101001" }, { code: "00101002" }),
    ],
    fails: [
      {
        given: services({ provided: 5 }, { code: "00101002" }, { code: "00101003" }),
        expected: 3,
        found: 1,
        cells: ["services!V7:V8"],
      },
    ],
  },
  "CNT-19": {
    passes: [
      services(
        { fee: "paid", feeBasis: { kk: "1 АЕК" } },
        { fee: "mixed", feeBasis: { ru: "1 МРП" } },
        { fee: "free" },
        { feeBasis: { kk: "1 АЕК" } },
      ),
    ],
    fails: [
      { given: services({ fee: "paid" }), cells: cells(1, "feeBasis.kk", "feeBasis.ru", "fee") },
      { given: services({ fee: "mixed" }), cells: cells(1, "feeBasis.kk", "feeBasis.ru", "fee") },
      {
        given: services({ fee: "free", feeBasis: { kk: "1 АЕК" } }),
        variant: "free",
        cells: cells(1, "feeBasis.kk", "feeBasis.ru", "fee"),
      },
    ],
  },
} as const satisfies Record<string, Cases>;
