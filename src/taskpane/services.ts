import type { CellRef, IsoDate } from "../form";
import type { Result } from "../ooxml";
import type { Plan, Snapshot, WorkbookFailure } from "../workbook";
import type { Desk } from "./desk/calls";
import type { ExportedFile } from "./export/job";
import type { Ribbon } from "./start/ribbon";

/** Why the pane could not do what was asked: the workbook's side refused, or what works beside the page broke. */
export type PaneFailure =
  | WorkbookFailure
  | { readonly code: "export"; readonly details: string }
  | { readonly code: "desk"; readonly details: string };

type Answer<Value> = Promise<Result<Value, WorkbookFailure>>;

/** What the pane asks of the workbook that stands beside it. */
export interface WorkbookServices {
  readonly takeSnapshot: () => Answer<Snapshot>;
  readonly applyPlan: (plan: Plan) => Answer<unknown>;
  readonly selectCells: (cell: CellRef) => Answer<unknown>;
  readonly selectedRange: () => Answer<CellRef>;
}

export interface PaneServices {
  readonly workbook: WorkbookServices;
  readonly desk: Desk;
  /** Begins a download; whether it arrives, nobody is told. */
  readonly saveFile: (file: ExportedFile) => void;
  /** Where there is a ribbon: what is pressed on it. */
  readonly ribbon?: Ribbon;
  /** Where the host can: from now on the pane opens together with this workbook. */
  readonly openWithBook?: () => void;
  /** The day that the pane counts from. */
  readonly today: IsoDate;
  readonly version: string;
}
