import type { Remark } from "../../../src/form";
import type { Cases } from "../case";
import type { Given } from "../given";

const cell = { sheet: "services", address: "U7" } as const;
const cells = ["services!U7"];
const subject = { register: "services", part: "provided", row: 7 } as const;
const field = { field: "provider.name", part: "provider.name.kk" } as const;
const told = (...remarks: readonly Remark[]): Given => ({ remarks });

const fine = told({ code: "hidden-rows", register: "services", place: cell, rows: 1 });

export const readingCases = {
  "CNT-01": {
    passes: [fine],
    fails: [
      { given: told({ code: "not-a-count", subject, cell, found: "-3" }), found: "-3", cells },
    ],
  },
  "CNT-02": {
    passes: [fine],
    fails: [
      {
        given: told({ code: "number-as-text", subject, cell, found: "1 234", value: 1234 }),
        expected: 1234,
        found: "1 234",
        cells,
      },
      {
        given: told({
          code: "number-as-text",
          subject,
          cell,
          found: "010101500003",
          value: 10101500003,
        }),
        expected: "…",
        found: "••••••••••••",
        cells,
      },
    ],
  },
  "CNT-03": {
    passes: [fine],
    fails: [
      {
        given: told({ code: "formula-error", subject, cell, found: "#REF!" }),
        found: "#REF!",
        cells,
      },
      {
        given: told({ code: "not-calculated", subject: field, cell }),
        variant: "notCalculated",
        cells,
      },
    ],
  },
  "RDG-01": {
    passes: [fine],
    fails: [
      { given: told({ code: "unreadable", subject, cell, found: "көп" }), found: "көп", cells },
    ],
  },
  "RDG-02": {
    passes: [
      told({
        code: "unknown-choice",
        subject: { field: "provider.kind", part: "provider.kind" },
        cell,
        found: "клуб",
      }),
    ],
    fails: [
      {
        given: told({
          code: "unknown-choice",
          subject: { register: "services", part: "fee", row: 7 },
          cell,
          found: "арзан",
        }),
        found: "арзан",
        cells,
      },
    ],
  },
  "RDG-03": {
    passes: [fine],
    fails: [
      {
        given: told({
          code: "date-as-text",
          subject: { register: "complaints", part: "date", row: 7 },
          cell,
          found: "03.02.2025",
          value: "2025-02-03",
        }),
        expected: "2025-02-03",
        found: "03.02.2025",
        cells,
      },
    ],
  },
  "RDG-04": {
    passes: [fine],
    fails: [
      {
        given: told({
          code: "code-padded",
          subject: { register: "services", part: "code", row: 7 },
          cell,
          found: "101001",
          value: "00101001",
        }),
        expected: "00101001",
        found: "101001",
        cells,
      },
    ],
  },
  "RDG-05": {
    passes: [fine],
    fails: [
      {
        given: told({
          code: "percent-unscaled",
          subject: { register: "monitoring", part: "satisfaction", row: 7 },
          cell,
          found: "90.5",
          value: 90.5,
        }),
        expected: 90.5,
        found: "90.5",
        cells,
      },
    ],
  },
  "RDG-06": {
    passes: [fine],
    fails: [
      {
        given: told({ code: "table-missing", register: "services", name: "esep_services" }),
        cells: [],
      },
    ],
  },
  "RDG-07": {
    passes: [fine],
    fails: [
      {
        given: told({
          code: "column-missing",
          register: "services",
          part: "fee",
          header: "Тегін немесе ақылы",
          place: cell,
        }),
        cells,
      },
    ],
  },
  "RDG-08": {
    passes: [fine],
    fails: [
      {
        given: told({ code: "field-missing", field: "provider.bin", name: "esep_provider_bin" }),
        cells: [],
      },
    ],
  },
  "RDG-09": {
    passes: [fine],
    fails: [
      {
        given: told({
          code: "link-broken",
          register: "complaints",
          name: "esep_link_complaints",
          lookedFor: "Шағымдар!A4:H90",
        }),
        cells: [],
      },
    ],
  },
  "RDG-10": {
    passes: [told({ code: "hidden-rows", register: "services", place: cell, rows: 1 })],
    fails: [
      {
        given: told({
          code: "total-row-left-out",
          register: "services",
          place: cell,
          found: "Барлығы",
        }),
        severity: "info",
        cells,
      },
    ],
  },
  "RDG-11": {
    passes: [{}],
    fails: [{ given: fine, severity: "info", found: 1, cells }],
  },
  "RDG-12": {
    passes: [fine],
    fails: [
      {
        given: told({
          code: "two-homes",
          register: "services",
          places: [cell, { sheet: "Тізілім", address: "A4:F20" }],
        }),
        cells: ["services!U7", "Тізілім!A4:F20"],
      },
    ],
  },
  "RDG-13": {
    passes: [fine],
    fails: [
      { given: told({ code: "other-version", found: "193-2016" }), found: "193-2016", cells: [] },
    ],
  },
} as const satisfies Record<string, Cases>;
