import type { en } from "./en";

/** English is the type: the other languages have its keys and no others, or do not compile. */
export type English = typeof en;
export type MessageKey = keyof English;
export type Messages = Readonly<Record<MessageKey, string>>;
