import type { ValidationPlan, ValidationRule } from "../plan";
import { rangeAt } from "./ranges";

const ruleOf = (rule: ValidationRule): Excel.DataValidationRule => {
  switch (rule.type) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.source } };
    case "whole":
      return { wholeNumber: between(rule.least, rule.most) };
    case "decimal":
      return { decimal: between(rule.least, rule.most) };
    case "length":
      return { textLength: between(rule.least, rule.most) };
    case "date":
      return {
        date: {
          formula1: rule.first,
          formula2: rule.last,
          operator: Excel.DataValidationOperator.between,
        },
      };
  }
};

const between = (least: number, most: number): Excel.BasicDataValidation => ({
  formula1: least,
  formula2: most,
  operator: Excel.DataValidationOperator.between,
});

/** What a cell takes, what it says when it is selected and when it refuses. */
export function writeValidation(sheet: Excel.Worksheet, plan: ValidationPlan): void {
  const validation = rangeAt(sheet, plan.area).dataValidation;
  if (plan.rule) {
    validation.ignoreBlanks = true;
    validation.rule = ruleOf(plan.rule);
    const { style, title, message } = plan.alert;
    validation.errorAlert = {
      showAlert: true,
      style:
        style === "stop"
          ? Excel.DataValidationAlertStyle.stop
          : Excel.DataValidationAlertStyle.warning,
      title,
      message,
    };
  }
  validation.prompt = { showPrompt: true, ...plan.prompt };
}
