import { yearOf } from "../../figures";
import { missingOf } from "../missing";
import { rowRule } from "../row-rule";

/** Item 5, the indicators, and how far the sources can be checked. */
export const prospectRules = [
  rowRule({
    code: "PLN-01",
    severity: "warning",
    basis: "F5",
    register: "plans",
    variants: ["missing"],
    unless: ["GEN-05", "RDG-01", "CNT-03"],
    reads: ["measure"],
    mayRead: ["deadline", "responsible"],
    fields: ["provider.reportYear"],
    check({ deadline, responsible }, { fields }) {
      const year = fields["provider.reportYear"];
      const missing = missingOf("plans", { deadline, responsible }, ["deadline", "responsible"]);
      return [
        ...(missing === undefined ? [] : [{ ...missing, variant: "missing" as const }]),
        ...(deadline === undefined || yearOf(deadline) > year
          ? []
          : [{ facts: { deadline, year }, found: deadline, at: ["deadline"] as const }]),
      ];
    },
  }),

  rowRule({
    code: "IND-01",
    severity: "warning",
    basis: "R7(5)",
    register: "indicators",
    unless: ["RDG-01", "CNT-03"],
    reads: [],
    mayRead: ["document", "unit", "plan", "fact"],
    check: (values) => missingOf("indicators", values, ["document", "unit", "plan", "fact"]),
  }),

  rowRule({
    code: "SRC-04",
    severity: "warning",
    basis: "R7(1); R7(4)",
    register: "sources",
    unless: ["RDG-01", "RDG-02", "CNT-03"],
    reads: [],
    mayRead: ["method", "verified"],
    check: (values) => missingOf("sources", values, ["method", "verified"]),
  }),
] as const;
