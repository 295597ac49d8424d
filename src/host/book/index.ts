export { Book } from "./book";
export type { BookParts, ReadFile, SendEvent, Wrap } from "./book";
export { eventTypes, workbookTarget } from "./event-types";
export type { EventName } from "./event-types";
