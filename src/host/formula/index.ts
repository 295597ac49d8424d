/*
 * Formulas as text, in en-US with their "=":
 *   tokenize -> tokens -> rewritten (shift, move, copy, rename, R1C1, local form) -> joined again
 * Nothing here calculates; `src/host/calc` does.
 */
export { bytecodeLength } from "./bytecode";
export { copyFormula } from "./copy";
export type { Offset } from "./copy";
export { dialectOf, enUs } from "./dialect";
export type { Dialect } from "./dialect";
export { parseFormula } from "./parse";
export type { Arguments, BinaryOperator, Expression } from "./expression";
export { fromLocal, toLocal } from "./local";
export { fromR1C1, toR1C1 } from "./r1c1";
export type { Place } from "./r1c1";
export {
  absoluteReference,
  parseSheetPart,
  referenceArea,
  referenceText,
  sheetPrefix,
  withArea,
} from "./reference";
export {
  forgetSheet,
  renameColumnInFormula,
  renameNameInFormula,
  renameSheetInFormula,
  renameTableInFormula,
} from "./rename";
export type { ColumnRename } from "./rename";
export { rewriteReferences, rewriteStructured, rewriteTokens, tokensOf } from "./rewrite";
export type { TokenChange } from "./rewrite";
export { followMove, moveFormula, shiftArea, shiftFormula } from "./shift";
export type { CellMove, CellShift } from "./shift";
export { parseStructured, structuredText } from "./structured";
export { FormulaSyntaxError, structuredItems } from "./token";
export type {
  Corner,
  Reference,
  SheetPart,
  StructuredItem,
  StructuredReference,
  Token,
} from "./token";
export { joinTokens, tokenize } from "./tokenize";
export type { Notation } from "./tokenize";
