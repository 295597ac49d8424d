import { FormulaSyntaxError, tokensOf } from "../formula";
import { parseFormula } from "../formula";
import { structuredArea } from "./compile";
import type { FormulaPlace, Workbook } from "../model";

/** Why Excel would not take the formula, or null. */
export function refusalOf(formula: string, workbook: Workbook, place: FormulaPlace): string | null {
  try {
    parseFormula(formula);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return error.message;
    throw error;
  }
  if (hasLongText(formula)) return "a text of more than 255 characters";
  return formula.includes("[") ? unknownColumn(formula, workbook, place) : null;
}

function unknownColumn(formula: string, workbook: Workbook, place: FormulaPlace): string | null {
  for (const token of tokensOf(formula) ?? []) {
    if (token.kind !== "structured") continue;
    if (structuredArea(workbook, token.structured, place) === "#REF!")
      return `"${token.text}" names no table or column`;
  }
  return null;
}

const longestText = 255;

function hasLongText(formula: string): boolean {
  if (formula.length <= longestText) return false;
  const tokens = tokensOf(formula) ?? [];
  return tokens.some(
    ({ kind, text }) =>
      kind === "string" && text.slice(1, -1).replaceAll('""', '"').length > longestText,
  );
}
