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
import type { Block, Part, Report } from "../tree";
import { childrenOfBlock } from "./blocks";
import { textRuns, type OtherLanguage } from "./runs";
import { localeOf, page, twips, type DocxSettings } from "./settings";
import { numberingOptions, styleIds, stylesOf } from "./styles";

export type PageNumbers = NonNullable<ConstructorParameters<typeof Document>[0]["pageNumbers"]>;

/** One report, or the same in a second language after the first. */
export type Reports = readonly [Report, ...Report[]];

/** The whole report; `pageNumbers` fills the pages of the contents. */
export function documentOf(
  reports: Reports,
  settings: DocxSettings,
  pageNumbers: PageNumbers,
): Document {
  const [first] = reports;
  return new Document({
    title: first.title,
    creator: first.author,
    lastModifiedBy: first.author,
    styles: stylesOf(settings, first.language),
    numbering: numberingOptions,
    pageNumbers,
    sections: partsOf(reports).map(({ part, report }, index) =>
      sectionOf(part, { report, reports, settings, isFirst: index === 0 }),
    ),
  });
}

interface SpokenPart {
  readonly part: Part;
  readonly report: Report;
}

/** The texts of all languages first, then their annexes: the pages of the texts are known without laying these out. */
function partsOf(reports: Reports): readonly SpokenPart[] {
  const spoken = (from: number, to?: number) =>
    reports.flatMap((report) => report.parts.slice(from, to).map((part) => ({ part, report })));
  return [...spoken(0, 1), ...spoken(1)];
}

interface SectionPlace {
  readonly report: Report;
  readonly reports: Reports;
  readonly settings: DocxSettings;
  readonly isFirst: boolean;
}

interface Spoken {
  readonly block: Block;
  readonly report: Report;
}

const isFront = ({ type }: Block): boolean => type === "title-page" || type === "contents";
const pageBreak: Block = { type: "page-break" };

/** The front pages are shared: the titles of all languages, one above the other, then the contents. */
function spokenBlocks(part: Part, { report, reports, isFirst }: SectionPlace): readonly Spoken[] {
  const rest = part.blocks
    .filter((block) => !isFront(block))
    .map((block): Spoken => ({ block, report }));
  if (!isFirst) return rest;
  const titles = reports.flatMap((each) =>
    each.parts
      .flatMap(({ blocks }) => blocks)
      .filter(({ type }) => type === "title-page")
      .map((block): Spoken => ({ block, report: each })),
  );
  const contents = part.blocks.filter(({ type }) => type === "contents");
  return [...titles, ...[pageBreak, ...contents].map((block) => ({ block, report })), ...rest];
}

const otherOf = (report: Report, [first]: Reports): OtherLanguage =>
  report.language === first.language ? null : localeOf[report.language];

function sectionOf(part: Part, place: SectionPlace): ISectionOptions {
  const { report, reports, settings, isFirst } = place;
  const other = otherOf(report, reports);
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
      default: headerOf(report, other),
      ...(isFirst && { first: new Header({ children: [markOf(report, other)] }) }),
    },
    footers: {
      default: footerOf(report, other),
      ...(isFirst && {
        first: new Footer({ children: [new Paragraph({ style: styleIds.footer })] }),
      }),
    },
    children: spokenBlocks(part, place).flatMap(({ block, report: of }) =>
      childrenOfBlock(block, {
        settings,
        language: of.language,
        orientation,
        other: otherOf(of, reports),
      }),
    ),
  };
}

/** The page number, top centre, from page 2; a draft says so on every page. */
function headerOf(report: Report, other: OtherLanguage): Header {
  return new Header({
    children: [
      new Paragraph({
        style: styleIds.header,
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT] })],
      }),
      ...(report.isDraft ? [markOf(report, other)] : []),
    ],
  });
}

function markOf(report: Report, other: OtherLanguage): Paragraph {
  return new Paragraph({
    style: styleIds.header,
    alignment: AlignmentType.RIGHT,
    children: report.isDraft ? [...textRuns([{ text: report.draftMark, bold: true }], other)] : [],
  });
}

function footerOf(report: Report, other: OtherLanguage): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: styleIds.footer,
        children: [...textRuns([{ text: report.shortTitle }], other)],
      }),
    ],
  });
}
