import type { Finding } from "../../src/checks";

/** A finding as a rule gives it, unless something else is said. */
export const findingOf = (given: Partial<Finding> = {}): Finding => ({
  code: "CNT-04",
  variant: null,
  severity: "error",
  basis: "F1.2",
  item: "1.2",
  register: "services",
  field: null,
  row: null,
  cells: [],
  facts: { expected: 41, found: 40, free: 30, paid: 5, mixed: 5 },
  expected: null,
  found: null,
  accepted: null,
  ...given,
});
