import { countLines, defaults, fields, formVersion } from "../../form";
import type { CountLine, FieldId, FieldSpec } from "../../form";
import type { PlanValue } from "../plan";
import { fieldSpecs, specParts } from "../read/form-index";
import type { ColumnPart } from "../read/form-index";
import { labelIn } from "./column-look";
import { countFormula } from "./count-formula";
import type { FormBook } from "./form-book";
import type { SheetKey } from "./sheet-key";

/** Cells side by side in one row of a sheet: a field, both languages of it, or a line of item 1.2. */
export interface FieldGroup {
  readonly label: string;
  readonly hint: string | null;
  readonly cells: readonly FieldCell[];
}

export interface FieldCell {
  readonly part: ColumnPart;
  /** What it holds to begin with. */
  readonly value: PlanValue;
}

export type FieldSheet = Extract<SheetKey, "provider" | "counts" | "settings">;

const named = (id: FieldId): FieldSpec => {
  const spec = fieldSpecs.find((each) => each.id === id);
  if (!spec) throw new Error(`No such field: ${id}`);
  return spec;
};

export function fieldGroups(sheet: FieldSheet, book: FormBook): readonly FieldGroup[] {
  if (sheet === "counts") return countLines.map((line) => countGroup(line, book));
  const own = fields.filter(({ id }) => id.startsWith(`${sheet}.`));
  return own.map((spec: FieldSpec) => ({
    label: spec.label[book.language],
    hint: spec.hint?.[book.language] ?? null,
    cells: specParts(spec).map((part) => ({ part, value: firstValue(spec.id, book) })),
  }));
}

function countGroup(line: CountLine, book: FormBook): FieldGroup {
  const { id, label } = line;
  const cell = (field: FieldId, value: PlanValue): readonly FieldCell[] =>
    specParts(named(field)).map((part) => ({ part, value }));
  return {
    label: label[book.language],
    hint: null,
    cells: [
      ...cell(`counts.${id}`, { formula: countFormula(line, book.language) }),
      ...cell(`counts.${id}.previous`, null),
      ...cell(`counts.${id}.source`, null),
    ],
  };
}

const thresholds: Readonly<Record<string, number>> = defaults;

/** Values that are known when the form is made. */
function firstValue(field: string, { kind, year, language }: FormBook): PlanValue {
  switch (field) {
    case "provider.kind":
      return labelIn("body-kind", kind, language);
    case "provider.reportYear":
      return year;
    case "settings.formVersion":
      return formVersion;
    case "settings.sheetLanguage":
      return labelIn("sheet-language", language, language);
    case "settings.changeThreshold":
      return defaults["settings.changeThreshold"] / 100;
    default:
      return thresholds[field] ?? null;
  }
}
