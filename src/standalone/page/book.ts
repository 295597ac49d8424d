import type { EditOutcome, KeptCells, Loss } from "../../host";
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
  readonly edit: (area: GridArea, typed: unknown, isChecked: boolean) => EditOutcome;
  readonly putBack: (kept: KeptCells) => KeptCells;
  readonly inputText: (row: number, column: number) => string;
  /** Whether anything was changed since it was opened or last saved. */
  readonly isDirty: () => boolean;
  /** Calls back after anything was done to it, by the pane or in the grid. */
  readonly onChange: (listener: () => void) => void;
  readonly losses: () => readonly Loss[];
  readonly save: () => Promise<Uint8Array<ArrayBuffer>>;
  readonly close: () => void;
}
