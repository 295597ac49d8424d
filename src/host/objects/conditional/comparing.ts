import { dialectOf, fromLocal, fromR1C1, toLocal, toR1C1 } from "../../formula";
import { invalidArgument } from "../../protocol";
import { asInteger, asOneOf, asText, record } from "../arguments";
import { defineClass } from "../class-table";
import { asRuleFormula } from "./formulas";
import type { HostObject } from "../../protocol";
import type { Scalar } from "../class-table";
import type { ConditionalTarget, RuleKind, RuleOf } from "./target";

/** A whole rule as one value, of a kind that has one. */
function ruleScalar<Kind extends RuleKind>(
  kind: Kind,
  show: (rule: RuleOf<Kind>) => unknown,
  read: (value: unknown, target: ConditionalTarget) => Partial<RuleOf<Kind>>,
): Scalar<ConditionalTarget> {
  return {
    get: (target) => show(target.ruleOf(kind)),
    set: (target, value) => {
      Object.assign(target.ruleOf(kind), read(value, target));
      target.changed();
    },
  };
}

const formatOf = (target: ConditionalTarget): HostObject =>
  target.book.wrap("ConditionalRangeFormat", target);

const operators = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
] as const;

export const cellValueConditionalFormat = defineClass<ConditionalTarget>({
  name: "CellValueConditionalFormat",
  scalars: {
    rule: ruleScalar(
      "CellValue",
      ({ formula1, formula2, operator }) => ({
        formula1,
        ...(formula2 === null ? {} : { formula2 }),
        operator,
      }),
      (value, target) => {
        const { formula1, formula2, operator } = record(value);
        const chosen = asOneOf(operator, operators);
        const needsSecond = chosen === "Between" || chosen === "NotBetween";
        return {
          operator: chosen,
          formula1: asRuleFormula(formula1, target),
          formula2: needsSecond ? asRuleFormula(formula2, target) : null,
        };
      },
    ),
  },
  navigation: { format: formatOf },
});

const textOperators = ["Contains", "NotContains", "BeginsWith", "EndsWith"] as const;

export const textConditionalFormat = defineClass<ConditionalTarget>({
  name: "TextConditionalFormat",
  scalars: {
    rule: ruleScalar(
      "ContainsText",
      ({ operator, text }) => ({ operator, text }),
      (value) => {
        const { operator, text } = record(value);
        return { operator: asOneOf(operator, textOperators), text: asText(text) };
      },
    ),
  },
  navigation: { format: formatOf },
});

const topBottoms = ["TopItems", "TopPercent", "BottomItems", "BottomPercent"] as const;

export const topBottomConditionalFormat = defineClass<ConditionalTarget>({
  name: "TopBottomConditionalFormat",
  scalars: {
    rule: ruleScalar(
      "TopBottom",
      ({ rank, type }) => ({ rank, type }),
      (value) => {
        const given = record(value);
        const type = asOneOf(given["type"], topBottoms);
        const rank = asInteger(given["rank"]);
        const most = type.endsWith("Percent") ? 100 : 1000;
        if (rank < 1 || rank > most) throw invalidArgument(`Ranks are 1 to ${String(most)}.`);
        return { rank, type };
      },
    ),
  },
  navigation: { format: formatOf },
});

const criteria = [
  "Blanks",
  "NonBlanks",
  "Errors",
  "NonErrors",
  "Yesterday",
  "Today",
  "Tomorrow",
  "LastSevenDays",
  "LastWeek",
  "ThisWeek",
  "NextWeek",
  "LastMonth",
  "ThisMonth",
  "NextMonth",
  "AboveAverage",
  "BelowAverage",
  "EqualOrAboveAverage",
  "EqualOrBelowAverage",
  "OneStdDevAboveAverage",
  "OneStdDevBelowAverage",
  "TwoStdDevAboveAverage",
  "TwoStdDevBelowAverage",
  "ThreeStdDevAboveAverage",
  "ThreeStdDevBelowAverage",
  "UniqueValues",
  "DuplicateValues",
] as const;

export const presetCriteriaConditionalFormat = defineClass<ConditionalTarget>({
  name: "PresetCriteriaConditionalFormat",
  scalars: {
    rule: ruleScalar(
      "PresetCriteria",
      ({ criterion }) => ({ criterion }),
      (value) => ({ criterion: asOneOf(record(value)["criterion"], criteria) }),
    ),
  },
  navigation: { format: formatOf },
});

export const customConditionalFormat = defineClass<ConditionalTarget>({
  name: "CustomConditionalFormat",
  navigation: {
    format: formatOf,
    rule: (target) => target.book.wrap("ConditionalFormatRule", target),
  },
});

function setFormula(target: ConditionalTarget, formula: string): void {
  target.ruleOf("Custom").formula = asRuleFormula(formula, target);
  target.changed();
}

const dialect = ({ book }: ConditionalTarget) => dialectOf(book.profile.locale);

/** A formula in another notation; what cannot be read in it is InvalidArgument. */
function readAs(read: () => string): string {
  try {
    return read();
  } catch {
    throw invalidArgument();
  }
}

export const conditionalFormatRule = defineClass<ConditionalTarget>({
  name: "ConditionalFormatRule",
  scalars: {
    formula: {
      get: (target) => target.ruleOf("Custom").formula,
      set: (target, value) => {
        setFormula(target, asText(value));
      },
    },
    formulaLocal: {
      get: (target) => toLocal(target.ruleOf("Custom").formula, dialect(target)),
      set: (target, value) => {
        setFormula(
          target,
          readAs(() => fromLocal(asText(value), dialect(target))),
        );
      },
    },
    formulaR1C1: {
      get: (target) => toR1C1(target.ruleOf("Custom").formula, target.place),
      set: (target, value) => {
        setFormula(
          target,
          readAs(() => fromR1C1(asText(value), target.place)),
        );
      },
    },
  },
});
