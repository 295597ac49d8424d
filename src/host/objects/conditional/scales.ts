import { invalidArgument } from "../../protocol";
import { asBoolean, asOneOf, isRecord, optional, record } from "../arguments";
import { defineClass } from "../class-table";
import { asColor } from "../format/colors";
import { asRuleFormula } from "./formulas";
import { iconCount, iconCriteria, iconSets, lowestIcon } from "./icon-sets";
import type { ColorPoint, DataBarLook, IconCriterion, Threshold } from "../../model";
import type { Scalar } from "../class-table";
import type { ConditionalTarget, RuleOf } from "./target";

const withFormula = ["Number", "Percent", "Percentile", "Formula"] as const;

function threshold(
  given: Readonly<Record<string, unknown>>,
  alone: readonly Threshold["type"][],
  target: ConditionalTarget,
): Threshold {
  const type = asOneOf(given["type"], [...withFormula, ...alone]);
  const needsFormula = withFormula.some((each) => each === type);
  return { type, formula: needsFormula ? asRuleFormula(given["formula"], target) : null };
}

/** Files keep thresholds without "=". */
const shown = (formula: string): string =>
  formula === "" || formula.startsWith("=") ? formula : `=${formula}`;

const thresholdObject = ({ type, formula }: Threshold) =>
  formula === null ? { type } : { formula: shown(formula), type };

function asPoint(
  value: unknown,
  alone: "LowestValue" | "HighestValue" | null,
  target: ConditionalTarget,
): ColorPoint {
  const given = record(value);
  const color = asColor(given["color"]);
  return { ...threshold(given, alone ? [alone] : [], target), color };
}

const pointObject = ({ color, formula, type }: ColorPoint) => ({
  color,
  formula: formula === null ? null : shown(formula),
  type,
});

function showScale({ minimum, midpoint, maximum }: RuleOf<"ColorScale">) {
  return {
    maximum: pointObject(maximum),
    ...(midpoint ? { midpoint: pointObject(midpoint) } : {}),
    minimum: pointObject(minimum),
  };
}

export const colorScaleConditionalFormat = defineClass<ConditionalTarget>({
  name: "ColorScaleConditionalFormat",
  scalars: {
    criteria: {
      get: (target) => showScale(target.ruleOf("ColorScale")),
      set: (target, value) => {
        const { minimum, midpoint, maximum } = record(value);
        Object.assign(target.ruleOf("ColorScale"), {
          minimum: asPoint(minimum, "LowestValue", target),
          midpoint: isRecord(midpoint) ? asPoint(midpoint, null, target) : null,
          maximum: asPoint(maximum, "HighestValue", target),
        } satisfies Partial<RuleOf<"ColorScale">>);
        target.changed();
      },
    },
    threeColorScale: { get: (target) => target.ruleOf("ColorScale").midpoint !== null },
  },
});

function bar<Name extends keyof RuleOf<"DataBar">>(
  name: Name,
  show: (value: RuleOf<"DataBar">[Name]) => unknown,
  read: (value: unknown, target: ConditionalTarget) => RuleOf<"DataBar">[Name],
): Scalar<ConditionalTarget> {
  return {
    get: (target) => show(target.ruleOf("DataBar")[name]),
    set: (target, value) => {
      target.ruleOf("DataBar")[name] = read(value, target);
      target.changed();
    },
  };
}

const same = <Value>(value: Value): Value => value;
/** The empty text is "automatic" or "none". */
const asOptionalColor = (value: unknown): string => (value === "" ? "" : asColor(value));

export const dataBarConditionalFormat = defineClass<ConditionalTarget>({
  name: "DataBarConditionalFormat",
  scalars: {
    axisColor: bar("axisColor", same, asOptionalColor),
    axisFormat: bar("axisFormat", same, (value) =>
      asOneOf(value, ["Automatic", "None", "CellMidPoint"]),
    ),
    barDirection: bar("direction", same, (value) =>
      asOneOf(value, ["Context", "LeftToRight", "RightToLeft"]),
    ),
    lowerBoundRule: bar("lower", thresholdObject, (value, target) =>
      threshold(record(value), ["Automatic", "LowestValue"], target),
    ),
    showDataBarOnly: bar("showDataBarOnly", same, asBoolean),
    upperBoundRule: bar("upper", thresholdObject, (value, target) =>
      threshold(record(value), ["Automatic", "HighestValue"], target),
    ),
  },
  navigation: {
    negativeFormat: (target) => target.book.wrap("ConditionalDataBarNegativeFormat", target),
    positiveFormat: (target) => target.book.wrap("ConditionalDataBarPositiveFormat", target),
  },
});

