import { annexCounts, fateOf, yearOf } from "../../figures";
import { acrossRule, type Spot } from "../across-rule";
import { cellsOf } from "../cells";
import { annexAgainstRegister } from "../complaints-annex";
import { balanceOfAnnex } from "../complaints-balance";
import { repeatsIn } from "../repeats";
import { rowRule } from "../row-rule";
import type { RowView } from "../view";

const unread = ["RDG-01", "RDG-02", "CNT-01", "CNT-03"] as const;

/** Item 4.1: the register of complaints and annex 1. */
export const complaintRules = [
  acrossRule({
    code: "CPL-01",
    severity: "error",
    basis: "F4.1",
    item: "4.1",
    variants: ["register"],
    unless: unread,
    reads: {
      complaints: ["outcome", "justified"],
      complaintsAnnex: [
        "service",
        "received",
        "carriedOver",
        "justified",
        "partly",
        "unjustified",
        "redirected",
        "withdrawn",
        "inProgress",
      ],
    },
    figures: ["annex"],
    check: ({ rows, figures }) => balanceOfAnnex(rows, figures.annex),
  }),

  acrossRule({
    code: "CPL-02",
    severity: "error",
    basis: "F4.1",
    item: "4.1",
    variants: ["alone", "missing"],
    unless: unread,
    reads: { complaints: ["service"], complaintsAnnex: ["service", ...annexCounts] },
    figures: ["annex"],
    check: ({ rows, figures }) => annexAgainstRegister(rows, figures.annex),
  }),

  acrossRule({
    code: "CPL-03",
    severity: "error",
    basis: "F4.1",
    item: "4.1",
    register: "complaints",
    variants: ["empty"],
    unless: unread,
    reads: { complaints: ["service"], services: ["code"] },
    check: ({ rows }) => servicesUnknown(rows.complaints, rows.services),
  }),

  rowRule({
    code: "CPL-04",
    severity: "error",
    basis: "F4.1",
    register: "complaints",
    variants: ["later"],
    unless: ["GEN-05"],
    reads: ["date"],
    mayRead: ["carriedOver"],
    fields: ["provider.reportYear"],
    check({ date, carriedOver }, { fields }) {
      const year = fields["provider.reportYear"];
      const found = yearOf(date);
      if (found === year || (found < year && carriedOver === true)) return undefined;
      const breach = { facts: { date, year }, expected: year, found: date };
      return found > year ? { ...breach, variant: "later" } : breach;
    },
  }),

  rowRule({
    code: "CPL-05",
    severity: "error",
    basis: "R7(1)",
    register: "complaints",
    reads: ["answeredOn", "date"],
    check: ({ answeredOn, date }) =>
      answeredOn < date
        ? { facts: { date, answeredOn }, expected: date, found: answeredOn }
        : undefined,
  }),

  rowRule({
    code: "CPL-06",
    severity: "warning",
    basis: "L25(2)",
    register: "complaints",
    variants: ["unverified", "open", "openUnverified"],
    reads: ["date"],
    mayRead: ["answeredOn", "considered", "extendedOn", "outcome"],
    settings: ["settings.complaintDaysProvider", "settings.complaintDaysAuthorised"],
    figures: ["terms"],
    check(complaint, { figures }) {
      const term = figures.terms(complaint);
      if (term?.late !== true || complaint.extendedOn !== undefined) return undefined;
      const { allowed, taken, until, verified } = term;
      return {
        facts: { date: complaint.date, until, allowed, taken },
        ...lateVariant(complaint.answeredOn !== undefined, verified),
        expected: allowed,
        found: taken,
        at: ["answeredOn", "date", "considered"],
      };
    },
  }),

  rowRule({
    code: "CPL-08",
    severity: "error",
    basis: "R5; L5(2)",
    register: "complaints",
    variants: ["partly"],
    unless: ["RDG-01", "CNT-03"],
    reads: [],
    mayRead: ["measures", "justified", "outcome"],
    check(complaint) {
      const fate = complaint.measures === undefined ? fateOf(complaint) : null;
      if (fate === "justified") return { facts: {} };
      return fate === "partly" ? { facts: {}, variant: "partly", severity: "warning" } : undefined;
    },
  }),

  acrossRule({
    code: "CPL-11",
    severity: "error",
    scope: "register",
    register: "complaints",
    basis: "R7(1)",
    item: "4.1",
    reads: { complaints: ["number"] },
    check: ({ rows }) =>
      repeatsIn(rows.complaints, ({ values }) => comparableNumber(values.number)).map(
        ({ value, first }) => ({
          facts: { number: value.values.number ?? "", first: first.row },
          found: value.values.number ?? "",
          row: value.row,
          cells: [...cellsOf(value, "number"), ...cellsOf(first, "number")],
        }),
      ),
  }),
] as const;

function lateVariant(answered: boolean, verified: boolean) {
  if (answered) return verified ? {} : { variant: "unverified" as const };
  return { variant: verified ? ("open" as const) : ("openUnverified" as const) };
}

/** Registers of letters write one number with and without spaces. */
function comparableNumber(number: string | undefined): string | undefined {
  return number?.toLowerCase().replace(/\s+/g, "");
}

type ComplaintView = RowView<"complaints", "service">;
type ServiceView = RowView<"services", "code">;

function servicesUnknown(
  complaints: readonly ComplaintView[],
  services: readonly ServiceView[],
): readonly Spot<"empty">[] {
  const codes = new Set(services.flatMap(({ values }) => values.code ?? []));
  if (codes.size === 0) return [];
  return complaints.flatMap((complaint): readonly Spot<"empty">[] => {
    const { service } = complaint.values;
    const place = { row: complaint.row, cells: cellsOf(complaint, "service") };
    if (service === undefined)
      return [{ ...place, facts: {}, variant: "empty", severity: "warning" }];
    return codes.has(service) ? [] : [{ ...place, facts: { service }, found: service }];
  });
}
