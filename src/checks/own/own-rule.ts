import type { Answers, CellRef } from "../../form";
import { cellsOf } from "../cells";
import { metaOf, toFinding, type Breach, type Rule, type RuleMeta } from "../rule";
import type { RowView } from "../view";

type OwnRow = RowView<
  "ownRules",
  "left" | "relation" | "right" | "tolerance" | "severity" | "message"
>;

interface OwnSpec<Code extends string> extends RuleMeta<Code, never> {
  readonly check: (
    row: OwnRow,
    answers: Answers,
  ) => (Breach<never> & { readonly cells: readonly CellRef[] }) | null;
}

/** Looks at the whole workbook by each rule that the office has written: it may name any figure of the form. */
export function ownRule<const Code extends string>(spec: OwnSpec<Code>): Rule<Code, never> {
  return {
    ...metaOf(spec),
    scope: "across",
    item: null,
    register: "ownRules",
    reads: { fields: [], registers: { ownRules: ["left", "relation", "right"] } },
    settings: [],
    run: ({ answers }) =>
      answers.registers.ownRules.rows.flatMap((row) => {
        const breach = spec.check(row, answers);
        if (breach === null) return [];
        const cells = breach.cells.length > 0 ? breach.cells : cellsOf(row, "left");
        const place = { item: null, register: "ownRules", row: row.row, cells } as const;
        return [toFinding(spec, breach, place)];
      }),
  };
}
