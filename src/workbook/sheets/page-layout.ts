import type { CellArea } from "../../ooxml";
import type { PagePlan } from "../plan";

/** Characters that a line of A4 holds at full size, by orientation. */
const pageWidth = { portrait: 88, landscape: 132 } as const;
/** Smaller than this nobody reads it on paper. */
const smallest = 0.6;

interface Printed {
  readonly area: CellArea;
  readonly widths: readonly number[];
  /** The header, repeated on each page. */
  readonly header: number;
  /** Columns repeated on each page, when there are several side by side. */
  readonly keyColumns: number;
}

/** A4, upright where it fits, as few pages wide as can be read. */
export function pageLayout({ area, widths, header, keyColumns }: Printed): PagePlan {
  const width = widths.reduce((sum, each) => sum + each, 0);
  const orientation = width * smallest <= pageWidth.portrait ? "portrait" : "landscape";
  const pagesWide = Math.max(1, Math.ceil((width * smallest) / pageWidth[orientation]));
  return {
    orientation,
    pagesWide,
    printArea: area,
    titleRows: [header, header],
    titleColumns: pagesWide > 1 && keyColumns > 0 ? [0, keyColumns - 1] : null,
    breaks: [],
  };
}
