import type { FieldId, WorkbookText } from "../form";
import { givenTo, type Given, type Needs } from "./context";
import { metaOf, toFinding, type Breach, type Rule, type RuleMeta } from "./rule";
import { openFields, type OpenFields } from "./view";

interface TextSpec<
  Code extends string,
  Variant extends string,
  Field extends FieldId,
> extends RuleMeta<Code, Variant> {
  readonly mayReadFields?: readonly Field[];
  readonly check: (
    text: WorkbookText,
    given: Given<never, never, never>,
    fields: OpenFields<Field>,
  ) => readonly Breach<Variant>[];
}

/** Looks at every text of the workbook, wherever it stands. */
export function textRule<
  const Code extends string,
  const Field extends FieldId = never,
  const Variant extends string = never,
>(spec: TextSpec<Code, Variant, Field>): Rule<Code, Variant> {
  const { mayReadFields = [] } = spec;
  const needs: Needs<never, never, never> = {};
  return {
    ...metaOf(spec),
    scope: "text",
    item: null,
    register: null,
    reads: { fields: mayReadFields, registers: {} },
    settings: [],
    run(context) {
      const given = givenTo(needs, context);
      if (given === null) return [];
      const fields = openFields(context.answers, mayReadFields);
      return context.answers.texts.flatMap((text) =>
        spec
          .check(text, given, fields)
          .map((breach) => toFinding(spec, breach, { item: null, cells: [text.cell] })),
      );
    },
  };
}
