export type { HoleValue, Names } from "./holes";
export type { MessageKey } from "./keys";
export { loadTranslator } from "./load";
export type { Numbers } from "./numbers";
export type { Args, FindingWords, Translator } from "./translate";
export { translator } from "./translator";
