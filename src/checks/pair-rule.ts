import type { Language } from "../form";
import { languages } from "../form";
import { metaOf, toFinding, type Breach, type Rule, type RuleMeta } from "./rule";
import type { TextPair } from "./text-pairs";

interface PairBreach<Variant extends string> extends Breach<Variant> {
  /** The languages concerned, the one to be mended first; both when absent. */
  readonly at?: readonly Language[];
}

interface PairSpec<Code extends string, Variant extends string> extends RuleMeta<Code, Variant> {
  readonly check: (pair: TextPair) => readonly PairBreach<Variant>[];
}

/** Looks at every text of the report in its two languages. */
export function pairRule<const Code extends string, const Variant extends string = never>(
  spec: PairSpec<Code, Variant>,
): Rule<Code, Variant> {
  return {
    ...metaOf(spec),
    scope: "text",
    item: null,
    register: null,
    reads: { fields: [], registers: {} },
    settings: [],
    run: ({ figures: { pairs } }) =>
      pairs.flatMap((pair) =>
        spec.check(pair).map((breach) =>
          toFinding(spec, breach, {
            item: pair.item,
            register: pair.register,
            field: pair.field,
            row: pair.row,
            cells: (breach.at ?? languages).flatMap((language) => pair.cells[language]),
          }),
        ),
      ),
  };
}
