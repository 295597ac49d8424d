import { line, mark, textMark, wrapped } from "./marks";
import { legendHeight, lineHeight, width, type Sheet } from "./sheet";

const left = 90;
const plotHeight = 240;
const widest = 90;
const letter = 7.4;

/** Standing columns, for time and short names. */
export function columns(sheet: Sheet): { readonly height: number; readonly content: string } {
  const { spec, language, ticks, highest } = sheet;
  const top = legendHeight(sheet) + 38;
  const bottom = top + plotHeight;
  const y = (value: number): number => Math.round(bottom - (value / highest) * plotHeight);
  const slot = (width - left - 10) / spec.categories.length;
  const labels = spec.categories.map((category) =>
    wrapped(category[language], Math.max(3, Math.floor(slot / letter))),
  );
  const grid = ticks.map(
    (tick) =>
      line([left, y(tick)], [width - 10, y(tick)]) +
      textMark(sheet.number(tick), { x: left - 8, y: y(tick) + 5, anchor: "end" }),
  );
  const named = labels.flatMap((lines, index) =>
    lines.map((text, at) =>
      textMark(text, {
        x: left + slot * (index + 0.5),
        y: bottom + 20 + at * lineHeight,
        anchor: "middle",
      }),
    ),
  );
  const title = textMark(spec.valueAxis[language], { x: 8, y: top - 22 });
  const deepest = Math.max(...labels.map(({ length }) => length));
  return {
    height: bottom + 14 + deepest * lineHeight,
    content: [...grid, title, ...named, ...drawnColumns(sheet, { slot, y, bottom })].join(""),
  };
}

interface Plot {
  readonly slot: number;
  readonly bottom: number;
  readonly y: (value: number) => number;
}

function drawnColumns(sheet: Sheet, { slot, y, bottom }: Plot): readonly string[] {
  const { series } = sheet.spec;
  const column = Math.min(widest, (slot * 0.7) / series.length);
  return series.flatMap(({ values, color }, at) =>
    values.map((value, index) => {
      if (value === null) return "";
      const x = left + slot * (index + 0.5) + (at - series.length / 2) * column;
      const bar = { x, y: y(value), width: column, height: bottom - y(value), fill: `#${color}` };
      const words = { x: x + column / 2, y: y(value) - 5, anchor: "middle", hasRim: true } as const;
      return mark("rect", bar) + textMark(sheet.number(value), words);
    }),
  );
}
