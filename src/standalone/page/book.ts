import type { GridArea, GridSheet } from "./grid-sheet";

/** The open workbook, as the page shows it. */
export interface PageBook {
  readonly name: string;
  /** Visible sheets in the order of their tabs. */
  readonly sheets: () => readonly string[];
  readonly activeSheet: () => string;
  readonly sheet: (name: string) => GridSheet | null;
  readonly activate: (name: string) => void;
  readonly select: (area: GridArea) => void;
  readonly save: () => Promise<Uint8Array<ArrayBuffer>>;
  readonly close: () => void;
}
