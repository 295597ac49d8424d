import type { Language } from "../../form";
import { translator } from "../../messages";
import type { ChartNumberFormat, ChartSpec } from "../spec";
import { ink, mark, textMark } from "./marks";
import { ticksOf } from "./scale";

export const width = 720;
export const lineHeight = 17;

const decimals = { "#,##0": undefined, "0.0": 1, "0.00": 2 } as const satisfies Record<
  ChartNumberFormat,
  number | undefined
>;

/** What the parts of one drawing share. */
export interface Sheet {
  readonly spec: ChartSpec;
  readonly language: Language;
  readonly ticks: readonly number[];
  /** The figure at the end of the axis. */
  readonly highest: number;
  readonly number: (value: number) => string;
  readonly percent: (value: number) => string;
}

export function sheetOf(spec: ChartSpec, language: Language): Sheet {
  const words = translator(language);
  const values = spec.series.flatMap((series) => series.values.map((value) => value ?? 0));
  const ticks = ticksOf(Math.max(...values), spec.numberFormat === "#,##0");
  return {
    spec,
    language,
    ticks,
    highest: ticks.at(-1) ?? 1,
    number: (value) => words.number(value, decimals[spec.numberFormat]),
    percent: (value) => words.percent(value, 1),
  };
}

const entryGap = 24;
const letter = 7.4;

/** What each colour stands for, above the drawing; nothing for a single one. */
export function legend({ spec, language }: Sheet): string {
  const entries = [...spec.series, ...(spec.share === null ? [] : [spec.share])];
  if (entries.length < 2) return "";
  let x = 8;
  return entries
    .map(({ name, color }) => {
      const swatch = mark("rect", { x, y: 8, width: 14, height: 14, fill: `#${color}` });
      const words = textMark(name[language], { x: x + 20, y: 20 });
      x += 20 + name[language].length * letter + entryGap;
      return swatch + words;
    })
    .join("");
}

export const legendHeight = ({ spec }: Sheet): number =>
  spec.series.length + (spec.share === null ? 0 : 1) > 1 ? 34 : 6;

export const axisTitle = (text: string, x: number, y: number): string =>
  textMark(text, { x, y, anchor: "middle", color: ink });
