import { relatedParts, relationshipsOf, splice, XmlPart } from "../../../ooxml";
import type { Edit } from "../../../ooxml";
import type { Chart, Picture } from "../../model";
import { readChart, writeChart } from "../chart";
import { detach } from "../reach";
import type { SheetWriting } from "../sheet-writing";
import { readAnchors } from "./anchors";
import type { Anchor } from "./anchors";
import { changedAnchor } from "./changed-anchor";
import { extensionFor } from "./media";
import { pictureSource } from "./read-drawing";
import { chartAnchor, newDrawing, pictureAnchor } from "./write-anchor";
import type { AnchoredObject } from "./write-anchor";

/** The sheet's drawing: objects that are known stay as they stand, others are added or taken out. */
export function saveDrawing(writing: SheetWriting): void {
  const { sheet, saving, part, xml } = writing;
  const { file } = saving;
  const [known] = relatedParts(file, part, "drawing");
  const isEmpty = sheet.charts.length + sheet.pictures.length === 0;
  if (known === undefined && isEmpty) return;
  const drawing = known ?? saving.put("drawing", newDrawing);
  const before = new XmlPart(file.text(drawing));
  const anchors = readAnchors(before, relationshipsOf(file, drawing));
  const kept = anchors.flatMap((anchor) => keptAnchor(writing, { drawing, part: before, anchor }));
  const first = Math.max(1, ...anchors.map(({ number }) => number)) + 1;
  const added = addedAnchors(writing, drawing, first).join("");
  const text = splice(before.xml, [...kept, atEnd(before, added)]);
  if (readAnchors(new XmlPart(text), []).length === 0) {
    detach(file, part, drawing);
    xml.set("drawing", "");
    return;
  }
  if (text !== file.text(drawing)) saving.put("drawing", text, drawing);
  xml.set("drawing", `<drawing r:id="${saving.relate(part, "drawing", drawing)}"/>`);
}

function atEnd({ root, prefix }: XmlPart, text: string): Edit {
  if (root.tag.kind !== "empty") return { from: root.contentTo, to: root.contentTo, text };
  const open = root.tag.source.replace(/\s*\/>$/, ">");
  return {
    from: root.at,
    to: root.end,
    text: text === "" ? root.tag.source : `${open}${text}</${prefix}${root.name}>`,
  };
}

interface KnownAnchor {
  readonly drawing: string;
  readonly part: XmlPart;
  readonly anchor: Anchor;
}

/** No edit for what stays as it is. */
function keptAnchor(writing: SheetWriting, known: KnownAnchor): readonly Edit[] {
  const { drawing, anchor } = known;
  const { sheet } = writing;
  const { element } = anchor;
  if (anchor.kind === "other") return [];
  const object: Chart | Picture | undefined =
    anchor.kind === "chart"
      ? sheet.charts.find(({ source }) => source === anchor.target)
      : sheet.pictures.find(({ source }) => source === pictureSource(drawing, anchor));
  if (!object) {
    dropTarget(writing, known);
    return [{ from: element.at, to: element.end, text: "" }];
  }
  if (!object.changed) return [];
  if ("series" in object) saveChart(object, anchor.target, writing);
  return [{ from: element.at, to: element.end, text: changedAnchor(object, known, sheet) }];
}

/** A chart's part is let go with its chart; a picture may be shown elsewhere too. */
function dropTarget({ saving }: SheetWriting, { drawing, part, anchor }: KnownAnchor): void {
  const { file } = saving;
  const isShared = readAnchors(part, relationshipsOf(file, drawing)).some(
    ({ number, target }) => number !== anchor.number && target === anchor.target,
  );
  if (!isShared && file.has(anchor.target)) detach(file, drawing, anchor.target);
}

/** A chart whose content is as the file has it keeps its part, with everything that the model does not know. */
function saveChart(chart: Chart, part: string, { saving }: SheetWriting): void {
  const known = readChart(saving.file.text(part), {
    id: chart.id,
    name: chart.name,
    source: part,
    size: chart.sourceSize ?? chart.placement,
  });
  if (contentOf(known) === contentOf(chart)) return;
  saving.put("chart", writeChart(chart, saving.workbook), part);
  chart.sourceSize = { width: chart.placement.width, height: chart.placement.height };
}

/** Of a chart, what stands in its own part. */
function contentOf(chart: Chart): string {
  const {
    placement: _,
    altTextTitle: __,
    altTextDescription: ___,
    changed: ____,
    ...content
  } = chart;
  return JSON.stringify(content, (_key, value: unknown) =>
    value instanceof Map ? [...value] : value,
  );
}

function addedAnchors(writing: SheetWriting, drawing: string, first: number): readonly string[] {
  const { sheet, saving } = writing;
  let number = first;
  const objectOf = (
    { name, altTextTitle, altTextDescription, placement }: Chart | Picture,
    relationshipId: string,
  ): AnchoredObject => ({
    number: number++,
    name,
    title: altTextTitle,
    description: altTextDescription,
    placement,
    relationshipId,
  });
  const charts = sheet.charts
    .filter(({ source }) => source === null)
    .map((chart) => {
      const part = saving.put("chart", writeChart(chart, saving.workbook));
      return chartAnchor(sheet, objectOf(chart, saving.relate(drawing, "chart", part)));
    });
  const pictures = sheet.pictures
    .filter(({ source }) => source === null)
    .map((picture) => {
      const media = { extension: extensionFor(picture.mediaType), type: picture.mediaType };
      const part = saving.putBytes("image", picture.bytes, media);
      return pictureAnchor(sheet, objectOf(picture, saving.relate(drawing, "image", part)));
    });
  return [...charts, ...pictures];
}
