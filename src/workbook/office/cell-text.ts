import type { PlanValue } from "../plan";

/** What Excel would take for a formula, a number, a date or a truth value when it is written as a text. */
const mayBeTaken = /^[^\p{L}«“"(]|\d|^(?:true|false|истина|ложь|ақиқат|жалған)$/iu;
const startsFormula = /^[=+\-@\t\r']/;

/** A value as a range takes it; a text stays a text. Cells in the text format need no mark but before a formula's sign. */
export function writable(value: PlanValue, isTextCell: boolean): string | number | boolean | null {
  if (typeof value === "object") return value === null ? null : value.formula;
  if (typeof value !== "string" || value === "") return value;
  const marked = isTextCell ? startsFormula.test(value) : mayBeTaken.test(value);
  return marked || startsFormula.test(value) ? `'${value}` : value;
}
