import { HostError, invalidArgument } from "../../protocol";
import { asBoolean, asNumber, asOneOf, asText, integerAt } from "../arguments";
import { defineClass } from "../class-table";
import { formulaText } from "./axis-parts";
import { asOrientation, horizontal, vertical } from "./labels";
import { layoutOf, legendTexts, titleText } from "./layout";
import { fixed, keeper } from "./scalar";
import { lookAt } from "./target";
import type { ChartLegend, ChartLook, ChartTitle } from "../../model";
import type { HostObject } from "../../protocol";
import type { Scalar } from "../class-table";
import type { Box, Layout } from "./layout";
import type { ChartTarget, LookTarget } from "./target";

const keepTitle = keeper<ChartTarget, ChartTitle>(({ chart }) => chart.title);
const keepLegend = keeper<ChartTarget, ChartLegend>(({ chart }) => chart.legend);

/** A side of a part that Excel lays out unless it is set. */
function side(part: "title" | "legend", name: keyof Box): Scalar<ChartTarget>["get"] {
  return ({ book, chart }) => layoutOf(book, chart)[part satisfies keyof Layout]?.[name] ?? 0;
}

function asPlace(value: unknown): number {
  const points = asNumber(value);
  if (points < 0) throw invalidArgument();
  return points;
}

const titleLook = (target: ChartTarget): LookTarget =>
  lookAt({ of: target, read: () => target.chart.title.look, letters: { size: 14, bold: false } });

/** Some letters of the title; what they have of their own begins as the title is. */
function lettersOf(target: ChartTarget, start: number, length: number): LookTarget {
  const { title } = target.chart;
  const known = title.ranges.find((each) => each.start === start && each.length === length);
  const found = known ?? { start, length, font: null };
  const look: ChartLook = {
    fill: null,
    line: null,
    get font() {
      return found.font ?? title.look.font;
    },
    set font(next) {
      found.font = next;
      if (!title.ranges.includes(found)) title.ranges.push(found);
    },
  };
  return lookAt({ of: target, read: () => look, letters: { size: 14, bold: false } });
}

export const chartTitle = defineClass<ChartTarget>({
  name: "ChartTitle",
  scalars: {
    height: { get: side("title", "height") },
    horizontalAlignment: keepTitle("horizontalAlignment", (value) => asOneOf(value, horizontal)),
    left: { ...keepTitle("left", asPlace), get: side("title", "left") },
    overlay: keepTitle("overlay", asBoolean),
    position: keepTitle("position", (value) =>
      asOneOf(value, ["Automatic", "Top", "Bottom", "Left", "Right"]),
    ),
    showShadow: fixed("ChartTitle.showShadow", false),
    text: {
      get: ({ book, chart }) => (chart.title.visible ? titleText(book, chart) : ""),
      set: (target, value) => {
        const text = asText(value);
        target.changed();
        Object.assign(target.chart.title, { text, visible: true, ranges: [] });
      },
    },
    textOrientation: keepTitle("textOrientation", asOrientation),
    top: { ...keepTitle("top", asPlace), get: side("title", "top") },
    verticalAlignment: keepTitle("verticalAlignment", (value) => asOneOf(value, vertical)),
    visible: keepTitle("visible", asBoolean),
    width: { get: side("title", "width") },
  },
  navigation: {
    format: (target) => target.book.wrap("ChartTitleFormat", titleLook(target)),
  },
  methods: {
    getSubstring: (target, args): HostObject => {
      const text = titleText(target.book, target.chart);
      const [start, length] = [integerAt(args, 0), integerAt(args, 1)];
      if (start < 0 || length < 1 || start + length > text.length) throw invalidArgument();
      const look = length === text.length ? titleLook(target) : lettersOf(target, start, length);
      return target.book.wrap("ChartFormatString", look);
    },
    setFormula: (target, args) => {
      const text = formulaText(target, args);
      target.changed();
      Object.assign(target.chart.title, { text, visible: true, ranges: [] });
    },
  },
  partial: {
    height: "near to Excel's layout, not equal",
    left: "near to Excel's layout until it is set",
    setFormula: "the title takes the present value and is not tied to the cell",
    showShadow: "always false",
    top: "near to Excel's layout until it is set",
    width: "near to Excel's layout, not equal",
  },
});

