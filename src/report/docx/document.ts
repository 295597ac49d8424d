import {
  AlignmentType,
  Document,
  Footer,
  Header,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from "docx";
import type { ISectionOptions } from "docx";
import type { Part, Report } from "../tree";
import { childrenOfBlock } from "./blocks";
import { textRuns } from "./runs";
import { page, twips, type DocxSettings } from "./settings";
import { numberingOptions, styleIds, stylesOf } from "./styles";

export type PageNumbers = NonNullable<ConstructorParameters<typeof Document>[0]["pageNumbers"]>;

/** The whole report; `pageNumbers` fills the pages of the contents. */
export function documentOf(
  report: Report,
  settings: DocxSettings,
  pageNumbers: PageNumbers,
): Document {
  return new Document({
    title: report.title,
    creator: report.author,
    lastModifiedBy: report.author,
    styles: stylesOf(settings, report.language),
    numbering: numberingOptions,
    pageNumbers,
    sections: report.parts.map((part, index) =>
      sectionOf(part, { report, settings, isFirst: index === 0 }),
    ),
  });
}

interface SectionPlace {
  readonly report: Report;
  readonly settings: DocxSettings;
  readonly isFirst: boolean;
}

function sectionOf(part: Part, { report, settings, isFirst }: SectionPlace): ISectionOptions {
  const { orientation } = part;
  const margins = settings.margins[orientation];
  const isLandscape = orientation === "landscape";
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: isFirst,
      page: {
        size: {
          width: twips(page.short),
          height: twips(page.long),
          orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(margins.top),
          right: twips(margins.right),
          bottom: twips(margins.bottom),
          left: twips(margins.left),
          header: twips(9),
          footer: twips(7),
        },
      },
    },
    headers: {
      default: headerOf(report),
      ...(isFirst && { first: new Header({ children: [markOf(report)] }) }),
    },
    footers: {
      default: footerOf(report),
      ...(isFirst && {
        first: new Footer({ children: [new Paragraph({ style: styleIds.footer })] }),
      }),
    },
    children: part.blocks.flatMap((block) =>
      childrenOfBlock(block, { settings, language: report.language, orientation }),
    ),
  };
}

/** The page number, top centre, from page 2; a draft says so on every page. */
function headerOf(report: Report): Header {
  return new Header({
    children: [
      new Paragraph({
        style: styleIds.header,
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT] })],
      }),
      ...(report.isDraft ? [markOf(report)] : []),
    ],
  });
}

function markOf(report: Report): Paragraph {
  return new Paragraph({
    style: styleIds.header,
    alignment: AlignmentType.RIGHT,
    children: report.isDraft ? [...textRuns([{ text: report.draftMark, bold: true }])] : [],
  });
}

function footerOf(report: Report): Footer {
  return new Footer({
    children: [
      new Paragraph({ style: styleIds.footer, children: [new TextRun(report.shortTitle)] }),
    ],
  });
}
