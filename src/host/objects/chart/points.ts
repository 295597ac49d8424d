import { CellError, plainLook } from "../../model";
import { invalidArgument } from "../../protocol";
import { asBoolean, asOneOf, integerAt } from "../arguments";
import { defineClass } from "../class-table";
import { asColor } from "../format/colors";
import { pointLabels } from "./labels";
import { asMarkerSize, color, markerStyles } from "./markers";
import { PointTarget, lookAt } from "./target";
import { listOf, pointCount } from "./values";
import type { ChartPoint } from "../../model";
import type { HostObject } from "../../protocol";
import type { Scalar } from "../class-table";
import type { SeriesTarget } from "./target";

function pointSetting<Name extends "markerStyle" | "markerSize">(
  name: Name,
  read: (value: unknown) => NonNullable<ChartPoint[Name]>,
): Scalar<PointTarget> {
  return {
    get: ({ point, owner }) => point?.[name] ?? owner.series[name],
    set: (target, value) => {
      const next = read(value);
      target.changed();
      Object.assign(target.forWriting(), { [name]: next });
    },
  };
}

const pointColor = (
  name: "markerBackgroundColor" | "markerForegroundColor",
): Scalar<PointTarget> => ({
  get: ({ point, owner }) => color(point?.[name] ?? owner.series[name]),
  set: (target, value) => {
    const next = asColor(value);
    target.changed();
    target.forWriting()[name] = next;
  },
});

function pointValue({ book, owner, index }: PointTarget): unknown {
  const value = listOf(book, owner.series.values)[index] ?? null;
  return value instanceof CellError ? value.text : (value ?? "");
}

export const chartPoint = defineClass<PointTarget>({
  name: "ChartPoint",
  scalars: {
    hasDataLabel: {
      get: ({ point, owner }) => point?.hasDataLabel ?? owner.series.hasDataLabels,
      set: (target, value) => {
        const hasDataLabel = asBoolean(value);
        target.changed();
        target.forWriting().hasDataLabel = hasDataLabel;
      },
    },
    markerBackgroundColor: pointColor("markerBackgroundColor"),
    markerForegroundColor: pointColor("markerForegroundColor"),
    markerSize: pointSetting("markerSize", asMarkerSize),
    markerStyle: pointSetting("markerStyle", (value) => asOneOf(value, markerStyles)),
    value: { get: pointValue },
  },
  navigation: {
    dataLabel: (target) => target.book.wrap("ChartDataLabel", pointLabels(target)),
    format: (target) =>
      target.book.wrap(
        "ChartPointFormat",
        lookAt({
          of: target,
          read: () => target.point?.look ?? target.owner.series.look,
          write: () => (target.forWriting().look ??= plainLook()),
        }),
      ),
  },
});

const pointObject = (owner: SeriesTarget, index: number): HostObject =>
  owner.book.wrap("ChartPoint", new PointTarget(owner, index));

export const chartPointsCollection = defineClass<SeriesTarget>({
  name: "ChartPointsCollection",
  items: (owner) =>
    Array.from({ length: pointCount(owner.book, owner.series) }, (_, index) =>
      pointObject(owner, index),
    ),
  scalars: { count: { get: ({ book, series }) => pointCount(book, series) } },
  methods: {
    getCount: ({ book, series }) => pointCount(book, series),
    getItemAt: (owner, args) => {
      const index = integerAt(args, 0);
      if (index < 0 || index >= pointCount(owner.book, owner.series)) throw invalidArgument();
      return pointObject(owner, index);
    },
  },
});
