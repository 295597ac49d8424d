import { elementsNamed, ifSet, setAttribute, splice } from "../../../ooxml";
import type { Edit, Element, XmlPart } from "../../../ooxml";
import type { Chart, Picture, Placement, Sheet } from "../../model";
import { readPlacement } from "./anchors";
import type { Anchor } from "./anchors";
import { cornersOf, emuPerPoint } from "./geometry";
import { cornerFragment, editStyles } from "./write-anchor";

/** An anchor with its object's texts and its place put right; the object itself stays as it stands. */
export function changedAnchor(
  object: Chart | Picture,
  { part, anchor }: { readonly part: XmlPart; readonly anchor: Anchor },
  sheet: Sheet,
): string {
  const { element } = anchor;
  const edits = [...textEdits(object, part, element)];
  if (!samePlace(object.placement, readPlacement(part, anchor, sheet))) {
    edits.push(...placeEdits(object.placement, { part, element, sheet }));
  }
  return splice(part.xml, edits).slice(element.at, element.end + lengthened(edits));
}

const lengthened = (edits: readonly Edit[]): number =>
  edits.reduce((sum, { from, to, text }) => sum + text.length - (to - from), 0);

const samePlace = (one: Placement, other: Placement): boolean =>
  one.anchor === other.anchor &&
  (["left", "top", "width", "height"] as const).every(
    (side) => Math.abs(one[side] - other[side]) < 0.01,
  );

function textEdits(
  { name, altTextTitle, altTextDescription }: Chart | Picture,
  { xml }: XmlPart,
  element: Element,
): readonly Edit[] {
  const properties = elementsNamed(xml, "cNvPr").find(
    ({ at }) => at > element.at && at < element.end,
  );
  const foreign = elementsNamed(xml, "xdr:cNvPr").find(
    ({ at }) => at > element.at && at < element.end,
  );
  const tag = (properties ?? foreign)?.tag;
  if (!tag) return [];
  const values = { name, descr: ifSet(altTextDescription), title: ifSet(altTextTitle) };
  const text = Object.entries(values).reduce(
    (source, [key, value]) => setAttribute(source, key, value ? String(value) : null),
    tag.source,
  );
  return [{ from: tag.at, to: tag.end, text }];
}

interface Standing {
  readonly part: XmlPart;
  readonly element: Element;
  readonly sheet: Sheet;
}

function placeEdits(placement: Placement, { part, element, sheet }: Standing): readonly Edit[] {
  const { from, to } = cornersOf(sheet, placement);
  const edits: Edit[] = [];
  const replace = (name: string, text: string): void => {
    const child = part.findIn(element, name);
    if (child) edits.push({ from: child.at, to: child.end, text });
  };
  const sizes = (name: string, values: Readonly<Record<string, number>>): void => {
    const tag = part.findIn(element, name)?.tag;
    if (!tag) return;
    const text = Object.entries(values).reduce(
      (source, [key, value]) => setAttribute(source, key, Math.round(value * emuPerPoint)),
      tag.source,
    );
    edits.push({ from: tag.at, to: tag.end, text });
  };
  const { prefix } = part;
  replace("from", cornerFragment("from", from, prefix));
  replace("to", cornerFragment("to", to, prefix));
  sizes("pos", { x: placement.left, y: placement.top });
  sizes("ext", { cx: placement.width, cy: placement.height });
  if (element.name === "twoCellAnchor") {
    const text = setAttribute(element.tag.source, "editAs", editStyles[placement.anchor]);
    edits.push({ from: element.at, to: element.tag.end, text });
  }
  return edits;
}
