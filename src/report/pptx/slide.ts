import type { Photo, Report } from "../tree";
import { localeOf } from "../docx/settings";
import { notesImageOnSlide } from "./masters";
import { colors, figureCards, itemLines, placeholder, places, tableFrame, textBox } from "./shapes";
import type { Slide } from "./slides";
import {
  declaration,
  emptyGroup,
  namespaces,
  objectNames,
  offset,
  paragraph,
  run,
  type Box,
} from "./xml";

/** The relationship of a slide that leads to its chart or picture; the first two lead to its layout and its notes. */
export const contentLink = "rId3";

const inherited = { size: null } as const;

export function slideXml(slide: Slide, report: Report): string {
  return (
    `${declaration}<p:sld ${namespaces}><p:cSld><p:spTree>${emptyGroup}` +
    `${slide.body.type === "title" ? titleShapes(slide, report) : contentShapes(slide, report)}${mark(report)}` +
    "</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>"
  );
}

function titleShapes({ title, body }: Slide, { language }: Report): string {
  if (body.type !== "title") return "";
  const locale = localeOf[language];
  const line = (text: string): string => paragraph(run(text, locale, inherited));
  return (
    placeholder({ id: 2, type: "ctrTitle", name: "title", content: line(title) }) +
    placeholder({
      id: 3,
      type: "subTitle",
      name: "subtitle",
      index: 1,
      content: line(body.page.body) + line(body.page.period),
    })
  );
}

const longTitle = 95;

/** Points; a long title is smaller, the usual one as the layout has it. */
const titleLetters = (title: string): number | null => (title.length > longTitle ? 20 : null);

function contentShapes(slide: Slide, report: Report): string {
  const locale = localeOf[report.language];
  const words = (text: string): string => paragraph(run(text, locale, inherited));
  const number = paragraph(
    `<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="${locale}"/><a:t>0</a:t></a:fld>`,
  );
  return (
    placeholder({
      id: 2,
      type: "title",
      name: "title",
      content: paragraph(run(slide.title, locale, { size: titleLetters(slide.title) })),
    }) +
    bodyShapes(slide, report) +
    placeholder({
      id: 60,
      type: "ftr",
      name: "footer",
      index: 11,
      content: words(report.shortTitle),
    }) +
    placeholder({ id: 61, type: "sldNum", name: "number", index: 12, content: number })
  );
}

function bodyShapes({ body, title }: Slide, { language }: Report): string {
  const locale = localeOf[language];
  switch (body.type) {
    case "title":
      return "";
    case "figures":
      return (
        figureCards(body.figures, locale, 10) +
        itemLines(body.lines, locale, { id: 30, hasFigures: body.figures.length > 0 })
      );
    case "table":
      return tableFrame(body.table, locale, { id: 10, name: title });
    case "chart":
      return chartFrame(body.chart.title[language], body.chart.alt[language]);
    case "photo":
      return photoShape(body.photo);
  }
}

const chartFrame = (title: string, alt: string): string =>
  `<p:graphicFrame><p:nvGraphicFramePr>${objectNames(10, title, alt)}<p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr>` +
  `<p:xfrm>${offset(places.body)}</p:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">` +
  `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${contentLink}"/></a:graphicData></a:graphic></p:graphicFrame>`;

/** As large as the room allows, in its own proportions. */
function fitted({ width, height }: Photo["picture"], room: Box): Box {
  const scale = Math.min(room.width / width, room.height / height);
  const size = { width: width * scale, height: height * scale };
  return {
    ...size,
    x: room.x + (room.width - size.width) / 2,
    y: room.y + (room.height - size.height) / 2,
  };
}

const photoShape = ({ picture, caption }: Photo): string =>
  `<p:pic><p:nvPicPr>${objectNames(10, caption.text, caption.text)}<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>` +
  `<p:blipFill><a:blip r:embed="${contentLink}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>` +
  `<p:spPr><a:xfrm>${offset(fitted(picture, places.body))}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;

/** A draft says so on every slide. */
const mark = ({ isDraft, draftMark, language }: Report): string =>
  isDraft
    ? textBox({
        id: 70,
        name: "draft",
        box: places.mark,
        content: paragraph(
          run(draftMark, localeOf[language], { size: 14, isBold: true, color: colors.ink }),
          "r",
        ),
      })
    : "";

export function notesXml({ notes }: Slide, { language }: Report): string {
  const locale = localeOf[language];
  const lines = notes.map((text) => paragraph(run(text, locale, inherited)));
  const content =
    lines.length === 0 ? paragraph(`<a:endParaRPr lang="${locale}"/>`) : lines.join("");
  return (
    `${declaration}<p:notes ${namespaces}><p:cSld><p:spTree>${emptyGroup}${notesImageOnSlide}` +
    placeholder({ id: 3, type: "body", name: "notes", index: 3, content }) +
    "</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>"
  );
}
