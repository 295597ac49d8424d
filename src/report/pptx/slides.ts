import type { ChartSpec } from "../../charts";
import type { SectionId } from "../../form";
import type { Block, KeyFigure, Photo, Report, Table, TitlePage } from "../tree";
import { paged } from "./paged-table";

export type SlideBody =
  | { readonly type: "title"; readonly page: TitlePage }
  | {
      readonly type: "figures";
      readonly figures: readonly KeyFigure[];
      readonly lines: readonly string[];
    }
  | { readonly type: "chart"; readonly chart: ChartSpec }
  | { readonly type: "table"; readonly table: Table }
  | { readonly type: "photo"; readonly photo: Photo };

export interface Slide {
  readonly title: string;
  readonly body: SlideBody;
  /** What is said to the slide: the report's own text. */
  readonly notes: readonly string[];
}

/** The slides of a report: the title, then each section with its figures, charts, short tables and photos. */
export function slidesOf(report: Report): readonly Slide[] {
  const [text] = report.parts;
  const blocks = text?.blocks ?? [];
  return [
    ...blocks.flatMap(titleSlide),
    ...sectionsIn(blocks).flatMap((each) => slides(each, report)),
  ];
}

function titleSlide(block: Block): readonly Slide[] {
  if (block.type !== "title-page") return [];
  return [{ title: block.title, body: { type: "title", page: block }, notes: [block.basis] }];
}

interface SectionBlocks {
  readonly id: SectionId;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

function sectionsIn(blocks: readonly Block[]): readonly SectionBlocks[] {
  const starts = blocks.flatMap((block, index) =>
    block.type === "heading" && block.level === 1 ? [{ block, index }] : [],
  );
  return starts.map(({ block, index }, at) => ({
    id: block.subject as SectionId,
    heading: `${block.number ?? ""} ${block.text}`.trim(),
    blocks: blocks.slice(index + 1, starts[at + 1]?.index),
  }));
}

function slides({ id, heading, blocks }: SectionBlocks, report: Report): readonly Slide[] {
  const first: Slide = {
    title: heading,
    body: { type: "figures", figures: report.keyFigures[id], lines: headingsIn(blocks) },
    notes: blocks.flatMap(spoken),
  };
  return [first, ...blocks.flatMap(shown)];
}

const headingsIn = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) =>
    block.type === "heading" && block.level === 2 ? [`${block.number ?? ""} ${block.text}`] : [],
  );

/** The text of the section, as a speaker would read it. */
function spoken(block: Block): readonly string[] {
  switch (block.type) {
    case "heading":
      return [`${block.number ?? ""} ${block.text}`.trim()];
    case "paragraph":
      return [block.runs.map(({ text }) => text).join("")];
    case "list":
      return block.entries.map((entry) => `– ${entry}`);
    case "note":
      return [block.text];
    default:
      return [];
  }
}

function shown(block: Block): readonly Slide[] {
  if (block.type === "figure") {
    const { chart, caption } = block;
    return [{ title: caption.text, body: { type: "chart", chart }, notes: [] }];
  }
  if (block.type === "photo")
    return [{ title: block.caption.text, body: { type: "photo", photo: block }, notes: [] }];
  /** Tables with many columns stay in the report: on a slide nobody could read them. */
  if (block.type !== "table" || block.isDense) return [];
  const pages = paged(block);
  return pages.map((table, index) => ({
    title:
      pages.length === 1
        ? block.caption.text
        : `${block.caption.text} (${index + 1}/${pages.length})`,
    body: { type: "table", table },
    notes: [],
  }));
}
