import { attributes, isOn } from "../../../ooxml";
import type { Element, XmlPart } from "../../../ooxml";
import type { ChartAxis, ChartLine } from "../../model";
import { newChartAxis, plainLook } from "../../model";
import { valueElement } from "./chart-data";
import { readLook, shapeFragment, textFragment } from "./look";
import { readTitle, titleFragment } from "./title";

const tickMarks: Readonly<Record<string, string>> = {
  cross: "Cross",
  in: "Inside",
  none: "None",
  out: "Outside",
};
const labelPlaces: Readonly<Record<string, string>> = {
  high: "High",
  low: "Low",
  nextTo: "NextToAxis",
  none: "None",
};
const units: Readonly<Record<string, string>> = {
  hundreds: "Hundreds",
  thousands: "Thousands",
  tenThousands: "TenThousands",
  hundredThousands: "HundredThousands",
  millions: "Millions",
  tenMillions: "TenMillions",
  hundredMillions: "HundredMillions",
  billions: "Billions",
  trillions: "Trillions",
};
const wordFor = (words: Readonly<Record<string, string>>, ours: string, usual: string): string =>
  Object.entries(words).find(([, each]) => each === ours)?.[0] ?? usual;

/** An axis of the file; `axisId` ties it to the charts that use it. */
export interface FoundAxis {
  readonly axis: ChartAxis;
  readonly axisId: string;
}

type Value = (...path: readonly string[]) => string | null;

export function readAxis(
  part: XmlPart,
  element: Element,
  kind: Pick<ChartAxis, "type" | "group">,
): FoundAxis {
  const value: Value = (...path) => part.value(part.findIn(element, ...path), "val");
  const format = part.findIn(element, "numFmt");
  const gridlines = part.findIn(element, "majorGridlines");
  const axis: ChartAxis = {
    ...newChartAxis(kind.type, kind.group),
    visible: !isOn(value("delete")),
    title: readTitle(part, part.findIn(element, "title")),
    ...readScale(value),
    ...readTicks(value),
    majorGridlines: gridlines !== undefined,
    minorGridlines: part.findIn(element, "minorGridlines") !== undefined,
    ...(gridlines ? { majorGridlinesLine: readLook(part, gridlines).line } : {}),
    numberFormat: part.value(format, "formatCode") ?? "General",
    linkNumberFormat: isOn(part.value(format, "sourceLinked") ?? "1"),
    look: readLook(part, element),
  };
  return { axis, axisId: value("axId") ?? "" };
}

function readScale(value: Value): Partial<ChartAxis> {
  const number: (...path: readonly string[]) => number | null = (...path) => {
    const text = value(...path);
    return text === null ? null : Number(text);
  };
  const logBase = number("scaling", "logBase");
  return {
    minimum: number("scaling", "min"),
    maximum: number("scaling", "max"),
    majorUnit: number("majorUnit"),
    minorUnit: number("minorUnit"),
    reversePlotOrder: value("scaling", "orientation") === "maxMin",
    scaleType: logBase === null ? "Linear" : "Logarithmic",
    logBase: logBase ?? 10,
    displayUnit: wordOf(units, value("dispUnits", "builtInUnit"), "None"),
  };
}

const readTicks = (value: Value): Partial<ChartAxis> => ({
  tickLabelPosition: wordOf(labelPlaces, value("tickLblPos"), "NextToAxis"),
  majorTickMark: wordOf(tickMarks, value("majorTickMark"), "Cross"),
  minorTickMark: wordOf(tickMarks, value("minorTickMark"), "Cross"),
});

const wordOf = (
  words: Readonly<Record<string, string>>,
  word: string | null,
  usual: string,
): string => (word === null ? undefined : words[word]) ?? usual;

/** Where this axis meets the other one is kept with the other one. */
function crossing({ position, positionAt }: ChartAxis, isFar: boolean): string {
  if (positionAt !== null && position === "Custom") return valueElement("crossesAt", positionAt);
  if (position === "Maximum") return valueElement("crosses", "max");
  if (position === "Minimum") return valueElement("crosses", "min");
  return valueElement("crosses", isFar ? "max" : "autoZero");
}

