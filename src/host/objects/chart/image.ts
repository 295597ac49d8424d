import { invalidArgument } from "../../protocol";
import { asNumber, asOneOf, optional } from "../arguments";
import { base64Of } from "../base64";
import { drawChart } from "./draw/draw-chart";
import type { Arguments } from "../../protocol";
import type { ChartTarget } from "./target";

/** Of a screen. */
const pixelsPerPoint = 96 / 72;
const longestSide = 4096;

function asSide(value: unknown): number {
  const pixels = asNumber(value);
  if (pixels < 1 || pixels > longestSide) throw invalidArgument();
  return pixels;
}

/** How much larger or smaller than on a screen: the sides keep their ratio. */
function scaleOf({ chart }: ChartTarget, args: Arguments): number {
  const { width, height } = chart.placement;
  const wanted = [
    optional<number | null>(args[0], asSide, null),
    optional<number | null>(args[1], asSide, null),
  ];
  const mode = optional(
    args[2],
    (value) => asOneOf(value, ["Fit", "FitAndCenter", "Fill"] as const),
    "Fit",
  );
  const scales = [width, height].flatMap((points, index) => {
    const pixels = wanted[index] ?? null;
    return pixels === null ? [] : [pixels / Math.max(1, points)];
  });
  if (scales.length === 0) return pixelsPerPoint;
  return mode === "Fill" ? Math.max(...scales) : Math.min(...scales);
}

/** A PNG picture of the chart in base 64. */
export const getImage = (target: ChartTarget, args: Arguments): string =>
  base64Of(drawChart(target, scaleOf(target, args)));
