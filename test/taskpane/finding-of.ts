import type { Finding } from "../../src/checks";
import type { FoldView } from "../../src/taskpane/desk/book-view";

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

/** It alone, as the pane is told of it. */
export const foldOf = (finding: Finding, id = 0): FoldView => ({
  id,
  finding,
  count: 1,
  places: finding.cells.slice(0, 1),
});
