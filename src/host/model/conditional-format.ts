import type { Area } from "./area";
import type { Border, Color } from "./style";

/** The parts of a style that a rule sets; absent means "as the cell has it". */
export interface DifferentialStyle {
  numberFormat?: string;
  bold?: boolean;
  italic?: boolean;
  strikethrough?: boolean;
  underline?: "None" | "Single" | "Double";
  fontColor?: Color;
  fillColor?: Color;
  borders?: Partial<Record<"top" | "bottom" | "left" | "right", Border>>;
}

export type ThresholdType =
  "LowestValue" | "HighestValue" | "Number" | "Percent" | "Percentile" | "Formula" | "Automatic";

export interface Threshold {
  readonly type: ThresholdType;
  readonly formula: string | null;
}

export interface ColorPoint extends Threshold {
  readonly color: Color;
}

export interface IconCriterion {
  readonly type: ThresholdType | "Invalid";
  readonly operator: "GreaterThan" | "GreaterThanOrEqual" | "Invalid";
  readonly formula: string;
  readonly customIcon: { readonly set: string; readonly index: number } | null;
}

export interface DataBarLook {
  fillColor: Color;
  borderColor: Color;
  gradientFill: boolean;
  /** Only for negative bars. */
  matchPositiveFillColor: boolean;
  matchPositiveBorderColor: boolean;
}

export type ConditionalRule =
  | { kind: "Custom"; formula: string; format: DifferentialStyle }
  | {
      kind: "CellValue";
      operator: string;
      formula1: string;
      formula2: string | null;
      format: DifferentialStyle;
    }
  | { kind: "ContainsText"; operator: string; text: string; format: DifferentialStyle }
  | { kind: "TopBottom"; type: string; rank: number; format: DifferentialStyle }
  | { kind: "PresetCriteria"; criterion: string; format: DifferentialStyle }
  | { kind: "ColorScale"; minimum: ColorPoint; midpoint: ColorPoint | null; maximum: ColorPoint }
  | {
      kind: "DataBar";
      axisColor: Color;
      axisFormat: "Automatic" | "None" | "CellMidPoint";
      direction: "Context" | "LeftToRight" | "RightToLeft";
      showDataBarOnly: boolean;
      lower: Threshold;
      upper: Threshold;
      positive: DataBarLook;
      negative: DataBarLook;
    }
  | {
      kind: "IconSet";
      style: string;
      reverse: boolean;
      showIconOnly: boolean;
      criteria: readonly IconCriterion[];
    };

/** One rule; the sheet's list is in order of priority, the first wins. */
export interface ConditionalFormat {
  readonly id: string;
  areas: readonly Area[];
  stopIfTrue: boolean;
  rule: ConditionalRule;
}