/** The reverse: what an axis of the file says of the place on the axis that it meets. */
export function readCrossing(
  part: XmlPart,
  element: Element,
): Pick<ChartAxis, "position" | "positionAt"> {
  const at = part.value(part.findIn(element, "crossesAt"), "val");
  if (at !== null) return { position: "Custom", positionAt: Number(at) };
  const crosses = part.value(part.findIn(element, "crosses"), "val");
  const positions: Readonly<Record<string, string>> = { max: "Maximum", min: "Minimum" };
  return { position: positions[crosses ?? ""] ?? "Automatic", positionAt: null };
}

export interface AxisWriting {
  readonly id: number;
  /** The axis that this one meets. */
  readonly other: ChartAxis;
  readonly crossId: number;
  /** The element that carries it. */
  readonly element: "catAx" | "valAx";
  readonly place: "b" | "l" | "t" | "r";
  /** Bars and columns stand between the ticks, points of lines may stand on them. */
  readonly crossBetween: "between" | "midCat";
}

const optional = (name: string, value: number | null): string =>
  value === null ? "" : valueElement(name, value);

function scaling(axis: ChartAxis): string {
  return [
    "<c:scaling>",
    axis.scaleType === "Logarithmic" ? valueElement("logBase", axis.logBase) : "",
    valueElement("orientation", axis.reversePlotOrder ? "maxMin" : "minMax"),
    optional("max", axis.maximum),
    optional("min", axis.minimum),
    "</c:scaling>",
  ].join("");
}

function gridlines(name: string, line: ChartLine | null): string {
  const shape = shapeFragment({ ...plainLook(), line });
  return shape === "" ? `<c:${name}/>` : `<c:${name}>${shape}</c:${name}>`;
}

export function axisFragment(axis: ChartAxis, writing: AxisWriting): string {
  const isFar = axis.group === "Secondary" && axis.type === "Value";
  const format = attributes({ formatCode: axis.numberFormat, sourceLinked: axis.linkNumberFormat });
  return [
    `<c:${writing.element}>`,
    valueElement("axId", writing.id),
    scaling(axis),
    valueElement("delete", !axis.visible),
    valueElement("axPos", writing.place),
    ...allGridlines(axis),
    titleFragment(axis.title, {
      angle: writing.place === "l" || writing.place === "r" ? 90 : null,
    }),
    `<c:numFmt${format}/>`,
    valueElement("majorTickMark", wordFor(tickMarks, axis.majorTickMark, "out")),
    valueElement("minorTickMark", wordFor(tickMarks, axis.minorTickMark, "none")),
    valueElement("tickLblPos", wordFor(labelPlaces, axis.tickLabelPosition, "nextTo")),
    shapeFragment(axis.look),
    textFragment(axis.look.font, axis.textOrientation),
    valueElement("crossAx", writing.crossId),
    crossing(writing.other, isFar),
    writing.element === "catAx" ? categoryTail(axis) : valueTail(axis, writing),
    `</c:${writing.element}>`,
  ].join("");
}

const allGridlines = (axis: ChartAxis): readonly string[] => [
  axis.majorGridlines ? gridlines("majorGridlines", axis.majorGridlinesLine) : "",
  axis.minorGridlines ? gridlines("minorGridlines", axis.minorGridlinesLine) : "",
];

function categoryTail(axis: ChartAxis): string {
  return [
    valueElement("auto", true),
    valueElement("lblAlgn", "ctr"),
    valueElement("lblOffset", axis.offset),
    optional("tickLblSkip", axis.tickLabelSpacing),
    axis.tickMarkSpacing === 1 ? "" : valueElement("tickMarkSkip", axis.tickMarkSpacing),
    valueElement("noMultiLvlLbl", !axis.multiLevel),
  ].join("");
}

function valueTail(axis: ChartAxis, { crossBetween }: AxisWriting): string {
  const unit = wordFor(units, axis.displayUnit, "");
  return [
    valueElement("crossBetween", crossBetween),
    optional("majorUnit", axis.majorUnit),
    optional("minorUnit", axis.minorUnit),
    unit === "" ? "" : `<c:dispUnits>${valueElement("builtInUnit", unit)}</c:dispUnits>`,
  ].join("");
}
