import { acrossRule } from "../across-rule";
import { cellsOfColumn } from "../cells";
import { isAtMost } from "../identities";
import { rowRule } from "../row-rule";

const pairs = [
  ["daysBefore", "daysAfter"],
  ["documentsBefore", "documentsAfter"],
  ["stepsBefore", "stepsAfter"],
] as const;

/** Items 3.1 and 3.2: improvements and training. */
export const workRules = [
  rowRule({
    code: "OPT-01",
    severity: "warning",
    basis: "F3.1",
    register: "improvements",
    variants: ["none"],
    unless: ["RDG-01", "RDG-02", "CNT-01", "CNT-03"],
    reads: ["status"],
    mayRead: [
      "daysBefore",
      "daysAfter",
      "documentsBefore",
      "documentsAfter",
      "stepsBefore",
      "stepsAfter",
    ],
    check({ status, ...values }) {
      if (status !== "done") return undefined;
      const shown = pairs.flatMap(([before, after]) => {
        const [expected, found] = [values[before], values[after]];
        return expected === undefined || found === undefined
          ? []
          : [{ expected, found, column: after, at: [after, before] as const }];
      });
      if (shown.length === 0) return { facts: {}, variant: "none" };
      return shown
        .filter(({ expected, found }) => found > expected)
        .map(({ column, ...breach }) => ({
          ...breach,
          facts: {
            column: `improvements.${column}`,
            expected: breach.expected,
            found: breach.found,
          },
        }));
    },
  }),

  rowRule({
    code: "TRN-01",
    severity: "warning",
    basis: "F3.2",
    register: "training",
    unless: ["CNT-01", "CNT-03"],
    reads: ["trained"],
    fields: ["provider.staff"],
    check: ({ trained }, { fields }) => isAtMost(trained, fields["provider.staff"]),
  }),

  acrossRule({
    code: "TRN-02",
    severity: "info",
    scope: "register",
    register: "training",
    basis: "L5(2)",
    item: "3.2",
    unless: ["RDG-01", "CNT-03"],
    reads: { training: ["accessibility"] },
    check({ rows: { training }, places }) {
      if (training.length === 0) return [];
      if (training.some(({ values }) => values.accessibility === true)) return [];
      const cells = cellsOfColumn(training, "accessibility");
      const facts = { rows: training.length };
      return [{ facts, cells: cells.length > 0 ? cells : places("training") }];
    },
  }),
] as const;
