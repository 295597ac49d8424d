import { escapeText } from "../../ooxml";
import { coreProperties } from "../core-properties";
import type { Report } from "../tree";
import type { Part } from "./parts";
import { notesSize } from "./masters";
import { declaration, emu, namespaces, slideSize } from "./xml";

export const corePart = (report: Report): Part => ({
  name: "docProps/core.xml",
  content: coreProperties(report),
  type: "core",
});

export const appPart = (slides: number, { author }: Report): Part => ({
  name: "docProps/app.xml",
  content:
    `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
    `<PresentationFormat>16:9</PresentationFormat><Slides>${slides}</Slides><Notes>${slides}</Notes>` +
    `<Company>${escapeText(author)}</Company></Properties>`,
  type: "app",
});

/** The first slide's relationship follows the master, the notes' master and the theme. */
export const firstSlideLink = 4;

export function presentationXml(slides: number): string {
  const ids = Array.from(
    { length: slides },
    (_, index) => `<p:sldId id="${256 + index}" r:id="rId${firstSlideLink + index}"/>`,
  );
  const width = emu(slideSize.width);
  return (
    `${declaration}<p:presentation ${namespaces} saveSubsetFonts="1">` +
    '<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>' +
    '<p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst>' +
    `<p:sldIdLst>${ids.join("")}</p:sldIdLst><p:sldSz cx="${width}" cy="${emu(slideSize.height)}"/>` +
    `<p:notesSz cx="${emu(notesSize.width)}" cy="${emu(notesSize.height)}"/></p:presentation>`
  );
}
