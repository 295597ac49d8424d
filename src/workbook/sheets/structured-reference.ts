import { headerOf, tableName } from "../../form";
import type { Language, RegisterId } from "../../form";
import { registerSpec } from "../read/form-index";

/** Characters that a column name cannot stand with in a single pair of brackets. */
const plain = /^[\p{L}\p{N}_ ]+$/u;

/** `esep_services[Код услуги]`, `esep_services[[Оказано: всего]]`: a column of a table in a formula. */
export function tableColumn(table: string, header: string): string {
  const escaped = header.replace(/['[\]#@]/g, (character) => `'${character}`);
  return plain.test(header) ? `${table}[${header}]` : `${table}[[${escaped}]]`;
}

/** A part of a register as its own table holds it in the language of the sheets. */
export function ownColumn(register: RegisterId, part: string, language: Language): string {
  const [id = ""] = part.split(".");
  const column = registerSpec(register).columns.find((each) => each.id === id);
  if (!column) throw new Error(`${register} has no column ${id}`);
  return tableColumn(tableName(register), headerOf(column, part, language));
}

/** A text in a formula. */
export const quotedText = (text: string): string => `"${text.replaceAll('"', '""')}"`;
