import { choiceLists, choiceOf, fields, partsOf, registers } from "../form";
import type { ChoiceListId, ColumnSpec, FieldSpec, Label, UiLanguage } from "../form";

/** The form's words for what sentences name by id; the form is heavy, so whoever makes a translator brings them. */
export interface FormWords {
  readonly labelOf: (id: string, language: UiLanguage) => string;
  readonly headerLabelOf: (id: string, language: UiLanguage) => string;
  readonly choiceLabelOf: (id: string, language: UiLanguage) => string;
}

interface Labels {
  /** By the id of a register, the id of a field or of its part, and `register.part`. */
  readonly of: ReadonlyMap<string, Label>;
  /** By `register.part`: the header alone. */
  readonly headers: ReadonlyMap<string, Label>;
}

let known: Labels | undefined;

/** The words of the form for what facts name by id; an id that has none stands for itself. */
function labelOf(id: string, language: UiLanguage): string {
  known ??= collect();
  return known.of.get(id)?.[language] ?? id;
}

function headerLabelOf(id: string, language: UiLanguage): string {
  known ??= collect();
  return known.headers.get(id)?.[language] ?? id;
}

/** `list/code`. */
function choiceLabelOf(id: string, language: UiLanguage): string {
  const [list = "", code = ""] = id.split("/");
  return isList(list) ? (choiceOf(list, code)?.label[language] ?? code) : id;
}

const isList = (list: string): list is ChoiceListId => list in choiceLists;

function collect(): Labels {
  const headers = new Map(
    registers.flatMap(({ id, columns }) =>
      columns.flatMap((column: ColumnSpec) => partLabels(column, `${id}.`)),
    ),
  );
  const ofRegisters = registers.map(({ id, label }): [string, Label] => [id, label]);
  const ofFields = fields.flatMap((field: FieldSpec) => partLabels(field, ""));
  const within = [...headers].map(([id, header]): [string, Label] => [id, placed(id, header)]);
  return { of: new Map([...ofRegisters, ...within, ...ofFields]), headers };
}

/** A whole `text2` is named by its own label, each of its languages by that and the language. */
function partLabels(spec: ColumnSpec, prefix: string): readonly [string, Label][] {
  const parts = partsOf(spec).map(({ part, label }): [string, Label] => [
    `${prefix}${part}`,
    label,
  ]);
  return [[`${prefix}${spec.id}`, spec.label], ...parts];
}

function placed(id: string, header: Label): Label {
  const register = registers.find((each) => id.startsWith(`${each.id}.`));
  if (register === undefined) return header;
  const { label } = register;
  return {
    kk: `${label.kk}, «${header.kk}»`,
    ru: `${label.ru}, «${header.ru}»`,
    en: `${label.en}, “${header.en}”`,
  };
}

export const formWords: FormWords = { labelOf, headerLabelOf, choiceLabelOf };
