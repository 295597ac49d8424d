import { notImplemented } from "../../../protocol";
import { familyOf } from "../families";
import { layoutOf } from "../layout";
import { drawFrame } from "./frame";
import { pngOf } from "./png";
import { Raster } from "./raster";
import {
  drawAreas,
  drawBars,
  drawLines,
  drawRadar,
  drawScatter,
  drawSlices,
} from "./series-shapes";
import type { Family } from "../families";
import type { ChartTarget } from "../target";
import type { Drawing } from "./frame";

const drawings: Readonly<Partial<Record<Family, (drawing: Drawing) => void>>> = {
  column: drawBars,
  bar: drawBars,
  line: drawLines,
  area: drawAreas,
  scatter: drawScatter,
  bubble: drawScatter,
  pie: (drawing) => {
    drawSlices(drawing, false);
  },
  doughnut: (drawing) => {
    drawSlices(drawing, true);
  },
  radar: drawRadar,
};

/** The chart as a PNG file, so many pixels to a point of its size. */
export function drawChart(owner: ChartTarget, pixelsPerPoint: number): Uint8Array {
  const { chart, book } = owner;
  const draw = drawings[familyOf(chart.chartType)];
  if (!draw) throw notImplemented(`Chart.getImage of ${chart.chartType}.`);
  const { width, height } = chart.placement;
  const size = (points: number): number => Math.max(1, Math.round(points * pixelsPerPoint));
  const raster = new Raster(size(width), size(height), pixelsPerPoint);
  const drawing = { raster, owner, layout: layoutOf(book, chart) };
  drawFrame(drawing);
  draw(drawing);
  return pngOf(raster.pixels());
}
