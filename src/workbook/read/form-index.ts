import { fields, partsOf, registers } from "../../form";
import type { ColumnSpec, FieldId, FieldSpec, RegisterId, RegisterSpec } from "../../form";

/** The registers, with the general type that reading and writing by name needs. */
export const registerSpecs: readonly (RegisterSpec & { readonly id: RegisterId })[] = registers;

const byId = new Map(registerSpecs.map((spec) => [spec.id, spec]));

export function registerSpec(id: RegisterId): RegisterSpec & { readonly id: RegisterId } {
  const spec = byId.get(id);
  if (!spec) throw new Error(`No such register: ${id}`);
  return spec;
}

export const isRegisterId = (id: string): id is RegisterId => byId.has(id as RegisterId);

export const fieldSpecs: readonly (FieldSpec & { readonly id: FieldId })[] = fields;

/** A part of a register's column with the column that it belongs to. */
export interface ColumnPart {
  readonly part: string;
  readonly language: "kk" | "ru" | null;
  readonly column: ColumnSpec;
  readonly headers: Readonly<Record<"kk" | "ru" | "en", string>>;
}

/** The sheet cells that a column or field takes: one, or Kazakh and Russian. */
export const specParts = (column: ColumnSpec): readonly ColumnPart[] =>
  partsOf(column).map(({ part, language, label }) => ({
    part,
    language: language ?? null,
    column,
    headers: label,
  }));

const parts = new Map<RegisterId, readonly ColumnPart[]>();

/** What each sheet column of a register holds, in the order of the form. */
export function columnParts(id: RegisterId): readonly ColumnPart[] {
  const made = parts.get(id) ?? registerSpec(id).columns.flatMap(specParts);
  parts.set(id, made);
  return made;
}
