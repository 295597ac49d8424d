import type { FieldId, RegisterId, WorkbookText } from "../form";
import { metaOf, toFinding, type Breach, type Rule, type RuleMeta } from "./rule";
import { openFields, type OpenFields } from "./view";

interface TextSpec<
  Code extends string,
  Variant extends string,
  Field extends FieldId,
> extends RuleMeta<Code, Variant> {
  readonly mayReadFields?: readonly Field[];
  /** Only the sheets where this register stands. */
  readonly within?: RegisterId;
  /** The sentence for what stands in no cell; without it such texts are not looked at. */
  readonly outside?: Variant;
  readonly check: (
    text: Pick<WorkbookText, "text">,
    fields: OpenFields<Field>,
  ) => readonly Breach<Variant>[];
}

/** Looks at every text of the workbook, wherever it stands. */
export function textRule<
  const Code extends string,
  const Field extends FieldId = never,
  const Variant extends string = never,
>(spec: TextSpec<Code, Variant, Field>): Rule<Code, Variant> {
  const { mayReadFields = [], within = null, outside } = spec;
  return {
    ...metaOf(spec),
    scope: "text",
    item: null,
    register: within,
    reads: { fields: mayReadFields, registers: {} },
    settings: [],
    run({ answers, inputs }) {
      const fields = openFields(answers, mayReadFields);
      const sources = within === null ? [] : answers.registers[within].sources;
      const sheets = new Set(sources.map(({ sheet }) => sheet));
      const texts =
        within === null
          ? answers.texts
          : answers.texts.filter(({ cell }) => sheets.has(cell.sheet));
      const inCells = texts.flatMap((text) =>
        spec
          .check(text, fields)
          .map((breach) =>
            toFinding(spec, breach, { item: null, register: within, cells: [text.cell] }),
          ),
      );
      if (outside === undefined) return inCells;
      const inParts = (inputs.parts ?? []).flatMap((text) =>
        spec.check(text, fields).map((breach) => {
          const facts = { ...breach.facts, part: text.part };
          const told = { ...breach, facts, variant: outside };
          return toFinding(spec, told, { item: null, register: null, cells: [] });
        }),
      );
      return [...inCells, ...inParts];
    },
  };
}
