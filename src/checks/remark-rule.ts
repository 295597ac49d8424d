import type { Remark } from "../form";
import { placeOfRemark, type RemarkCode, type RemarkOf } from "./remarks";
import { metaOf, toFinding, type Breach, type Rule, type RuleMeta } from "./rule";

interface RemarkSpec<
  Code extends string,
  Variant extends string,
  Told extends RemarkCode,
> extends RuleMeta<Code, Variant> {
  /** The remarks of the reader that are findings of this code. */
  readonly of: readonly Told[];
  readonly check: (remark: RemarkOf<Told>, all: readonly Remark[]) => Breach<Variant> | undefined;
}

/** Turns what the reader could not take as it stood into findings. */
export function remarkRule<
  const Code extends string,
  const Told extends RemarkCode,
  const Variant extends string = never,
>(spec: RemarkSpec<Code, Variant, Told>): Rule<Code, Variant> {
  const told: ReadonlySet<RemarkCode> = new Set(spec.of);
  const isTold = (remark: Remark): remark is RemarkOf<Told> => told.has(remark.code);

  return {
    ...metaOf(spec),
    scope: "remark",
    item: null,
    register: null,
    reads: { fields: [], registers: {} },
    settings: [],
    run: ({ answers }) =>
      answers.remarks.filter(isTold).flatMap((remark) => {
        const breach = spec.check(remark, answers.remarks);
        return breach === undefined ? [] : [toFinding(spec, breach, placeOfRemark(remark))];
      }),
  };
}
