import { areaOf, isOn } from "../../../ooxml";
import type { Element, XmlPart } from "../../../ooxml";
import type {
  Area,
  ColorPoint,
  ConditionalFormat,
  ConditionalRule,
  DataBarLook,
  DifferentialStyle,
} from "../../model";
import { readFormula } from "../formula-text";
import { readColor } from "../styles";
import type { Palette } from "../styles";
import { readIconSet } from "./icon-sets";
import { presetOf } from "./presets";
import { readThreshold } from "./thresholds";

/** A rule without its id, with the places of its element and of the element around it. */
export interface PlacedRule {
  readonly format: Omit<ConditionalFormat, "id">;
  readonly priority: number;
  readonly element: Element;
  readonly group: Element;
}

export interface RuleSource {
  readonly part: XmlPart;
  readonly palette: Palette;
  readonly styles: readonly DifferentialStyle[];
}

/** The rules of a sheet in the order in which they win. */
export function readRules(source: RuleSource): readonly PlacedRule[] {
  const { part } = source;
  const groups = part.named("conditionalFormatting", part.root);
  const rules = groups.flatMap((group) => {
    const areas = (group.tag.attribute("sqref") ?? "")
      .split(" ")
      .flatMap((range) => areaOf(range) ?? []);
    return part.named("cfRule", group).flatMap((element) => {
      const rule = readRule(element, source);
      return rule
        ? [
            {
              format: formatOf(areas, element, rule),
              priority: Number(element.tag.attribute("priority")),
              element,
              group,
            },
          ]
        : [];
    });
  });
  return rules.toSorted((one, other) => one.priority - other.priority);
}

const formatOf = (areas: readonly Area[], { tag }: Element, rule: ConditionalRule) => ({
  areas,
  stopIfTrue: isOn(tag.attribute("stopIfTrue")),
  rule,
});

export const cellOperators: Readonly<Record<string, string>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
};
export const textOperators: Readonly<Record<string, string>> = {
  containsText: "Contains",
  notContainsText: "NotContains",
  beginsWith: "BeginsWith",
  endsWith: "EndsWith",
};

type ReadRule = (
  element: Element,
  source: RuleSource,
  format: DifferentialStyle,
) => ConditionalRule | null;

const readers: Readonly<Record<string, ReadRule>> = {
  expression: (element, { part }, format) => ({
    kind: "Custom",
    formula: readFormula(part.text(part.findIn(element, "formula")), null),
    format,
  }),
  cellIs: (element, { part }, format) => {
    const [first, second] = part
      .named("formula", element)
      .map((each) => readFormula(part.text(each), null));
    const operator = cellOperators[element.tag.attribute("operator") ?? ""] ?? "EqualTo";
    return { kind: "CellValue", operator, formula1: first ?? "", formula2: second ?? null, format };
  },
  top10: ({ tag }, _, format) => {
    const end = isOn(tag.attribute("bottom")) ? "Bottom" : "Top";
    const unit = isOn(tag.attribute("percent")) ? "Percent" : "Items";
    return {
      kind: "TopBottom",
      type: `${end}${unit}`,
      rank: Number(tag.attribute("rank") ?? 10),
      format,
    };
  },
  colorScale: (element, source) => readScale(element, source),
  dataBar: (element, source) => readBar(element, source),
  iconSet: (element, source) => readIcons(element, source),
};

function styleOf({ tag }: Element, { styles }: RuleSource): DifferentialStyle {
  const number = tag.attribute("dxfId");
  return (number === null ? undefined : styles[Number(number)]) ?? {};
}

function readRule(element: Element, source: RuleSource): ConditionalRule | null {
  const { tag } = element;
  const type = tag.attribute("type") ?? "";
  const format = styleOf(element, source);
  const operator = textOperators[type];
  const text = tag.attribute("text") ?? "";
  if (operator !== undefined) return { kind: "ContainsText", operator, text, format };
  const preset = presetOf(type, (name) => tag.attribute(name));
  if (preset) return { kind: "PresetCriteria", criterion: preset.criterion, format };
  return readers[type]?.(element, source, format) ?? null;
}

function readScale(element: Element, { part, palette }: RuleSource): ConditionalRule | null {
  const scale = part.findIn(element, "colorScale");
  const colors = part.named("color", scale);
  const points = part.named("cfvo", scale).map(({ tag }, index): ColorPoint => ({
    ...readThreshold(tag),
    color: readColor(colors[index]?.tag, palette)?.color ?? "",
  }));
  const [minimum, maximum] = [points[0], points.at(-1)];
  if (!minimum || !maximum) return null;
  return {
    kind: "ColorScale",
    minimum,
    midpoint: points.length > 2 ? (points[1] ?? null) : null,
    maximum,
  };
}

function readBar(element: Element, { part, palette }: RuleSource): ConditionalRule {
  const bar = part.findIn(element, "dataBar");
  const [lower, upper] = part.named("cfvo", bar).map(({ tag }) => readThreshold(tag));
  const fillColor = readColor(part.named("color", bar)[0]?.tag, palette)?.color ?? "";
  const look: DataBarLook = {
    fillColor,
    borderColor: "",
    gradientFill: true,
    matchPositiveFillColor: true,
    matchPositiveBorderColor: true,
  };
  return {
    kind: "DataBar",
    axisColor: "#000000",
    axisFormat: "Automatic",
    direction: "Context",
    showDataBarOnly: bar?.tag.attribute("showValue") === "0",
    lower: lower ?? { type: "Automatic", formula: null },
    upper: upper ?? { type: "Automatic", formula: null },
    positive: look,
    negative: { ...look },
  };
}

function readIcons(element: Element, { part }: RuleSource): ConditionalRule {
  const icons = part.findIn(element, "iconSet");
  return {
    kind: "IconSet",
    style: readIconSet(part.value(icons, "iconSet") ?? "3TrafficLights1"),
    reverse: isOn(part.value(icons, "reverse")),
    showIconOnly: part.value(icons, "showValue") === "0",
    criteria: part.named("cfvo", icons).map(({ tag }) => ({
      type: readThreshold(tag).type,
      operator: tag.attribute("gte") === "0" ? "GreaterThan" : "GreaterThanOrEqual",
      formula: tag.attribute("val") ?? "",
      customIcon: null,
    })),
  };
}
