import type { CellRef } from "../../form";
import type { PaneFailure } from "../services";

/** What the pane can be busy with; each can be asked for again as it stands. */
export type Task =
  | { readonly name: "read" | "preview" | "generate" | "range" | "link" | "charts" | "export" }
  | { readonly name: "select"; readonly cell: CellRef }
  /** Another header of the range that is being linked. */
  | { readonly name: "header"; readonly header: string };

/** What could not be done, and why; the task can be repeated as it was. */
export interface Trouble {
  readonly task: Task;
  readonly failure: PaneFailure;
}
