import { attributes } from "../../../ooxml";
import type { Tag } from "../../../ooxml";
import type { Threshold, ThresholdType } from "../../model";

const types: Readonly<Record<string, ThresholdType>> = {
  min: "LowestValue",
  max: "HighestValue",
  num: "Number",
  percent: "Percent",
  percentile: "Percentile",
  formula: "Formula",
  autoMin: "Automatic",
  autoMax: "Automatic",
};

export const readThreshold = (tag: Tag | undefined): Threshold => ({
  type: types[tag?.attribute("type") ?? ""] ?? "Automatic",
  formula: tag?.attribute("val") ?? null,
});

const fileTypes: Readonly<Record<ThresholdType, string>> = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
  Formula: "formula",
  Automatic: "min",
};

const bare = (formula: string | null): string | null => formula && formula.replace(/^=/, "");

/** `end` decides what "automatic" means in a file without extensions: the lowest or the highest value. */
export function thresholdFragment({ type, formula }: Threshold, end: "lower" | "upper"): string {
  const isHighest = type === "Automatic" && end === "upper";
  const val =
    type === "LowestValue" || type === "HighestValue" || type === "Automatic"
      ? null
      : bare(formula);
  return `<cfvo${attributes({ type: isHighest ? "max" : fileTypes[type], val })}/>`;
}
