import type { ChartSpec } from "../../charts";
import { chartParts, defaultSettings, type ChartPart } from "../docx";
import type { Picture, Report } from "../tree";
import { contentLayout, notesMaster, slideMaster, titleLayout } from "./masters";
import { packed, relationships, type Link, type Part, type PartType } from "./parts";
import { appPart, corePart, presentationXml } from "./properties";
import { notesXml, slideXml } from "./slide";
import { slidesOf, type Slide } from "./slides";
import { theme } from "./theme";

/** Letters of charts are larger than on paper: they are read from afar. */
const chartLetters = 14;
const chartWidth = 308;

/** The report as slides, a native chart each where there is one; equal reports give equal bytes. */
export async function toPptx(report: Report): Promise<Uint8Array> {
  const slides = slidesOf(report);
  const charts = await chartParts(slides.flatMap(chartOf), {
    language: report.language,
    settings: { ...defaultSettings, font: "Arial", chartSize: chartLetters },
    width: chartWidth,
  });
  return packed([
    ...frame(slides.length, report),
    ...slideParts(slides, charts, report),
    ...charts.flatMap(chartFiles),
  ]);
}

const chartOf = ({ body }: Slide): readonly ChartSpec[] =>
  body.type === "chart" ? [body.chart] : [];

const part = (name: string, content: string, type: PartType | null = null): Part => ({
  name,
  content,
  type,
});

function frame(slides: number, report: Report): readonly Part[] {
  const slideLinks = Array.from({ length: slides }, (_, index): Link => ({
    kind: "slide",
    target: `slides/slide${index + 1}.xml`,
  }));
  return [
    part("_rels/.rels", relationships(rootLinks)),
    corePart(report),
    appPart(slides, report),
    part("ppt/presentation.xml", presentationXml(slides), "presentation"),
    part("ppt/_rels/presentation.xml.rels", relationships([...presentationLinks, ...slideLinks])),
    part("ppt/theme/theme1.xml", theme, "theme"),
    part("ppt/theme/theme2.xml", theme, "theme"),
    part("ppt/slideMasters/slideMaster1.xml", slideMaster, "slideMaster"),
    part("ppt/slideMasters/_rels/slideMaster1.xml.rels", relationships(masterLinks)),
    part("ppt/slideLayouts/slideLayout1.xml", titleLayout, "slideLayout"),
    part("ppt/slideLayouts/_rels/slideLayout1.xml.rels", relationships(layoutLinks)),
    part("ppt/slideLayouts/slideLayout2.xml", contentLayout, "slideLayout"),
    part("ppt/slideLayouts/_rels/slideLayout2.xml.rels", relationships(layoutLinks)),
    part("ppt/notesMasters/notesMaster1.xml", notesMaster, "notesMaster"),
    part("ppt/notesMasters/_rels/notesMaster1.xml.rels", relationships(notesMasterLinks)),
  ];
}

const rootLinks: readonly Link[] = [
  { kind: "officeDocument", target: "ppt/presentation.xml" },
  { kind: "core-properties", target: "docProps/core.xml" },
  { kind: "extended-properties", target: "docProps/app.xml" },
];
const presentationLinks: readonly Link[] = [
  { kind: "slideMaster", target: "slideMasters/slideMaster1.xml" },
  { kind: "notesMaster", target: "notesMasters/notesMaster1.xml" },
  { kind: "theme", target: "theme/theme1.xml" },
];
const masterLinks: readonly Link[] = [
  { kind: "slideLayout", target: "../slideLayouts/slideLayout1.xml" },
  { kind: "slideLayout", target: "../slideLayouts/slideLayout2.xml" },
  { kind: "theme", target: "../theme/theme1.xml" },
];
const layoutLinks: readonly Link[] = [
  { kind: "slideMaster", target: "../slideMasters/slideMaster1.xml" },
];
const notesMasterLinks: readonly Link[] = [{ kind: "theme", target: "../theme/theme2.xml" }];

const extensions = { "image/jpeg": "jpeg", "image/png": "png" } as const satisfies Record<
  Picture["type"],
  string
>;

function slideParts(
  slides: readonly Slide[],
  charts: readonly ChartPart[],
  report: Report,
): readonly Part[] {
  let chart = 0;
  let photo = 0;
  const total = charts.length;
  return slides.flatMap((slide, index) => {
    const number = index + 1;
    const links: Link[] = [
      { kind: "slideLayout", target: `../slideLayouts/slideLayout${index === 0 ? 1 : 2}.xml` },
      { kind: "notesSlide", target: `../notesSlides/notesSlide${number}.xml` },
    ];
    const media: Part[] = [];
    if (slide.body.type === "chart" && chart < total)
      links.push({ kind: "chart", target: `../charts/chart${++chart}.xml` });
    if (slide.body.type === "photo") {
      const { picture } = slide.body.photo;
      const name = `photo${++photo}.${extensions[picture.type]}`;
      links.push({ kind: "image", target: `../media/${name}` });
      media.push({ name: `ppt/media/${name}`, content: picture.bytes, type: null });
    }
    return [
      part(`ppt/slides/slide${number}.xml`, slideXml(slide, report), "slide"),
      part(`ppt/slides/_rels/slide${number}.xml.rels`, relationships(links)),
      part(`ppt/notesSlides/notesSlide${number}.xml`, notesXml(slide, report), "notesSlide"),
      part(
        `ppt/notesSlides/_rels/notesSlide${number}.xml.rels`,
        relationships([
          { kind: "notesMaster", target: "../notesMasters/notesMaster1.xml" },
          { kind: "slide", target: `../slides/slide${number}.xml` },
        ]),
      ),
      ...media,
    ];
  });
}

function chartFiles({ xml, workbook }: ChartPart, index: number): readonly Part[] {
  const number = index + 1;
  const target = `../embeddings/chart${number}.xlsx`;
  return [
    part(`ppt/charts/chart${number}.xml`, withFirstLink(xml), "chart"),
    part(`ppt/charts/_rels/chart${number}.xml.rels`, relationships([{ kind: "package", target }])),
    { name: `ppt/embeddings/chart${number}.xlsx`, content: workbook, type: null },
  ];
}

/** A chart has one relationship, to its workbook; the library draws its name by lot. */
const withFirstLink = (xml: string): string =>
  xml.replace(/(<c:externalData r:id=")[^"]*(")/, "$1rId1$2");
