import { hasMarkers, isStacked } from "../families";
import { labelText } from "../label-text";
import { listOf, numberOf } from "../values";
import { drawAxes, drawNumericAxes } from "./axis-lines";
import { drawnOf, pointColor, seriesColor, shownOf, valuesOf } from "./data";
import { grey } from "./frame";
import type { ChartFont, ChartSeries } from "../../../model";
import type { Field } from "./axis-lines";
import type { Drawn } from "./data";
import type { Drawing } from "./frame";
import type { Spot } from "./raster";

interface LabelPlace {
  readonly index: number;
  readonly at: Spot;
}

function label({ raster, owner }: Drawing, series: ChartSeries, { index, at }: LabelPlace): void {
  const point = series.points.get(index);
  if (!(point?.hasDataLabel ?? series.hasDataLabels)) return;
  const labels = point?.dataLabels ?? series.dataLabels;
  const { size, color } = { size: 9, color: grey, ...setLetters(labels.look.font) };
  const text = labelText(owner, series, { index, labels });
  raster.text(text, at, { size, color, align: "center" });
}

/** What is set of letters, without what is not. */
function setLetters(font: ChartFont | null): { size?: number; color?: string } {
  const size = font?.size ?? null;
  const color = font?.color ?? null;
  return { ...(size === null ? {} : { size }), ...(color === null ? {} : { color }) };
}

/** Columns and bars: beside one another, or on one another when they are stacked. */
export function drawBars(drawing: Drawing): void {
  const field = drawAxes(drawing);
  const drawn = drawnOf(drawing.owner);
  const [first] = drawn;
  if (!field || !first) return;
  const count = Math.max(...drawn.map(({ spans }) => spans.length));
  const isOne = isStacked(first.series.chartType);
  const beside = isOne ? 1 : drawn.length;
  const gap = (first.series.gapWidth ?? 150) / 100;
  const width = 1 / (beside + gap) / count;
  drawn.forEach((each, order) => {
    const start = (gap / 2 + (isOne ? 0 : order)) * width;
    each.spans.forEach((span, index) => {
      if (span) bar(drawing, field, { each, index, span, from: index / count + start, width });
    });
  });
}

interface Bar {
  readonly each: Drawn;
  readonly index: number;
  readonly span: readonly [number, number];
  readonly from: number;
  readonly width: number;
}

function bar(drawing: Drawing, field: Field, { each, index, span, from, width }: Bar): void {
  const [low, high] = span.map(field.share) as [number, number];
  const corner = field.spot(from, low);
  const other = field.spot(from + width, high);
  drawing.raster.rectangle(corner, other, pointColor(each.series, index, each.color));
  const end = field.spot(from + width / 2, high);
  const at = field.isLying ? { x: end.x + 10, y: end.y } : { x: end.x, y: end.y - 6 };
  label(drawing, each.series, { index, at });
}

const middle = (index: number, count: number): number => (index + 0.5) / count;

/** Lines, with marks at their points where the kind of chart has them. */
export function drawLines(drawing: Drawing): void {
  const field = drawAxes(drawing);
  if (!field) return;
  for (const { series, spans, color } of drawnOf(drawing.owner)) {
    const spots = spans.map(
      (span, index) => span && field.spot(middle(index, spans.length), field.share(span[1])),
    );
    strokes(drawing, spots, series, color);
  }
}

function strokes(
  drawing: Drawing,
  spots: readonly (Spot | null)[],
  ...[series, color]: readonly [ChartSeries, string]
): void {
  const isBridged = drawing.owner.chart.displayBlanksAs === "Interplotted";
  const pen = penOf(series, color);
  let last: Spot | null = null;
  for (const spot of spots) {
    if (spot && last && pen) drawing.raster.line(last, spot, pen);
    last = spot ?? (isBridged ? last : null);
  }
  const isMarked = hasMarkers(series.chartType) && series.markerStyle !== "None";
  spots.forEach((spot, index) => {
    if (!spot) return;
    if (isMarked)
      drawing.raster.circle(spot, series.markerSize / 2, pointColor(series, index, color));
    label(drawing, series, { index, at: { x: spot.x, y: spot.y - 8 } });
  });
}

/** Null where points stand without a line between them. */
function penOf({ chartType, look }: ChartSeries, color: string) {
  if (chartType === "XYScatter" || look.line?.style === "None") return null;
  return { color: look.line?.color ?? color, width: look.line?.weight ?? 2.25 };
}

/** Areas from the axis, or from the area below, up to the values. */
export function drawAreas(drawing: Drawing): void {
  const field = drawAxes(drawing);
  if (!field) return;
  for (const { spans, color } of drawnOf(drawing.owner)) {
    const shares = spans.map((span) => span ?? ([0, 0] as const));
    const along = (index: number): number => index / Math.max(1, shares.length - 1);
    const upper = shares.map(([, to], index) => field.spot(along(index), field.share(to)));
    const lower = shares.map(([from], index) => field.spot(along(index), field.share(from)));
    drawing.raster.polygon([...upper, ...lower.toReversed()], color);
  }
}

