import type { RibbonCommand } from "../start/ribbon";
import type { StepId } from "./state";
import type { Task } from "./task";

interface Pressed {
  readonly step: StepId;
  /** What is done at once; a form is chosen in the pane first. */
  readonly task: Task | null;
}

/** What a press on the ribbon does: the step of the pane that shows it, and the task itself. */
export const pressed = {
  form: { step: "form", task: null },
  link: { step: "link", task: { name: "range" } },
  check: { step: "check", task: { name: "read" } },
  charts: { step: "charts", task: { name: "charts" } },
  export: { step: "export", task: { name: "export" } },
} as const satisfies Record<RibbonCommand, Pressed>;
