import { familyOf, isPercent } from "../families";
import { numberText } from "../label-text";
import { axisScale } from "../scale";
import { linkedFormat } from "../source";
import { sourceOf } from "../values";
import { categoriesOf, shownOf } from "./data";
import { fitted, grey, pale } from "./frame";
import type { ChartAxis } from "../../../model";
import type { Scale } from "../scale";
import type { Drawing } from "./frame";
import type { Spot } from "./raster";

/** From values to places of the plot. */
export interface Field {
  /** Bars lie: categories run upwards and values to the right. */
  readonly isLying: boolean;
  /** The place of a value along its axis, between 0 and 1. */
  readonly share: (value: number) => number;
  /** The place of a point: along the categories and along the values, both between 0 and 1. */
  readonly spot: (along: number, up: number) => Spot;
}

const axisOf = ({ owner }: Drawing, type: ChartAxis["type"]): ChartAxis | undefined =>
  owner.chart.axes.find((axis) => axis.type === type && axis.group === "Primary");

export function shareOf({ minimum, maximum }: Scale, axis: ChartAxis): (value: number) => number {
  const isLogarithmic = axis.scaleType === "Logarithmic" && minimum > 0;
  const at = isLogarithmic ? Math.log : (value: number): number => value;
  const [low, high] = [at(minimum), at(maximum)];
  return (value) => {
    const share = Math.min(1, Math.max(0, (at(value) - low) / (high - low || 1)));
    return axis.reversePlotOrder ? 1 - share : share;
  };
}

export function fieldOf(drawing: Drawing, axis: ChartAxis, scale: Scale): Field {
  const { left, top, width, height } = drawing.layout.inside;
  const isLying = familyOf(drawing.owner.chart.chartType) === "bar";
  return {
    isLying,
    share: shareOf(scale, axis),
    spot: (along, up) =>
      isLying
        ? { x: left + up * width, y: top + height - along * height }
        : { x: left + along * width, y: top + height - up * height },
  };
}

/** The marks of an axis of numbers. */
export function ticksOf({ minimum, maximum, majorUnit }: Scale): readonly number[] {
  const count = Math.min(60, Math.floor((maximum - minimum) / majorUnit + 1e-9));
  return Array.from({ length: count + 1 }, (_, index) =>
    Number((minimum + index * majorUnit).toPrecision(12)),
  );
}

function tickText({ owner }: Drawing, axis: ChartAxis, value: number): string {
  const [first] = shownOf(owner);
  if (first && isPercent(first.chartType) && axis.linkNumberFormat)
    return numberText(owner, value, { numberFormat: "0%" });
  const linked = linkedFormat(
    sourceOf(owner.book, first?.values ?? null),
    owner.book.workbook.styles,
  );
  return numberText(owner, value, {
    numberFormat: axis.linkNumberFormat ? linked : axis.numberFormat,
  });
}

const letters = 9;

function valueAxis(
  drawing: Drawing,
  axis: ChartAxis,
  { scale, field }: { scale: Scale; field: Field },
): void {
  const { raster } = drawing;
  const line = { color: axis.majorGridlinesLine?.color ?? pale, width: 0.75 };
  for (const tick of ticksOf(scale)) {
    const up = field.share(tick);
    if (axis.majorGridlines) raster.line(field.spot(0, up), field.spot(1, up), line);
    if (!axis.visible || axis.tickLabelPosition === "None") continue;
    const at = field.spot(0, up);
    const text = tickText(drawing, axis, tick);
    if (field.isLying)
      raster.text(text, { x: at.x, y: at.y + 8 }, { size: letters, color: grey, align: "center" });
    else
      raster.text(text, { x: at.x - 4, y: at.y }, { size: letters, color: grey, align: "right" });
  }
}

function categoryAxis(drawing: Drawing, axis: ChartAxis, field: Field): void {
  const { raster, layout, owner } = drawing;
  const zero = field.share(0);
  raster.line(field.spot(0, zero), field.spot(1, zero), { color: "#BFBFBF", width: 0.75 });
  if (!axis.visible || axis.tickLabelPosition === "None") return;
  const texts = categoriesOf(owner);
  const { width, height } = layout.inside;
  const room = (field.isLying ? height : width) / Math.max(1, texts.length);
  const every = Math.max(1, axis.tickLabelSpacing ?? Math.ceil(12 / Math.max(1, room)));
  texts.forEach((text, index) => {
    if (index % every !== 0) return;
    const share = (index + 0.5) / texts.length;
    const at = field.spot(axis.reversePlotOrder ? 1 - share : share, 0);
    if (field.isLying)
      raster.text(
        fitted(text, letters, layout.inside.left - 10),
        { x: at.x - 4, y: at.y },
        { size: letters, color: grey, align: "right" },
      );
    else
      raster.text(
        fitted(text, letters, room * every - 2),
        { x: at.x, y: at.y + 9 },
        { size: letters, color: grey, align: "center" },
      );
  });
}

function axisTitle({ raster, layout }: Drawing, axis: ChartAxis, isFoot: boolean): void {
  if (!axis.title.visible) return;
  const { plot, inside } = layout;
  const text = axis.title.text ?? "Axis Title";
  const size = axis.title.look.font?.size ?? 10;
  const color = axis.title.look.font?.color ?? grey;
  if (isFoot) {
    const at = { x: inside.left + inside.width / 2, y: plot.top + plot.height - size * 0.6 };
    raster.text(fitted(text, size, inside.width), at, { size, color, align: "center" });
  } else {
    const at = { x: plot.left + size * 0.6, y: inside.top + inside.height / 2 };
    raster.text(fitted(text, size, inside.height), at, {
      size,
      color,
      align: "center",
      isUpright: true,
    });
  }
}

/** Draws the axes of a chart with categories; gives the field for its series. */
export function drawAxes(drawing: Drawing): Field | null {
  const value = axisOf(drawing, "Value");
  const category = axisOf(drawing, "Category");
  if (!value || !category) return null;
  const scale = axisScale(drawing.owner.book, drawing.owner.chart, value);
  const field = fieldOf(drawing, value, scale);
  valueAxis(drawing, value, { scale, field });
  categoryAxis(drawing, category, field);
  axisTitle(drawing, value, field.isLying);
  axisTitle(drawing, category, !field.isLying);
  return field;
}

/** Draws two axes of numbers; gives the places of points. */
export function drawNumericAxes(drawing: Drawing): ((x: number, y: number) => Spot) | null {
  const value = axisOf(drawing, "Value");
  const category = axisOf(drawing, "Category");
  if (!value || !category) return null;
  const { book, chart } = drawing.owner;
  const [across, up] = [axisScale(book, chart, category), axisScale(book, chart, value)];
  const field = fieldOf(drawing, value, up);
  valueAxis(drawing, value, { scale: up, field });
  const shareAcross = shareOf(across, category);
  for (const tick of ticksOf(across)) {
    const at = field.spot(shareAcross(tick), 0);
    const text = numberText(drawing.owner, tick, category);
    drawing.raster.text(
      text,
      { x: at.x, y: at.y + 9 },
      { size: letters, color: grey, align: "center" },
    );
  }
  axisTitle(drawing, value, false);
  axisTitle(drawing, category, true);
  return (x, y) => field.spot(shareAcross(x), field.share(y));
}
