import { registerOf } from "../form";
import type { CellRef, FieldId, ItemId, RegisterId, Remark } from "../form";

export type RemarkCode = Remark["code"];
export type RemarkOf<Told extends RemarkCode> = Extract<Remark, { readonly code: Told }>;

export interface RemarkPlace {
  readonly item: ItemId | null;
  readonly register: RegisterId | null;
  readonly field: FieldId | null;
  readonly row: number | null;
  readonly cells: readonly CellRef[];
}

export function placeOfRemark(remark: Remark): RemarkPlace {
  const subject = "subject" in remark ? remark.subject : remark;
  const register = "register" in subject ? subject.register : null;
  const field = "field" in subject ? subject.field : null;
  const row = "row" in subject ? subject.row : null;
  const item = register === null ? itemOfField(field) : registerOf(register).item;
  return { item, register, field, row, cells: cellsOfRemark(remark) };
}

/** What a remark is about, as the words name it: `services.name.kk`, `counts.byLaws`. */
export function subjectOf(remark: Remark): string {
  const subject = "subject" in remark ? remark.subject : remark;
  if (!("register" in subject)) return "part" in subject ? subject.part : "";
  return "part" in subject ? `${subject.register}.${subject.part}` : subject.register;
}

function itemOfField(field: FieldId | null): ItemId | null {
  if (field?.startsWith("counts.") === true) return "1.2";
  return field?.startsWith("provider.") === true ? "1.1" : null;
}

function cellsOfRemark(remark: Remark): readonly CellRef[] {
  if ("cell" in remark) return [remark.cell];
  if ("place" in remark) return [remark.place];
  return "places" in remark ? remark.places : [];
}
