import { createRoot } from "react-dom/client";
import type { Translator } from "../messages";
import { Pane } from "./pane";
import type { PaneServices } from "./services";

export interface MountedPane {
  readonly unmount: () => void;
}

export interface MountOptions {
  readonly services: PaneServices;
  /** The words that the pane begins with. */
  readonly words: Translator;
  /** Told when another language is chosen in the pane. */
  readonly onLanguage?: (words: Translator) => void;
}

/** Draws the pane into an element; the workbook that it works on is behind the services. */
export function mount(element: HTMLElement, options: MountOptions): MountedPane {
  const root = createRoot(element);
  root.render(<Pane {...options} />);
  return { unmount: () => root.unmount() };
}
