import { relatedParts, relationshipsOf, XmlPart } from "../../../ooxml";
import type { OfficePackage } from "../../../ooxml";
import { nextObjectId } from "../../model";
import type { Chart, Picture, Sheet, Workbook } from "../../model";
import { readChart } from "../chart";
import { readAnchors, readPlacement } from "./anchors";
import type { Anchor } from "./anchors";
import { mediaTypeOf } from "./media";

export interface DrawingSource {
  readonly file: OfficePackage;
  readonly workbook: Workbook;
}

/** What tells one picture of a drawing from another that shows the same image. */
export const pictureSource = (drawing: string, { number }: Anchor): string =>
  `${drawing}#${String(number)}`;

/** The charts and pictures of a sheet; shapes and groups stay in the file unseen. */
export function readDrawing(
  sheet: Sheet,
  sheetPart: string,
  source: DrawingSource,
): { charts: Chart[]; pictures: Picture[] } {
  const { file, workbook } = source;
  const [drawing] = relatedParts(file, sheetPart, "drawing");
  if (drawing === undefined) return { charts: [], pictures: [] };
  const part = new XmlPart(file.text(drawing));
  const anchors = readAnchors(part, relationshipsOf(file, drawing)).filter(({ target }) =>
    file.has(target),
  );
  const charts = anchors
    .filter(({ kind }) => kind === "chart")
    .map((anchor): Chart => {
      const { name, target } = anchor;
      const placement = readPlacement(part, anchor, sheet);
      const chart = readChart(file.text(target), {
        id: nextObjectId(workbook),
        name,
        source: target,
        size: placement,
      });
      return {
        ...chart,
        placement,
        altTextTitle: anchor.title,
        altTextDescription: anchor.description,
      };
    });
  const pictures = anchors
    .filter(({ kind }) => kind === "picture")
    .map((anchor): Picture => ({
      id: nextObjectId(workbook),
      name: anchor.name,
      altTextTitle: anchor.title,
      altTextDescription: anchor.description,
      placement: readPlacement(part, anchor, sheet),
      mediaType: mediaTypeOf(anchor.target),
      bytes: file.content(anchor.target),
      source: pictureSource(drawing, anchor),
      changed: false,
    }));
  return { charts, pictures };
}
