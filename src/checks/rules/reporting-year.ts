import { registerOf } from "../../form";
import type { RegisterId } from "../../form";
import { yearOf } from "../../figures";
import { acrossRule, type Spot } from "../across-rule";
import { cellsOf, type Placed } from "../cells";
import { fieldRule } from "../field-rule";
import { faultOfKato } from "../kato";

/** The year that the report is about, and the dates that have to lie in it. */
export const reportingYearRules = [
  fieldRule({
    code: "GEN-04",
    severity: "warning",
    basis: "F1.1",
    item: "1.1",
    variants: ["length", "region"],
    unless: ["RDG-01", "RDG-02", "CNT-03"],
    reads: ["provider.kato", "provider.kind"],
    check(values) {
      const found = values["provider.kato"];
      const fault = faultOfKato(found, values["provider.kind"]);
      if (fault === null) return undefined;
      const facts = { found, kind: `body-kind/${values["provider.kind"]}`, digits: found.length };
      return fault === "level" ? { facts, found } : { facts, found, variant: fault };
    },
  }),

  acrossRule({
    code: "GEN-05",
    severity: "error",
    scope: "field",
    basis: "R9",
    item: "1.1",
    variants: ["empty", "older"],
    unless: ["RDG-01", "RDG-08", "CNT-01", "CNT-03"],
    reads: {},
    mayReadFields: ["provider.reportYear"],
    check({ answers, today, placeOfField }) {
      const field = "provider.reportYear";
      const found = answers[field]?.value;
      const place = { field, cells: placeOfField(field) } as const;
      if (found === undefined) return [{ ...place, facts: {}, variant: "empty" }];
      const now = yearOf(today);
      const told = { ...place, facts: { found, now, expected: now - 1 }, expected: now - 1, found };
      if (found >= now) return [told];
      return found < now - 1 ? [{ ...told, variant: "older", severity: "warning" }] : [];
    },
  }),

  acrossRule({
    code: "GEN-07",
    severity: "error",
    basis: "R7(1)",
    item: null,
    variants: ["span"],
    unless: ["GEN-05", "RDG-01", "CNT-03"],
    fields: ["provider.reportYear"],
    reads: {
      discussions: ["start", "end"],
      events: ["date"],
      training: ["date"],
      internalControl: ["date"],
      externalControl: ["date"],
      monitoring: ["start", "end"],
    },
    check({ rows, fields, placeOfField }) {
      const year = {
        year: fields["provider.reportYear"],
        cells: placeOfField("provider.reportYear"),
      };
      return [
        ...outside(rows.events, { ...year, register: "events" }),
        ...outside(rows.training, { ...year, register: "training" }),
        ...outside(rows.internalControl, { ...year, register: "internalControl" }),
        ...outside(rows.externalControl, { ...year, register: "externalControl" }),
        ...spansOutside(rows.discussions, { ...year, register: "discussions" }),
        ...spansOutside(rows.monitoring, { ...year, register: "monitoring" }),
      ];
    },
  }),
] as const;

interface Within extends Pick<Spot<never>, "cells"> {
  readonly year: number;
  readonly register: RegisterId;
}

type Dated = Placed & { readonly values: { readonly date?: string } };
type Spanned = Placed & { readonly values: { readonly start?: string; readonly end?: string } };

function outside(
  rows: readonly Dated[],
  { year, register, cells }: Within,
): readonly Spot<"span">[] {
  return rows.flatMap((row) => {
    const { date } = row.values;
    if (date === undefined || yearOf(date) === year) return [];
    return [
      {
        facts: { date, year, register },
        expected: year,
        found: date,
        register,
        row: row.row,
        item: registerOf(register).item,
        cells: [...cellsOf(row, "date"), ...cells],
      },
    ];
  });
}

/** What began before the year or ended after it belongs to the year as long as it touches it. */
function spansOutside(
  rows: readonly Spanned[],
  { year, register, cells }: Within,
): readonly Spot<"span">[] {
  return rows.flatMap((row) => {
    const { start, end } = row.values;
    const first = start ?? end;
    const last = end ?? start;
    if (first === undefined || last === undefined) return [];
    if (yearOf(first) <= year && year <= yearOf(last)) return [];
    return [
      {
        facts: { start: first, end: last, year, register },
        variant: "span",
        expected: year,
        found: last,
        register,
        row: row.row,
        item: registerOf(register).item,
        cells: [...cellsOf(row, "start"), ...cellsOf(row, "end"), ...cells],
      },
    ];
  });
}
