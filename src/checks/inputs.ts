import type { CellRef, ItemId, Text2 } from "../form";

/** What a file that is given out still carries besides the report. */
export interface FileFacts {
  readonly name: string;
  readonly hiddenSheets: number;
  readonly comments: number;
  /** Whether the register of complaints, row by row, is in it. */
  readonly complaints: boolean;
  /** Names in the properties of the document. */
  readonly authors: number;
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
}
