import type { CellRef, ItemId } from "../form";
import type { Inputs } from "./inputs";
import { metaOf, toFinding, type Breach, type Rule, type RuleMeta } from "./rule";

interface InputBreach<Variant extends string> extends Breach<Variant> {
  readonly item?: ItemId | null;
  readonly cells?: readonly CellRef[];
}

interface InputSpec<
  Code extends string,
  Variant extends string,
  Asked extends keyof Inputs,
> extends RuleMeta<Code, Variant> {
  readonly asks: Asked;
  readonly check: (input: NonNullable<Inputs[Asked]>) => readonly InputBreach<Variant>[];
}

/** Looks at what the caller hands over beside the answers: the file that is given out, the charts. */
export function inputRule<
  const Code extends string,
  const Asked extends keyof Inputs,
  const Variant extends string = never,
>(spec: InputSpec<Code, Variant, Asked>): Rule<Code, Variant> {
  const { asks, check } = spec;
  return {
    ...metaOf(spec),
    asks,
    scope: "input",
    item: null,
    register: null,
    reads: { fields: [], registers: {} },
    settings: [],
    run({ inputs }) {
      const input = inputs[asks];
      if (input === undefined) return [];
      return check(input).map((breach) => {
        const { item = null, cells = [] } = breach;
        return toFinding(spec, breach, { item, cells });
      });
    },
  };
}
