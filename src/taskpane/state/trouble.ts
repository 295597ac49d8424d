import type { PaneFailure } from "../services";
import type { Task } from "./state";

/** What could not be done, and why; the task can be repeated as it was. */
export interface Trouble {
  readonly task: Task;
  readonly failure: PaneFailure;
}
