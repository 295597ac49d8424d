import { invalidArgument } from "../../protocol";
import type { ConditionalTarget } from "./target";

/** A formula of a rule: with "=", or a number; refused where Excel would refuse it. */
export function asRuleFormula(value: unknown, target: ConditionalTarget): string {
  if (typeof value === "number" && Number.isFinite(value)) return `=${String(value)}`;
  if (typeof value !== "string" || value.trim() === "") throw invalidArgument();
  const formula = value.startsWith("=") ? value : constantFormula(value);
  if (target.book.calculator.refusal(formula, target.place) !== null) throw invalidArgument();
  return formula;
}

/** "5" is the number, anything else without "=" a text. */
const constantFormula = (text: string): string =>
  Number.isFinite(Number(text)) ? `=${text.trim()}` : `="${text.replaceAll('"', '""')}"`;
