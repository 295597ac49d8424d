export { compileFormula } from "./compile";
export type { CompiledFormula } from "./compiled";
export { plainName } from "./names";
export { structuredArea } from "./tables";
export type { SheetArea } from "./tables";
export type { CompileContext } from "./work";
