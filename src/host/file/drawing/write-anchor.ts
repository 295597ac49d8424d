import { attributes, ifSet } from "../../../ooxml";
import type { Placement, Sheet } from "../../model";
import { cornersOf, emuPerPoint } from "./geometry";
import type { GridPlace } from "./geometry";

const namespaces = [
  ' xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"',
  ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
].join("");

export const newDrawing = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr${namespaces}></xdr:wsDr>`;

export interface AnchoredObject {
  /** Unique in the drawing. */
  readonly number: number;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly placement: Placement;
  readonly relationshipId: string;
}

const emu = (points: number): string => String(Math.round(points * emuPerPoint));

/** A corner of an anchor; `prefix` is the drawing's own, with its colon. */
export function cornerFragment(name: string, place: GridPlace, prefix = "xdr:"): string {
  const element = (inner: string, text: string): string =>
    `<${prefix}${inner}>${text}</${prefix}${inner}>`;
  return element(
    name,
    element("col", String(place.column)) +
      element("colOff", emu(place.columnOffset)) +
      element("row", String(place.row)) +
      element("rowOff", emu(place.rowOffset)),
  );
}

export const editStyles = { TwoCell: "twoCell", OneCell: "oneCell", Absolute: "absolute" } as const;

/** The anchor says its namespaces itself, so that it can stand in any drawing. */
function anchored(sheet: Sheet, placement: Placement, object: string): string {
  const { from, to } = cornersOf(sheet, placement);
  const style = attributes({ editAs: editStyles[placement.anchor] });
  return `<xdr:twoCellAnchor${namespaces}${style}>${cornerFragment("from", from)}${cornerFragment("to", to)}${object}<xdr:clientData/></xdr:twoCellAnchor>`;
}

const properties = ({ number, name, title, description }: AnchoredObject): string =>
  `<xdr:cNvPr${attributes({ id: number, name, descr: ifSet(description), title: ifSet(title) })}/>`;

export function chartAnchor(sheet: Sheet, object: AnchoredObject): string {
  const chart = `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${object.relationshipId}"/>`;
  const frame = [
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>',
    properties(object),
    "<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>",
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">${chart}</a:graphicData></a:graphic>`,
    "</xdr:graphicFrame>",
  ].join("");
  return anchored(sheet, object.placement, frame);
}

export function pictureAnchor(sheet: Sheet, object: AnchoredObject): string {
  const { left, top, width, height } = object.placement;
  const picture = [
    "<xdr:pic><xdr:nvPicPr>",
    properties(object),
    '<xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr>',
    `<xdr:blipFill><a:blip r:embed="${object.relationshipId}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>`,
    `<xdr:spPr><a:xfrm><a:off x="${emu(left)}" y="${emu(top)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm>`,
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>',
  ].join("");
  return anchored(sheet, object.placement, picture);
}
