import { isRound } from "../families";
import { legendTexts, titleText } from "../layout";
import { paletteColor, seriesColor } from "./data";
import { textLength } from "./raster";
import type { Box, Layout } from "../layout";
import type { ChartTarget } from "../target";
import type { ChartLine } from "../../../model";
import type { Raster, Spot } from "./raster";

/** What a part of the drawing needs. */
export interface Drawing {
  readonly raster: Raster;
  readonly owner: ChartTarget;
  readonly layout: Layout;
}

export const grey = "#595959";
export const pale = "#D9D9D9";

const middle = ({ left, top, width, height }: Box) => ({
  x: left + width / 2,
  y: top + height / 2,
});

/** Cuts a text that is longer than its place. */
export function fitted(text: string, size: number, width: number): string {
  if (textLength(text, size) <= width) return text;
  const characters = Array.from(text);
  while (characters.length > 1 && textLength(`${characters.join("")}.`, size) > width)
    characters.pop();
  return `${characters.join("")}.`;
}

function background({ raster, owner, layout }: Drawing): void {
  const { placement, look, plotArea } = owner.chart;
  const corner = { x: placement.width, y: placement.height };
  raster.rectangle({ x: 0, y: 0 }, corner, look.fill || "#FFFFFF");
  const { left, top, width, height } = layout.inside;
  if (plotArea.fill)
    raster.rectangle({ x: left, y: top }, { x: left + width, y: top + height }, plotArea.fill);
  border(raster, corner, look.line);
}

function border(raster: Raster, { x, y }: Spot, line: ChartLine | null): void {
  if (line?.style === "None") return;
  const pen = { color: line?.color ?? pale, width: line?.weight ?? 0.75 };
  const half = 0.4;
  const corners = [
    { x: half, y: half },
    { x: x - half, y: half },
    { x: x - half, y: y - half },
    { x: half, y: y - half },
  ];
  corners.forEach((from, index) => {
    raster.line(from, corners[(index + 1) % corners.length] ?? from, pen);
  });
}

function title({ raster, owner, layout }: Drawing): void {
  if (!layout.title) return;
  const { font } = owner.chart.title.look;
  const size = font?.size ?? 14;
  const text = fitted(titleText(owner.book, owner.chart), size, owner.chart.placement.width - 14);
  raster.text(text, middle(layout.title), {
    size,
    color: font?.color ?? grey,
    align: "center",
  });
}

const entryColor = ({ owner }: Drawing, index: number): string => {
  const [first] = owner.chart.series;
  if (first && isRound(first.chartType))
    return first.points.get(index)?.look?.fill || paletteColor(index);
  const series = owner.chart.series[index];
  return series ? seriesColor(series, index) : paletteColor(index);
};

/** Keys side by side in a flat legend, one below another in an upright one. */
function legend(drawing: Drawing): void {
  const { raster, owner, layout } = drawing;
  const box = layout.legend;
  if (!box) return;
  const { hiddenEntries, look } = owner.chart.legend;
  const size = look.font?.size ?? 9;
  const texts = legendTexts(owner.book, owner.chart);
  const shown = texts
    .map((text, index) => ({ text, index }))
    .filter(({ index }) => !hiddenEntries.includes(index));
  const isFlat = ["Top", "Bottom"].includes(owner.chart.legend.position);
  const step = isFlat ? box.width / Math.max(1, shown.length) : size * 1.25;
  shown.forEach(({ text, index }, at) => {
    const x = isFlat ? box.left + at * step : box.left;
    const y = isFlat ? box.top + box.height / 2 : box.top + (at + 0.5) * step;
    raster.rectangle({ x: x + 2, y: y - 3 }, { x: x + 8, y: y + 3 }, entryColor(drawing, index));
    const room = (isFlat ? step : box.width) - 13;
    raster.text(
      fitted(text, size, room),
      { x: x + 12, y },
      { size, color: look.font?.color ?? grey },
    );
  });
}

export function drawFrame(drawing: Drawing): void {
  background(drawing);
  title(drawing);
  legend(drawing);
}
