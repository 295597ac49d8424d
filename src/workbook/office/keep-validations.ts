import type { CellArea } from "../../ooxml";
import { rangeAt } from "./ranges";

export interface AskedValidation {
  readonly area: CellArea;
  readonly validation: Excel.DataValidation;
}

/** Column by column: within one, a table has one rule. */
export const askForValidations = (
  sheet: Excel.Worksheet,
  area: CellArea,
): readonly AskedValidation[] =>
  Array.from({ length: area.right - area.left + 1 }, (_, index) => {
    const column = { ...area, left: area.left + index, right: area.left + index };
    const validation = rangeAt(sheet, column).dataValidation;
    validation.load("type,rule,errorAlert,prompt,ignoreBlanks");
    return { area: column, validation };
  });

export interface KeptValidation {
  readonly area: CellArea;
  readonly type: string | null;
  readonly rule: Excel.DataValidationRule;
  readonly errorAlert: Excel.DataValidationErrorAlert;
  readonly prompt: Excel.DataValidationPrompt;
  readonly ignoreBlanks: boolean;
}

export const keptValidation = ({ area, validation }: AskedValidation): KeptValidation => {
  const { type, rule, errorAlert, prompt, ignoreBlanks } = validation;
  return { area, type, rule, errorAlert, prompt, ignoreBlanks };
};

/** Where the cells had different rules before, what was written stays. */
export function restoreValidation(sheet: Excel.Worksheet, kept: KeptValidation): void {
  if (kept.type === null || /mixed|inconsistent/i.test(kept.type)) return;
  const validation = rangeAt(sheet, kept.area).dataValidation;
  validation.clear();
  if (kept.type === "None" && !kept.prompt.message) return;
  if (kept.type !== "None") {
    validation.ignoreBlanks = kept.ignoreBlanks;
    validation.rule = kept.rule;
    validation.errorAlert = kept.errorAlert;
  }
  validation.prompt = kept.prompt;
}
