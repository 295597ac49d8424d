import { iconCriteria } from "./icon-sets";
import type { ConditionalRule, DataBarLook } from "../../model";
import type { RuleKind } from "./target";

const bar = (fillColor: string): DataBarLook => ({
  fillColor,
  borderColor: "",
  gradientFill: true,
  matchPositiveFillColor: false,
  matchPositiveBorderColor: false,
});

/** What each kind of rule is before anything of it is set, as in Excel's own dialog. */
const newRules: { readonly [Kind in RuleKind]: () => Extract<ConditionalRule, { kind: Kind }> } = {
  Custom: () => ({ kind: "Custom", formula: "=FALSE", format: {} }),
  CellValue: () => ({
    kind: "CellValue",
    operator: "EqualTo",
    formula1: '=""',
    formula2: null,
    format: {},
  }),
  ContainsText: () => ({ kind: "ContainsText", operator: "Contains", text: "", format: {} }),
  TopBottom: () => ({ kind: "TopBottom", type: "TopItems", rank: 10, format: {} }),
  PresetCriteria: () => ({ kind: "PresetCriteria", criterion: "Blanks", format: {} }),
  ColorScale: () => ({
    kind: "ColorScale",
    minimum: { type: "LowestValue", formula: null, color: "#F8696B" },
    midpoint: { type: "Percentile", formula: "=50", color: "#FFEB84" },
    maximum: { type: "HighestValue", formula: null, color: "#63BE7B" },
  }),
  DataBar: () => ({
    kind: "DataBar",
    axisColor: "#000000",
    axisFormat: "Automatic",
    direction: "Context",
    showDataBarOnly: false,
    lower: { type: "Automatic", formula: null },
    upper: { type: "Automatic", formula: null },
    positive: bar("#638EC6"),
    negative: bar("#FF0000"),
  }),
  IconSet: () => ({
    kind: "IconSet",
    style: "ThreeTrafficLights1",
    reverse: false,
    showIconOnly: false,
    criteria: iconCriteria("ThreeTrafficLights1"),
  }),
};

export const ruleKinds = Object.keys(newRules) as readonly RuleKind[];
export const newRule = (kind: RuleKind): ConditionalRule => newRules[kind]();
