import type { CellRef } from "../../form";
import type { PaneFailure } from "../services";

/** What the pane can be busy with; each can be asked for again as it stands. */
export type Task =
  | {
      readonly name:
        "read" | "preview" | "generate" | "range" | "link" | "charts" | "export" | "sheet";
    }
  | { readonly name: "select"; readonly cell: CellRef }
  /** Every warning of a fold, by its place in the check. */
  | { readonly name: "accept"; readonly fold: number; readonly reason: string; readonly by: string }
  | { readonly name: "withdraw"; readonly fold: number }
  | { readonly name: "marks"; readonly isOn: boolean }
  /** Another header of the range that is being linked. */
  | { readonly name: "header"; readonly header: string };

/** What could not be done, and why; the task can be repeated as it was. */
export interface Trouble {
  readonly task: Task;
  readonly failure: PaneFailure;
}
