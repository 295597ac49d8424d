import { absoluteReference, referenceText } from "../../formula";
import { columnCount, parseArea, rowCount, splitAddress } from "../../model";
import { comparisonOperators } from "../../model";
import { invalidArgument } from "../../protocol";
import { serialOf } from "../../text";
import { asBoolean, asOneOf, isRecord, optional, record, targetOf } from "../arguments";
import { RangeTarget } from "../targets";
import type { Book } from "../../book";
import type { FormulaPlace, ValidationRule } from "../../model";

/** Property of the rule object to the type it stands for. */
const comparisons = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
} as const;
type Comparing = keyof typeof comparisons;
const kinds = [...(Object.keys(comparisons) as Comparing[]), "list", "custom"] as const;

/** Texts of an inline list. */
const longestList = 255;

export interface RuleContext {
  readonly book: Book;
  readonly place: FormulaPlace;
}

const rangeFormula = (range: RangeTarget): string =>
  `=${referenceText(absoluteReference(range.area, range.sheet.name))}`;

function checkedFormula(formula: string, { book, place }: RuleContext): string {
  if (formula.length > 8192 || book.calculator.refusal(formula, place) !== null)
    throw invalidArgument();
  return formula;
}

const isoPattern = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?)?Z?$/;
const timePattern = /^T?(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?Z?$/;

const fraction = (hours = "0", minutes = "0", seconds = "0"): number =>
  (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;

/** The serial number of an ISO 8601 text. */
function isoSerial(text: string, date1904: boolean): number {
  const date = isoPattern.exec(text);
  if (date) {
    const [, year, month, day, hours, minutes, seconds] = date;
    const serial = serialOf(Number(year), Number(month), { day: Number(day), date1904 });
    if (serial === null) throw invalidArgument(`"${text}" is no date.`);
    return serial + fraction(hours, minutes, seconds);
  }
  const time = timePattern.exec(text);
  if (!time) throw invalidArgument(`"${text}" is no date.`);
  return fraction(time[1], time[2], time[3]);
}

function operand(value: unknown, isDate: boolean, context: RuleContext): string | number {
  const range = targetOf(value, RangeTarget);
  if (range) return rangeFormula(range);
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (typeof value !== "string" || value.trim() === "") throw invalidArgument();
  return textOperand(value, isDate, context);
}

function textOperand(text: string, isDate: boolean, context: RuleContext): string | number {
  if (text.startsWith("=")) return checkedFormula(text, context);
  if (Number.isFinite(Number(text))) return Number(text);
  if (isDate) return isoSerial(text, context.book.workbook.date1904);
  throw invalidArgument();
}

function comparison(kind: Comparing, given: unknown, context: RuleContext): ValidationRule {
  const { formula1, formula2, operator } = record(given);
  const isDate = kind === "date" || kind === "time";
  const chosen = asOneOf(operator, comparisonOperators);
  const first = operand(formula1, isDate, context);
  const needsSecond = chosen === "Between" || chosen === "NotBetween";
  const second = needsSecond ? operand(formula2, isDate, context) : null;
  if (typeof first === "number" && typeof second === "number" && first > second)
    throw invalidArgument("The maximum is less than the minimum.");
  return { type: comparisons[kind], operator: chosen, formula1: first, formula2: second };
}

/** One row or one column, when it is a plain reference. */
function checkLine(formula: string): void {
  const area = parseArea(splitAddress(formula.slice(1)).address);
  if (area && rowCount(area) > 1 && columnCount(area) > 1)
    throw invalidArgument("A list is one row or one column.");
}

function list(given: unknown, context: RuleContext): ValidationRule {
  const { source, inCellDropDown } = record(given);
  const range = targetOf(source, RangeTarget);
  const text = range ? rangeFormula(range) : source;
  if (typeof text !== "string" || text.trim() === "") throw invalidArgument();
  if (text.startsWith("=")) {
    checkLine(checkedFormula(text, context));
  } else if (text.length > longestList) {
    throw invalidArgument(
      `A list in the rule itself has at most ${String(longestList)} characters.`,
    );
  }
  return { type: "List", source: text, inCellDropDown: optional(inCellDropDown, asBoolean, true) };
}

function custom(given: unknown, context: RuleContext): ValidationRule {
  const { formula } = record(given);
  if (typeof formula !== "string" || formula === "") throw invalidArgument();
  const text = formula.startsWith("=") ? formula : `=${formula}`;
  return { type: "Custom", formula: checkedFormula(text, context) };
}

/** Reads what `rule` is set to: an object with exactly one kind of criterion. */
export function asRule(value: unknown, context: RuleContext): ValidationRule {
  const given = record(value);
  const found = kinds.filter((kind) => isRecord(given[kind]));
  const [kind] = found;
  if (kind === undefined || found.length > 1) throw invalidArgument();
  if (kind === "list") return list(given[kind], context);
  return kind === "custom" ? custom(given[kind], context) : comparison(kind, given[kind], context);
}

const formulaText = (operand: string | number): string =>
  typeof operand === "number" ? `=${String(operand)}` : operand;

/** The rule as the API shows it: operands are formulas always. */
export function ruleObject(rule: ValidationRule | null): Readonly<Record<string, unknown>> {
  if (!rule) return {};
  if (rule.type === "List")
    return { list: { inCellDropDown: rule.inCellDropDown, source: rule.source } };
  if (rule.type === "Custom") return { custom: { formula: rule.formula } };
  const kind = rule.type.charAt(0).toLowerCase() + rule.type.slice(1);
  const second = rule.formula2 === null ? {} : { formula2: formulaText(rule.formula2) };
  return {
    [kind]: { formula1: formulaText(rule.formula1), ...second, operator: rule.operator },
  };
}