function barLook<Name extends keyof DataBarLook>(
  sign: "positive" | "negative",
  name: Name,
  read: (value: unknown) => DataBarLook[Name],
): Scalar<ConditionalTarget> {
  return {
    get: (target) => target.ruleOf("DataBar")[sign][name],
    set: (target, value) => {
      target.ruleOf("DataBar")[sign][name] = read(value);
      target.changed();
    },
  };
}

export const conditionalDataBarPositiveFormat = defineClass<ConditionalTarget>({
  name: "ConditionalDataBarPositiveFormat",
  scalars: {
    borderColor: barLook("positive", "borderColor", asOptionalColor),
    fillColor: barLook("positive", "fillColor", asColor),
    gradientFill: barLook("positive", "gradientFill", asBoolean),
  },
});

export const conditionalDataBarNegativeFormat = defineClass<ConditionalTarget>({
  name: "ConditionalDataBarNegativeFormat",
  scalars: {
    borderColor: barLook("negative", "borderColor", asOptionalColor),
    fillColor: barLook("negative", "fillColor", asColor),
    matchPositiveBorderColor: barLook("negative", "matchPositiveBorderColor", asBoolean),
    matchPositiveFillColor: barLook("negative", "matchPositiveFillColor", asBoolean),
  },
});

function asIcon(value: unknown): IconCriterion["customIcon"] {
  const { set, index } = record(value);
  const chosen = asOneOf(set, iconSets);
  const at = typeof index === "number" ? index : -1;
  if (!Number.isInteger(at) || at < 0 || at >= iconCount(chosen)) throw invalidArgument();
  return { set: chosen, index: at };
}

function asCriterion(value: unknown, isLowest: boolean, target: ConditionalTarget): IconCriterion {
  const given = record(value);
  const customIcon = optional(given["customIcon"], asIcon, null);
  if (isLowest) return { ...lowestIcon, customIcon };
  return {
    type: asOneOf(given["type"], withFormula),
    operator: asOneOf(given["operator"], ["GreaterThan", "GreaterThanOrEqual"]),
    formula: asRuleFormula(given["formula"], target),
    customIcon,
  };
}

function setCriteria(target: ConditionalTarget, value: unknown): void {
  const rule = target.ruleOf("IconSet");
  if (!Array.isArray(value) || value.length !== rule.criteria.length)
    throw invalidArgument(`The icon set has ${String(rule.criteria.length)} icons.`);
  rule.criteria = value.map((each: unknown, index) => asCriterion(each, index === 0, target));
  target.changed();
}

const icons = (name: "reverse" | "showIconOnly"): Scalar<ConditionalTarget> => ({
  get: (target) => target.ruleOf("IconSet")[name],
  set: (target, value) => {
    target.ruleOf("IconSet")[name] = asBoolean(value);
    target.changed();
  },
});

export const iconSetConditionalFormat = defineClass<ConditionalTarget>({
  name: "IconSetConditionalFormat",
  scalars: {
    criteria: {
      get: (target) =>
        target
          .ruleOf("IconSet")
          .criteria.map((criterion, index) =>
            index === 0
              ? { ...lowestIcon, customIcon: criterion.customIcon }
              : { ...criterion, formula: shown(criterion.formula) },
          ),
      set: setCriteria,
    },
    reverseIconOrder: icons("reverse"),
    showIconOnly: icons("showIconOnly"),
    style: {
      get: (target) => target.ruleOf("IconSet").style,
      set: (target, value) => {
        const style = asOneOf(value, iconSets);
        const rule = target.ruleOf("IconSet");
        if (rule.style === style) return;
        rule.style = style;
        rule.criteria = iconCriteria(style);
        target.changed();
      },
    },
  },
});
