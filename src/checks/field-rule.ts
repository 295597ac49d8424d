import type { FieldId, ItemId } from "../form";
import type { SettingId } from "../figures";
import { cellsOfFields } from "./cells";
import { givenTo, type FigureId, type Given, type Needs } from "./context";
import { metaOf, toFinding, type Breach, type Rule, type RuleMeta } from "./rule";
import { filledFields, openFields, type FilledFields, type OpenFields } from "./view";

interface FieldBreach<Variant extends string, Field extends FieldId> extends Breach<Variant> {
  /** The fields concerned, the one to be mended first; all that the rule reads when absent. */
  readonly at?: readonly Field[];
}

interface FieldSpec<
  Code extends string,
  Variant extends string,
  Need extends FieldId,
  May extends FieldId,
  Setting extends SettingId,
  Figure extends FigureId,
>
  extends RuleMeta<Code, Variant>, Pick<Needs<never, Setting, Figure>, "settings" | "figures"> {
  readonly item: ItemId | null;
  /** The rule is silent until all of these are filled. */
  readonly reads: readonly Need[];
  readonly mayRead?: readonly May[];
  readonly check: (
    values: FilledFields<Need> & OpenFields<May>,
    given: Given<never, Setting, Figure>,
  ) => FieldBreach<Variant, Need | May> | undefined;
}

export function fieldRule<
  const Code extends string,
  const Need extends FieldId,
  const May extends FieldId = never,
  const Setting extends SettingId = never,
  const Figure extends FigureId = never,
  const Variant extends string = never,
>(spec: FieldSpec<Code, Variant, Need, May, Setting, Figure>): Rule<Code, Variant> {
  const { item, reads, mayRead = [], settings = [], check } = spec;
  const all: readonly (Need | May)[] = [...reads, ...mayRead];
  const needs: Needs<never, Setting, Figure> = spec;

  return {
    ...metaOf(spec),
    scope: "field",
    item,
    register: null,
    reads: { fields: all, registers: {} },
    settings,
    run(context) {
      const { answers } = context;
      const filled = filledFields(answers, reads);
      const given = givenTo({ ...needs, fields: [] }, context);
      if (filled === null || given === null) return [];
      const breach = check({ ...openFields(answers, mayRead), ...filled }, given);
      if (breach === undefined) return [];
      const { at = all } = breach;
      const cells = cellsOfFields(answers, at);
      return [toFinding(spec, breach, { item, field: at[0] ?? null, cells })];
    },
  };
}
