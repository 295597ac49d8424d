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
  const sum = (some: readonly number[]): number => some.reduce((total, each) => total + each, 0);
  const width = sum(widths);
  const orientation = width * smallest <= pageWidth.portrait ? "portrait" : "landscape";
  const line = pageWidth[orientation] / smallest;
  const keys = sum(widths.slice(0, keyColumns));
  const pagesWide = width <= line ? 1 : Math.ceil((width - keys) / (line - keys));
  return {
    orientation,
    pagesWide,
    printArea: area,
    titleRows: [header, header],
    titleColumns: pagesWide > 1 && keyColumns > 0 ? [0, keyColumns - 1] : null,
    breaks: [],
  };
}
