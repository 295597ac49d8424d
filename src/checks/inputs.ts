import type { CellRef, ItemId, Text2 } from "../form";

/** What a file that is given out still carries besides the report. */
export interface FileFacts {
  readonly name: string;
  /** `work`: the workbook in work, of which only a reminder is due; `given-out`: what leaves the office. */
  readonly use: "work" | "given-out";
  readonly hiddenSheets: number;
  readonly comments: number;
  /** Whether the register of complaints, row by row, is in it. */
  readonly complaints: boolean;
  /** Names in the properties of the document. */
  readonly authors: number;
  /** Rows and columns that hold something. */
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
  readonly externalLinks: number;
  /** The cells of the comments, the first cells of the hidden sheets. */
  readonly commentCells?: readonly CellRef[];
  readonly sheetCells?: readonly CellRef[];
}

/** A text that stands in no cell: properties, headers, drawings, addresses of links. */
export interface PartText {
  /** The part of the file, as the file names it. */
  readonly part: string;
  readonly text: string;
}

/** A chart of the report against the rows that it is about. */
export interface ChartFacts {
  readonly item: ItemId | null;
  readonly title: Partial<Text2>;
  readonly shown: number;
  readonly rows: number;
  readonly cells: readonly CellRef[];
}

/** What only the caller can know: rules that ask for it do not run without it. */
export interface Inputs {
  readonly file?: FileFacts;
  readonly charts?: readonly ChartFacts[];
  /** What the file says outside its cells. */
  readonly parts?: readonly PartText[];
}
