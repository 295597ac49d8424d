export { startDownload } from "./export/save";
export { mount } from "./mount";
export type { MountedPane, MountOptions } from "./mount";
export { officeServices } from "./office-services";
export type { PaneFailure, PaneServices, WorkbookServices } from "./services";
export { paneLanguage } from "./view/pane-language";