export const chartFormatString = defineClass<LookTarget>({
  name: "ChartFormatString",
  navigation: { font: (target) => target.book.wrap("ChartFont", target) },
});

const positions = ["Top", "Bottom", "Left", "Right", "Corner", "Custom"] as const;

export const chartLegend = defineClass<ChartTarget>({
  name: "ChartLegend",
  scalars: {
    height: { ...keepLegend("height", asPlace), get: side("legend", "height") },
    left: { ...keepLegend("left", asPlace), get: side("legend", "left") },
    overlay: keepLegend("overlay", asBoolean),
    position: {
      get: ({ chart }) => chart.legend.position,
      set: (target, value) => {
        const position = asOneOf(value, positions);
        target.changed();
        Object.assign(target.chart.legend, { position, left: null, top: null });
      },
    },
    showShadow: fixed("ChartLegend.showShadow", false),
    top: { ...keepLegend("top", asPlace), get: side("legend", "top") },
    visible: keepLegend("visible", asBoolean),
    width: { ...keepLegend("width", asPlace), get: side("legend", "width") },
  },
  navigation: {
    format: (target) =>
      target.book.wrap(
        "ChartLegendFormat",
        lookAt({
          of: target,
          read: () => target.chart.legend.look,
          letters: { size: 9, bold: false },
        }),
      ),
    legendEntries: (target) => target.book.wrap("ChartLegendEntryCollection", target),
  },
  partial: {
    height: "near to Excel's layout until it is set",
    left: "near to Excel's layout until it is set",
    showShadow: "always false",
    top: "near to Excel's layout until it is set",
    width: "near to Excel's layout until it is set",
  },
});

interface Entry {
  readonly owner: ChartTarget;
  readonly index: number;
}

/** The entries share the legend's box evenly. */
function entrySide(name: keyof Box): Scalar<Entry> {
  return {
    get: ({ owner: { book, chart }, index }) => {
      const { legend } = layoutOf(book, chart);
      if (!legend) return 0;
      const count = Math.max(1, legendTexts(book, chart).length);
      const isFlat = legend.width > legend.height;
      const [width, height] = isFlat
        ? [legend.width / count, legend.height]
        : [legend.width, legend.height / count];
      const box: Box = {
        left: isFlat ? width * index : 0,
        top: isFlat ? 0 : height * index,
        width,
        height,
      };
      return box[name];
    },
  };
}

export const chartLegendEntry = defineClass<Entry>({
  name: "ChartLegendEntry",
  scalars: {
    height: entrySide("height"),
    index: { get: ({ index }) => index },
    left: entrySide("left"),
    top: entrySide("top"),
    visible: {
      get: ({ owner, index }) => !owner.chart.legend.hiddenEntries.includes(index),
      set: ({ owner, index }, value) => {
        const visible = asBoolean(value);
        owner.changed();
        const { legend } = owner.chart;
        const others = legend.hiddenEntries.filter((each) => each !== index);
        legend.hiddenEntries = visible ? others : [...others, index];
      },
    },
    width: entrySide("width"),
  },
  partial: {
    height: "near to Excel's layout, not equal",
    left: "near to Excel's layout, not equal",
    top: "near to Excel's layout, not equal",
    width: "near to Excel's layout, not equal",
  },
});

const entry = (owner: ChartTarget, index: number): HostObject =>
  owner.book.wrap("ChartLegendEntry", { owner, index } satisfies Entry);

export const chartLegendEntryCollection = defineClass<ChartTarget>({
  name: "ChartLegendEntryCollection",
  items: (owner) => legendTexts(owner.book, owner.chart).map((_, index) => entry(owner, index)),
  methods: {
    getCount: ({ book, chart }) => legendTexts(book, chart).length,
    getItemAt: (owner, args) => {
      const index = integerAt(args, 0);
      if (index < 0 || index >= legendTexts(owner.book, owner.chart).length)
        throw new HostError("InvalidArgument");
      return entry(owner, index);
    },
  },
});
