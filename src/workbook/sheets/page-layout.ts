import type { CellArea } from "../../ooxml";
import type { PagePlan } from "../plan";

/** Characters that a line of A4 holds at full size, by orientation. */
const pageWidth = { portrait: 88, landscape: 132 } as const;
/** Smaller than this nobody reads it on paper. */
const smallest = 0.55;

interface Printed {
  readonly area: CellArea;
  readonly widths: readonly number[];
  /** The header, repeated on each page. */
  readonly header: number;
  /** Columns repeated on each page, when there are several side by side. */
  readonly keyColumns: number;
}

/** A4, upright where it fits, as few pages wide as can be read; on several, the columns that name a row come back on each. */
export function pageLayout({ area, widths, header, keyColumns }: Printed): PagePlan {
  const width = sumOf(widths);
  const orientation = width * smallest <= pageWidth.portrait ? "portrait" : "landscape";
  const line = pageWidth[orientation] / smallest;
  const pages = (keys: number): number => {
    const repeated = sumOf(widths.slice(0, keys));
    return width <= line ? 1 : Math.ceil((width - repeated) / (line - repeated));
  };
  /** A second key column is not worth a page. */
  const keys = pages(1) < pages(keyColumns) ? Math.min(1, keyColumns) : keyColumns;
  const pagesWide = pages(keys);
  return {
    orientation,
    pagesWide,
    printArea: area,
    titleRows: [header, header],
    titleColumns: pagesWide > 1 && keys > 0 ? [0, keys - 1] : null,
    breaks: [],
  };
}

const sumOf = (widths: readonly number[]): number => widths.reduce((sum, each) => sum + each, 0);
