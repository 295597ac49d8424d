export type { HoleValue, Names } from "./holes";
export type { MessageKey } from "./languages";
export type { Numbers } from "./numbers";
export { translator, type Args, type FindingWords, type Translator } from "./translate";
