import { addressOf, attributes, escapeText, ifSet, rangeOf } from "../../../ooxml";
import type { AttributeValue } from "../../../ooxml";
import type {
  Color,
  ConditionalFormat,
  ConditionalRule,
  DifferentialStyle,
  Threshold,
} from "../../model";
import { writeFormula } from "../formula-text";
import { argb } from "../styles";
import { writeIconSet } from "./icon-sets";
import { presets } from "./presets";
import { cellOperators, textOperators } from "./read";
import { thresholdFragment } from "./thresholds";

type Format = Omit<ConditionalFormat, "id">;

interface WrittenRule {
  readonly type: string;
  readonly own?: Readonly<Record<string, AttributeValue>>;
  readonly inner?: string;
  readonly style?: DifferentialStyle;
}

const formula = (text: string): string =>
  `<formula>${escapeText(writeFormula(text, null))}</formula>`;
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const wordFor = (words: Readonly<Record<string, string>>, ours: string): string =>
  Object.entries(words).find(([, each]) => each === ours)?.[0] ?? "";
const colorElement = (color: Color): string =>
  `<color rgb="${argb(color === "" ? "#638EC6" : color)}"/>`;

type Kind = ConditionalRule["kind"];
type OfKind<K extends Kind> = Extract<ConditionalRule, { kind: K }>;
type Writers = { readonly [K in Kind]: (rule: OfKind<K>, cell: string) => WrittenRule };

const textFormulas: Readonly<Record<string, (cell: string, text: string) => string>> = {
  Contains: (cell, text) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  NotContains: (cell, text) => `ISERROR(SEARCH(${text},${cell}))`,
  BeginsWith: (cell, text) => `LEFT(${cell},LEN(${text}))=${text}`,
  EndsWith: (cell, text) => `RIGHT(${cell},LEN(${text}))=${text}`,
};
const textWords: Readonly<Record<string, string>> = {
  NotContains: "notContains",
  Contains: "containsText",
};

const writers: Writers = {
  Custom: (rule) => ({ type: "expression", inner: formula(rule.formula), style: rule.format }),
  CellValue: ({ operator, formula1, formula2, format }) => ({
    type: "cellIs",
    own: { operator: wordFor(cellOperators, operator) },
    inner: formula(formula1) + (formula2 === null || formula2 === "" ? "" : formula(formula2)),
    style: format,
  }),
  ContainsText: ({ operator, text, format }, cell) => ({
    type: wordFor(textOperators, operator),
    own: { operator: textWords[operator] ?? wordFor(textOperators, operator), text },
    inner: formula(textFormulas[operator]?.(cell, quoted(text)) ?? "FALSE"),
    style: format,
  }),
  TopBottom: ({ type, rank, format }) => ({
    type: "top10",
    own: {
      percent: ifSet(type.endsWith("Percent")),
      bottom: ifSet(type.startsWith("Bottom")),
      rank,
    },
    style: format,
  }),
  PresetCriteria: ({ criterion, format }, cell) => {
    const preset = presets.find((each) => each.criterion === criterion);
    const inner = preset?.formula ? formula(preset.formula(cell)) : "";
    return {
      type: preset?.type ?? "containsBlanks",
      own: preset?.attributes ?? {},
      inner,
      style: format,
    };
  },
  ColorScale: ({ minimum, midpoint, maximum }) => {
    const points = [minimum, ...(midpoint ? [midpoint] : []), maximum];
    const ends = (point: Threshold): "lower" | "upper" => (point === maximum ? "upper" : "lower");
    const inner = points.map((point) => thresholdFragment(point, ends(point))).join("");
    return {
      type: "colorScale",
      inner: `<colorScale>${inner}${points.map(({ color }) => colorElement(color)).join("")}</colorScale>`,
    };
  },
  DataBar: ({ lower, upper, positive, showDataBarOnly }) => {
    const ends = thresholdFragment(lower, "lower") + thresholdFragment(upper, "upper");
    const shown = attributes({ showValue: showDataBarOnly ? false : null });
    return {
      type: "dataBar",
      inner: `<dataBar${shown}>${ends}${colorElement(positive.fillColor)}</dataBar>`,
    };
  },
  IconSet: ({ style, reverse, showIconOnly, criteria }) => {
    const own = attributes({
      iconSet: writeIconSet(style),
      showValue: showIconOnly ? false : null,
      reverse: ifSet(reverse),
    });
    const inner = criteria.map(({ type, operator, formula: text }, index) =>
      iconThreshold({ type, operator, text, index }),
    );
    return { type: "iconSet", inner: `<iconSet${own}>${inner.join("")}</iconSet>` };
  },
};

interface IconThreshold {
  readonly type: Threshold["type"] | "Invalid";
  readonly operator: string;
  readonly text: string;
  readonly index: number;
}

/** The first icon has no threshold of its own; the file wants one all the same. */
function iconThreshold({ type, operator, text, index }: IconThreshold): string {
  if (index === 0 || type === "Invalid") return '<cfvo type="percent" val="0"/>';
  const element = thresholdFragment({ type, formula: text }, "lower");
  return operator === "GreaterThan" ? element.replace("/>", ' gte="0"/>') : element;
}

function written<K extends Kind>(rule: OfKind<K>, cell: string): WrittenRule {
  const write = writers[rule.kind];
  return write(rule, cell);
}

export interface RuleWriting {
  readonly priority: number;
  /** The number of a format in the styles part; null for a format that sets nothing. */
  readonly styleOf: (style: DifferentialStyle) => number | null;
}

/** A rule in an element of its own. */
export function ruleFragment(
  { areas, stopIfTrue, rule }: Format,
  { priority, styleOf }: RuleWriting,
): string {
  const first = areas[0];
  const {
    type,
    own = {},
    inner = "",
    style,
  } = written(rule, first ? addressOf(first.top, first.left) : "A1");
  const tag = `<cfRule${attributes({
    type,
    dxfId: style ? styleOf(style) : null,
    priority,
    stopIfTrue: ifSet(stopIfTrue),
    ...own,
  })}`;
  const element = inner === "" ? `${tag}/>` : `${tag}>${inner}</cfRule>`;
  return `<conditionalFormatting${attributes({ sqref: areas.map(rangeOf).join(" ") })}>${element}</conditionalFormatting>`;
}
