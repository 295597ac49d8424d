import { Packer } from "docx";
import type { Block, Part, Report } from "../tree";
import { documentOf, type PageNumbers, type Reports } from "./document";
import type { DocxSettings } from "./settings";

/**
 * Works out the page of each heading by laying the pages out, so that the contents are whole without Word's question.
 * Rows are dear to lay out: of a long report's annexes only the first rows are, and the contents then leave the pages
 * of the annexes after the first blank, since a wrong number is worse than none.
 */
export async function pageNumbersOf(
  reports: Reports,
  settings: DocxSettings,
): Promise<PageNumbers> {
  const { estimatePageNumbers } = await import("./layout");
  const rows = reports.reduce((sum, each) => sum + rowsOf(each), 0);
  if (rows <= settings.mostRowsLaidOut) return estimatePageNumbers;
  const [first, ...others] = reports;
  const short: Reports = [withShortAnnexes(first), ...others.map(withShortAnnexes)];
  const { pages, heads } = await pagesOf(short, settings, estimatePageNumbers);
  const known = pages.slice(0, headingsOf(reports));
  const numbers: PageNumbers = (body) => ({ bookmarks: inOrder(headingNames(body), known) });
  return Object.assign(numbers, {
    listNumbers: (body: Body) => present(headingNames(body), heads),
  });
}

type Body = Parameters<PageNumbers>[0];
type ListNumbers = NonNullable<PageNumbers["listNumbers"]>;
type ListNumber =
  ReturnType<ListNumbers> extends ReadonlyMap<string, infer Number> ? Number : never;

/** In letters of another size the pages are not known: better no number than a wrong one. */
export async function withoutPages(): Promise<PageNumbers> {
  const { estimatePageNumbers } = await import("./layout");
  const { listNumbers } = estimatePageNumbers;
  const numbers: PageNumbers = () => ({ bookmarks: new Map() });
  return Object.assign(numbers, listNumbers && { listNumbers });
}

function present(
  names: readonly string[],
  heads: LaidOut["heads"],
): ReadonlyMap<string, ListNumber> {
  return new Map(
    names.flatMap((name, index): readonly (readonly [string, ListNumber])[] => {
      const head = heads[index];
      return head === undefined ? [] : [[name, head]];
    }),
  );
}

/** The bookmarks of the headings, which the library names differently in each file, in their order. */
function headingNames(body: Body): readonly string[] {
  return [...new Set(JSON.stringify(body).match(/_Toc\d+/g) ?? [])];
}

const inOrder = (names: readonly string[], pages: readonly string[]): ReadonlyMap<string, string> =>
  new Map(pages.map((page, index) => [names[index] ?? "", page]));

const rowsIn = (block: Block): number => (block.type === "table" ? block.rows.length : 0);

function rowsOf({ parts }: Report): number {
  return parts.flatMap(({ blocks }) => blocks).reduce((sum, block) => sum + rowsIn(block), 0);
}

/** The headings of the contents up to annex 1, which begins on a page of its own. */
function headingsOf(reports: Reports): number {
  const headings = reports
    .flatMap(({ parts }) => parts.flatMap(({ blocks }) => blocks))
    .filter((block) => block.type === "heading" && block.level < 3);
  return headings.length + 1;
}

const withShortAnnexes = (report: Report): Report => ({
  ...report,
  parts: report.parts.map(shortened),
});

function shortened(part: Part, index: number): Part {
  if (index === 0) return part;
  const blocks = part.blocks.map((block) =>
    block.type === "table" ? { ...block, rows: block.rows.slice(0, 1) } : block,
  );
  return { ...part, blocks };
}

interface LaidOut {
  /** The page of each heading. */
  readonly pages: readonly string[];
  /** The number that stands before each, where it has one. */
  readonly heads: readonly (ListNumber | undefined)[];
}

async function pagesOf(
  reports: Reports,
  settings: DocxSettings,
  estimate: PageNumbers,
): Promise<LaidOut> {
  let pages: readonly string[] = [];
  let heads: LaidOut["heads"] = [];
  const listening: PageNumbers = (body, context) => {
    const estimated = estimate(body, context);
    pages = headingNames(body).map((name) => estimated.bookmarks.get(name) ?? "");
    return estimated;
  };
  const listNumbers: ListNumbers = (body, context) => {
    const numbers = estimate.listNumbers?.(body, context) ?? new Map<string, ListNumber>();
    heads = headingNames(body).map((name) => numbers.get(name));
    return numbers;
  };
  const numbered = Object.assign(listening, { listNumbers });
  await Packer.toArrayBuffer(documentOf(reports, settings, numbered));
  return { pages, heads };
}
