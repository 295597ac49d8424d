import { withoutPersonalData } from "../masking";
import { remarkRule } from "../remark-rule";
import { subjectOf } from "../remarks";
import { failsWithRows } from "../stated-counts";

/** What the reader of the workbook could not take as it stood. */
export const readingRules = [
  remarkRule({
    code: "CNT-01",
    severity: "error",
    basis: "R7(1)",
    of: ["not-a-count"],
    check(remark) {
      const found = withoutPersonalData(remark.found);
      return { facts: { subject: subjectOf(remark), found }, found };
    },
  }),

  remarkRule({
    code: "CNT-02",
    severity: "error",
    basis: "R7(1)",
    of: ["number-as-text"],
    check(remark) {
      const found = withoutPersonalData(remark.found);
      const value = found === remark.found ? remark.value : "…";
      return { facts: { subject: subjectOf(remark), found, value }, expected: value, found };
    },
  }),

  remarkRule({
    code: "CNT-03",
    severity: "error",
    basis: "R7(1)",
    variants: ["notCalculated"],
    unless: ["CMP-02"],
    of: ["formula-error", "not-calculated"],
    check(remark, all) {
      if (failsWithRows(remark, all)) return undefined;
      const subject = subjectOf(remark);
      return remark.code === "formula-error"
        ? { facts: { subject, found: remark.found }, found: remark.found }
        : { facts: { subject }, variant: "notCalculated" };
    },
  }),

  remarkRule({
    code: "RDG-01",
    severity: "error",
    basis: "R7(1)",
    of: ["unreadable"],
    check(remark) {
      const found = withoutPersonalData(remark.found);
      return { facts: { subject: subjectOf(remark), found }, found };
    },
  }),

  remarkRule({
    code: "RDG-02",
    severity: "error",
    basis: "R7(1)",
    unless: ["GEN-01", "SRC-01"],
    of: ["unknown-choice"],
    check(remark) {
      const found = withoutPersonalData(remark.found);
      return { facts: { subject: subjectOf(remark), found }, found };
    },
  }),

  remarkRule({
    code: "RDG-03",
    severity: "warning",
    basis: "R7(1)",
    of: ["date-as-text"],
    check(remark) {
      const { found, value } = remark;
      return { facts: { subject: subjectOf(remark), found, value }, expected: value, found };
    },
  }),

  remarkRule({
    code: "RDG-04",
    severity: "warning",
    basis: "R7(1)",
    of: ["code-padded"],
    check(remark) {
      const found = withoutPersonalData(remark.found);
      const value = withoutPersonalData(remark.value);
      return { facts: { subject: subjectOf(remark), found, value }, expected: value, found };
    },
  }),

  remarkRule({
    code: "RDG-05",
    severity: "info",
    basis: "R7(1)",
    of: ["percent-unscaled"],
    check(remark) {
      const { found, value } = remark;
      return { facts: { subject: subjectOf(remark), found, value }, expected: value, found };
    },
  }),

  remarkRule({
    code: "RDG-06",
    severity: "error",
    basis: "F",
    of: ["table-missing"],
    // Forms made before there were rules of the office's own are whole without their table.
    check: ({ register, name }) =>
      register === "ownRules" ? undefined : { facts: { register, name } },
  }),

  remarkRule({
    code: "RDG-07",
    severity: "error",
    basis: "F",
    of: ["column-missing"],
    check: ({ register, header }) => ({ facts: { register, header } }),
  }),

  remarkRule({
    code: "RDG-08",
    severity: "error",
    basis: "F",
    of: ["field-missing"],
    check: ({ field, name }) => ({ facts: { field, name } }),
  }),

  remarkRule({
    code: "RDG-09",
    severity: "error",
    basis: "R7(4)",
    of: ["link-broken"],
    check: ({ register, name, lookedFor }) => ({ facts: { register, name, lookedFor } }),
  }),

  remarkRule({
    code: "RDG-10",
    severity: "info",
    basis: "R7(1)",
    of: ["total-row-left-out"],
    check: ({ register, found }) => ({ facts: { register, found: withoutPersonalData(found) } }),
  }),

  remarkRule({
    code: "RDG-11",
    severity: "info",
    basis: "R7(1)",
    of: ["hidden-rows"],
    check: ({ register, rows }) => ({ facts: { register, rows }, found: rows }),
  }),

  remarkRule({
    code: "RDG-12",
    severity: "error",
    basis: "R7(1)",
    of: ["two-homes"],
    check: ({ register, places }) => ({
      facts: {
        register,
        places: places.map(({ sheet, address }) => `${sheet}!${address}`).join("; "),
      },
    }),
  }),

  remarkRule({
    code: "RDG-13",
    severity: "warning",
    basis: "F",
    of: ["other-version"],
    check: ({ found }) => ({ facts: { found }, found }),
  }),
] as const;