/** Points by two numbers; bubbles by a third one. */
export function drawScatter(drawing: Drawing): void {
  const { owner } = drawing;
  const place = drawNumericAxes(drawing);
  if (!place) return;
  for (const series of shownOf(owner)) {
    const xs = listOf(owner.book, series.categories).map(numberOf);
    const ys = valuesOf(owner, series);
    const color = seriesColor(series, owner.chart.series.indexOf(series));
    const spots = ys.map((y, index) => (y === null ? null : place(xs[index] ?? index + 1, y)));
    if (series.bubbleSizes === null) strokes(drawing, spots, series, color);
    else bubbles(drawing, spots, series, color);
  }
}

function bubbles(
  { raster, owner }: Drawing,
  spots: readonly (Spot | null)[],
  ...[series, color]: readonly [ChartSeries, string]
): void {
  const sizes = listOf(owner.book, series.bubbleSizes).map((value) =>
    Math.max(0, numberOf(value) ?? 0),
  );
  const largest = Math.max(...sizes, 1e-9);
  const scale = (series.bubbleScale ?? 100) / 100;
  spots.forEach((spot, index) => {
    const radius = 20 * scale * Math.sqrt((sizes[index] ?? 0) / largest);
    if (spot) raster.circle(spot, radius, pointColor(series, index, color));
  });
}

/** Slices from the top, clockwise; rings one within another. */
export function drawSlices(drawing: Drawing, isRing: boolean): void {
  const { layout, owner } = drawing;
  const { left, top, width, height } = layout.plot;
  const centre = { x: left + width / 2, y: top + height / 2 };
  const radius = Math.min(width, height) / 2 - 4;
  const rings = isRing ? shownOf(owner) : shownOf(owner).slice(0, 1);
  const hole = isRing ? (radius * (rings[0]?.doughnutHoleSize ?? 50)) / 100 : 0;
  const thickness = (radius - hole) / Math.max(1, rings.length);
  rings.forEach((series, order) => {
    const outer = hole + (order + 1) * thickness;
    slices(drawing, series, { centre, outer, inner: outer - thickness });
  });
}

interface Ring {
  readonly centre: Spot;
  readonly outer: number;
  readonly inner: number;
}

function slices(drawing: Drawing, series: ChartSeries, ring: Ring): void {
  const values = valuesOf(drawing.owner, series).map((value) => Math.abs(value ?? 0));
  const whole = values.reduce((sum, value) => sum + value, 0) || 1;
  let angle = (series.firstSliceAngle * Math.PI) / 180;
  values.forEach((value, index) => {
    const turn = (value / whole) * 2 * Math.PI;
    const spread = (series.points.get(index)?.explosion ?? series.explosion) / 100;
    slice(
      drawing,
      { ...ring, from: angle, turn, spread },
      pointColor({ ...series, varyByCategories: true }, index, ""),
    );
    const far = (ring.inner + ring.outer) / 2 + (ring.inner === 0 ? ring.outer * 0.15 : 0);
    label(drawing, series, { index, at: onCircle(ring.centre, angle + turn / 2, far) });
    angle += turn;
  });
}

/** Angles run clockwise from the top. */
const onCircle = ({ x, y }: Spot, angle: number, radius: number): Spot => ({
  x: x + Math.sin(angle) * radius,
  y: y - Math.cos(angle) * radius,
});

function slice(
  { raster }: Drawing,
  {
    centre,
    outer,
    inner,
    from,
    turn,
    spread,
  }: Ring & { from: number; turn: number; spread: number },
  color: string,
): void {
  const middleOf = onCircle(centre, from + turn / 2, outer * spread * 0.5);
  const steps = Math.max(2, Math.ceil(turn * 16));
  const arc = (radius: number): readonly Spot[] =>
    Array.from({ length: steps + 1 }, (_, index) =>
      onCircle(middleOf, from + (turn * index) / steps, radius),
    );
  const corners =
    inner > 0 ? [...arc(outer), ...arc(inner).toReversed()] : [middleOf, ...arc(outer)];
  raster.polygon(corners, color);
  const edge = onCircle(middleOf, from, outer);
  raster.line(onCircle(middleOf, from, inner), edge, { color: "#FFFFFF", width: 1 });
}

/** A web with a corner for each category. */
export function drawRadar(drawing: Drawing): void {
  const { layout, owner, raster } = drawing;
  const { left, top, width, height } = layout.plot;
  const centre = { x: left + width / 2, y: top + height / 2 };
  const radius = Math.min(width, height) / 2 - 12;
  const drawn = drawnOf(owner);
  const count = Math.max(3, ...drawn.map(({ spans }) => spans.length));
  const most = Math.max(1e-9, ...drawn.flatMap(({ spans }) => spans.map((span) => span?.[1] ?? 0)));
  const at = (index: number, share: number): Spot =>
    onCircle(centre, (index / count) * 2 * Math.PI, radius * Math.max(0, share));
  for (const share of [0.25, 0.5, 0.75, 1])
    for (let index = 0; index < count; index++)
      raster.line(at(index, share), at(index + 1, share), { color: "#D9D9D9", width: 0.75 });
  for (const { series, spans, color } of drawn) {
    const corners = spans.map((span, index) => at(index, (span?.[1] ?? 0) / most));
    if (series.chartType === "RadarFilled") raster.polygon(corners, color);
    corners.forEach((from, index) => {
      raster.line(from, corners[(index + 1) % corners.length] ?? from, { color, width: 2.25 });
    });
  }
}
