import type { CellRef, RegisterId } from "../../form";
import type { ProposalView } from "../desk/calls";
import type { PaneFailure } from "../services";

/** What the pane can be busy with; each can be asked for again as it stands. */
export type Task =
  | {
      readonly name:
        | "read"
        | "preview"
        | "generate"
        | "range"
        | "link"
        | "charts"
        | "export"
        | "sheet"
        | "propose";
    }
  | { readonly name: "select"; readonly cell: CellRef }
  /** Every warning of a fold, by its place in the check. */
  | { readonly name: "accept"; readonly fold: number; readonly reason: string; readonly by: string }
  /** A proposal to be looked at before it is linked. */
  | { readonly name: "take"; readonly proposal: ProposalView }
  | { readonly name: "link-proposals"; readonly proposals: readonly ProposalView[] }
  /** A link whose place was lost, by its name. */
  | { readonly name: "relink"; readonly link: string }
  | { readonly name: "withdraw"; readonly fold: number }
  | { readonly name: "marks"; readonly isOn: boolean }
  | { readonly name: "register"; readonly register: RegisterId }
  /** Another header of the range that is being linked. */
  | { readonly name: "header"; readonly header: string };

/** What could not be done, and why; the task can be repeated as it was. */
export interface Trouble {
  readonly task: Task;
  readonly failure: PaneFailure;
}
