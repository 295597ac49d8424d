export { clientMembers, completeClient } from "./client";
export type { Client, LoadedLibrary } from "./client";
export { loadIsolated } from "./isolated";
export { librarySource } from "./source";
export { installIn } from "./window-client";
export type { HostWindow } from "./window-client";
export type { OfficeInfo } from "./office";
