import { line, mark, textMark, wrapped } from "./marks";
import { axisTitle, legendHeight, lineHeight, width, type Sheet } from "./sheet";

const left = 270;
const valueRoom = 70;
const shareRoom = 64;
const barHeight = 17;
const barGap = 3;
const padding = 12;
const labelLetters = 36;

interface Row {
  readonly index: number;
  readonly label: readonly string[];
  readonly top: number;
  readonly height: number;
}

/** Lying bars, their names on the left; a line of shares runs down across them. */
export function bars(sheet: Sheet): { readonly height: number; readonly content: string } {
  const rows = rowsOf(sheet);
  const top = legendHeight(sheet);
  const last = rows.at(-1);
  const bottom = last === undefined ? top : last.top + last.height;
  const plot = plotWidth(sheet);
  const x = (value: number): number => Math.round(left + (value / sheet.highest) * plot);
  const grid = sheet.ticks.map(
    (tick) =>
      line([x(tick), top], [x(tick), bottom]) +
      textMark(sheet.number(tick), { x: x(tick), y: bottom + 18, anchor: "middle" }),
  );
  const title = axisTitle(sheet.spec.valueAxis[sheet.language], left + plot / 2, bottom + 38);
  const drawn = rows.map((row) => labelOf(row) + barsOf(row, sheet, x));
  return {
    height: bottom + 46,
    content: grid.join("") + title + drawn.join("") + shareLine(rows, sheet),
  };
}

const plotWidth = ({ spec }: Sheet): number =>
  width - left - valueRoom - (spec.share === null ? 0 : shareRoom);

function rowsOf(sheet: Sheet): readonly Row[] {
  const { categories, series } = sheet.spec;
  let top = legendHeight(sheet);
  return categories.map((category, index) => {
    const label = wrapped(category[sheet.language], labelLetters);
    const inner = Math.max(label.length * lineHeight, series.length * (barHeight + barGap));
    const row = { index, label, top, height: inner + padding };
    top += row.height;
    return row;
  });
}

function labelOf({ label, top, height }: Row): string {
  const first = top + (height - label.length * lineHeight) / 2 + 13;
  return label
    .map((text, index) =>
      textMark(text, { x: left - 8, y: first + index * lineHeight, anchor: "end" }),
    )
    .join("");
}

function barsOf({ index, top, height }: Row, sheet: Sheet, x: (value: number) => number): string {
  const { series } = sheet.spec;
  const first = top + (height - series.length * (barHeight + barGap)) / 2;
  return series
    .map(({ values, color }, at) => {
      const value = values[index] ?? null;
      if (value === null) return "";
      const y = first + at * (barHeight + barGap);
      const bar = { x: left, y, width: x(value) - left, height: barHeight, fill: `#${color}` };
      const words = { x: x(value) + 6, y: y + 13, hasRim: true };
      return mark("rect", bar) + textMark(sheet.number(value), words);
    })
    .join("");
}

/** Points of shares: the whole of the plot is a hundred percent; the figures stand on the right. */
function shareLine(rows: readonly Row[], sheet: Sheet): string {
  const { share } = sheet.spec;
  if (share === null) return "";
  const plot = plotWidth(sheet);
  const color = `#${share.color}`;
  const points = rows.map(({ index, top, height }) => ({
    share: share.values[index] ?? 0,
    x: Math.round(left + ((share.values[index] ?? 0) / 100) * plot),
    y: top + height / 2,
  }));
  const path = points.map(({ x, y }) => `${x},${y}`).join(" ");
  const dots = points.map(
    (point) =>
      mark("circle", { cx: point.x, cy: point.y, r: 4, fill: color }) +
      textMark(sheet.percent(point.share), { x: width - 6, y: point.y + 5, anchor: "end", color }),
  );
  return (
    mark("polyline", { points: path, fill: "none", stroke: color, "stroke-width": 2 }) +
    dots.join("")
  );
}
