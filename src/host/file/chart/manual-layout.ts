import type { Element, XmlPart } from "../../../ooxml";
import type { ChartBox } from "../../model";
import { valueElement } from "./chart-data";

/** Points of the whole chart. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

type Target = "inner" | "outer" | null;

const share = (points: number, whole: number): number =>
  Math.round((points / Math.max(1, whole)) * 100_000) / 100_000;

const side = (name: string, points: number | undefined, whole: number): string =>
  points === undefined ? "" : valueElement(name, share(points, whole));

/** Where a part of a chart stands, where it is not laid out by itself; the file counts in shares of the chart. */
export function layoutFragment(box: ChartBox, size: ChartSize, target: Target = null): string {
  if (Object.keys(box).length === 0) return "";
  const { left, top, width, height } = box;
  return [
    "<c:layout><c:manualLayout>",
    target === null ? "" : valueElement("layoutTarget", target),
    left === undefined ? "" : valueElement("xMode", "edge"),
    top === undefined ? "" : valueElement("yMode", "edge"),
    side("x", left, size.width),
    side("y", top, size.height),
    side("w", width, size.width),
    side("h", height, size.height),
    "</c:manualLayout></c:layout>",
  ].join("");
}

export interface FoundLayout {
  readonly box: ChartBox;
  readonly target: Target;
}

export function readLayout(part: XmlPart, of: Element | undefined, size: ChartSize): FoundLayout {
  const layout = of && part.findIn(of, "layout", "manualLayout");
  const value = (name: string): string | null =>
    layout ? part.value(part.findIn(layout, name), "val") : null;
  const points = (name: string, mode: string | null, whole: number): number | undefined => {
    const text = value(name);
    const isPlaced = mode === null || value(mode) === "edge";
    return text === null || !isPlaced ? undefined : Number(text) * whole;
  };
  const sides = {
    left: points("x", "xMode", size.width),
    top: points("y", "yMode", size.height),
    width: points("w", null, size.width),
    height: points("h", null, size.height),
  };
  const known = Object.entries(sides).filter(([, points]) => points !== undefined);
  return {
    box: Object.fromEntries(known),
    target: value("layoutTarget") === "inner" ? "inner" : "outer",
  };
}
