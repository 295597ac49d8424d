import type { Answers } from "./answers";
import { choiceLists, type ChoiceCode, type ChoiceListId, type ChoiceSpec } from "./choices";
import type { FieldById, FieldId, RegisterById, RegisterId } from "./derived";
import { fields } from "./fields";
import { formVersion } from "./legal";
import type { UiLanguage } from "./language";
import type { ColumnSpec, RegisterSpec } from "./model";
import { registers } from "./registers";
import { items, narratives, type ItemId, type NarrativeId } from "./sections";

function indexed<Spec extends { readonly id: string }>(specs: readonly Spec[]) {
  return new Map(specs.map((spec): [string, Spec] => [spec.id, spec]));
}

const registerById = indexed(registers);
const fieldById = indexed(fields);
const itemById = indexed(items);
const narrativeById = indexed(narratives);

export function registerOf<Id extends RegisterId>(id: Id): RegisterById<Id> {
  return registerById.get(id) as RegisterById<Id>;
}

export function fieldOf<Id extends FieldId>(id: Id): FieldById<Id> {
  return fieldById.get(id) as FieldById<Id>;
}

export function itemOf<Id extends ItemId>(id: Id) {
  return itemById.get(id) as Extract<(typeof items)[number], { readonly id: Id }>;
}

/** An item, or one of the two texts that item 5 of the Rules adds to the form. */
export function narrativeOf<Id extends NarrativeId>(id: Id) {
  return narrativeById.get(id) as Extract<(typeof narratives)[number], { readonly id: Id }>;
}

export function choiceOf(list: ChoiceListId, code: string): ChoiceSpec | undefined {
  const choices: readonly ChoiceSpec[] = choiceLists[list];
  return choices.find((choice) => choice.code === code);
}

export function labelOfChoice<List extends ChoiceListId>(
  list: List,
  code: ChoiceCode<List>,
  language: UiLanguage,
): string {
  return (choiceOf(list, code) as ChoiceSpec).label[language];
}

/** Whether a column, a field or the rows of a register may leave the workbook. */
export function isPublished(spec: ColumnSpec | RegisterSpec): boolean {
  return "use" in spec ? spec.use === "published" : spec.published !== false;
}

/** A workbook that says nothing yet. */
export function emptyAnswers(): Answers {
  return {
    formVersion,
    fields: {},
    registers: Object.fromEntries(
      registers.map(({ id }) => [id, { rows: [], sources: [] }]),
    ) as unknown as Answers["registers"],
    remarks: [],
    texts: [],
    valuesRead: 0,
  };
}
