import { elementsNamed } from "../../../ooxml";
import type { Element, Relationship, XmlPart } from "../../../ooxml";
import type { Placement, Sheet } from "../../model";
import { emuPerPoint, pointsOf } from "./geometry";
import type { GridPlace } from "./geometry";

/** An object of the drawing layer with its place in the part; `target` is the chart's or the picture's part. */
export interface Anchor {
  readonly element: Element;
  readonly kind: "chart" | "picture" | "other";
  readonly target: string;
  readonly relationshipId: string;
  /** Number and texts of the object. */
  readonly number: number;
  readonly name: string;
  readonly title: string;
  readonly description: string;
}

const localName = (name: string): string => name.replace(/^.*:/, "");

/** The objects of a drawing, in the order in which they cover each other. */
export function readAnchors(
  part: XmlPart,
  relationships: readonly Relationship[],
): readonly Anchor[] {
  return part
    .children(part.root)
    .filter(({ name }) => /Anchor$/.test(name))
    .map((element) => readAnchor(part, element, relationships));
}

function readAnchor(
  part: XmlPart,
  element: Element,
  relationships: readonly Relationship[],
): Anchor {
  const source = part.source(element);
  const [object] = part
    .children(element)
    .filter(({ name }) => localName(name) === "graphicFrame" || localName(name) === "pic");
  const inner = object ? part.source(object) : "";
  const isPicture = object !== undefined && localName(object.name) === "pic";
  const id = linkOf(inner, isPicture ? "blip" : "chart");
  const target = relationships.find((each) => each.id === id && !each.external)?.target ?? "";
  const [properties] = elementsNamed(source, "cNvPr");
  const text = (name: string): string => properties?.tag.attribute(name) ?? "";
  return {
    element,
    kind: kindOf(id, isPicture),
    target,
    relationshipId: id ?? "",
    number: Number(text("id")),
    name: text("name"),
    title: text("title"),
    description: text("descr"),
  };
}

function kindOf(id: string | null, isPicture: boolean): Anchor["kind"] {
  if (id === null) return "other";
  return isPicture ? "picture" : "chart";
}

/** The relationship that a `blip` or `chart` inside the object names; null where it names none. */
function linkOf(source: string, name: string): string | null {
  if (source === "") return null;
  const tag = new RegExp(
    `<(?:\\w+:)?${name}\\s[^>]*?\\b\\w+:(?:embed|id)\\s*=\\s*["']([^"']+)`,
  ).exec(source);
  return tag?.[1] ?? null;
}

const styles = { twoCell: "TwoCell", oneCell: "OneCell", absolute: "Absolute" } as const;

/** Where an anchored object stands, in points. */
export function readPlacement(part: XmlPart, { element }: Anchor, sheet: Sheet): Placement {
  const number = (...path: readonly string[]): number =>
    Number(part.text(part.findIn(element, ...path)));
  const size = (name: string, attribute: string): number =>
    Number(part.value(part.findIn(element, name), attribute)) / emuPerPoint;
  const place = (name: string): GridPlace => ({
    column: number(name, "col"),
    columnOffset: number(name, "colOff") / emuPerPoint,
    row: number(name, "row"),
    rowOffset: number(name, "rowOff") / emuPerPoint,
  });
  if (element.name === "absoluteAnchor") {
    return {
      left: size("pos", "x"),
      top: size("pos", "y"),
      width: size("ext", "cx"),
      height: size("ext", "cy"),
      anchor: "Absolute",
    };
  }
  const { left, top } = pointsOf(sheet, place("from"));
  if (element.name === "oneCellAnchor") {
    return { left, top, width: size("ext", "cx"), height: size("ext", "cy"), anchor: "OneCell" };
  }
  const end = pointsOf(sheet, place("to"));
  const style = part.value(element, "editAs") ?? "twoCell";
  const anchor = style in styles ? styles[style as keyof typeof styles] : "TwoCell";
  return { left, top, width: end.left - left, height: end.top - top, anchor };
}
