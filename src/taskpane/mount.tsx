import { createRoot } from "react-dom/client";
import type { UiLanguage } from "../form";
import { Pane } from "./pane";
import type { PaneServices } from "./services";

export interface MountedPane {
  readonly unmount: () => void;
}

export interface MountOptions {
  readonly services: PaneServices;
  readonly language: UiLanguage;
}

/** Draws the pane into an element; the workbook that it works on is behind the services. */
export function mount(element: HTMLElement, { services, language }: MountOptions): MountedPane {
  const root = createRoot(element);
  root.render(<Pane services={services} language={language} />);
  return { unmount: () => root.unmount() };
}
