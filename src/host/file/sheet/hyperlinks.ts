import { areaOf, attributes, rangeOf } from "../../../ooxml";
import type { Relationship, XmlPart } from "../../../ooxml";
import type { Hyperlink } from "../../model";

export const readHyperlinks = (
  part: XmlPart,
  relationships: readonly Relationship[],
): Hyperlink[] =>
  part.children(part.find("hyperlinks")).flatMap(({ tag }) => {
    const area = areaOf(tag.attribute("ref") ?? "");
    if (!area) return [];
    const id = tag.prefixedAttribute("id");
    const target = relationships.find((each) => each.id === id)?.target;
    return [
      {
        area,
        address: target ?? null,
        documentReference: tag.attribute("location"),
        screenTip: tag.attribute("tooltip"),
      },
    ];
  });

/** `idOf` gives the relationship's id for an address outside. */
export function hyperlinksFragment(
  links: readonly Hyperlink[],
  idOf: (address: string) => string,
): string {
  if (links.length === 0) return "";
  const inner = links.map(
    ({ area, address, documentReference, screenTip }) =>
      `<hyperlink${attributes({
        ref: rangeOf(area),
        "r:id": address === null || address === "" ? null : idOf(address),
        location: documentReference,
        tooltip: screenTip,
      })}/>`,
  );
  return `<hyperlinks>${inner.join("")}</hyperlinks>`;
}
