import { referenceText } from "./reference";
import { structuredText } from "./structured";
import { joinTokens, tokenize } from "./tokenize";
import { FormulaSyntaxError } from "./token";
import type { Reference, StructuredReference, Token } from "./token";

/** What becomes of a token: another text, or null to leave it as it was typed. */
export type TokenChange = (token: Token) => string | null;

/** Rewrites a formula token by token; the same text comes back when nothing changed. */
export function rewriteTokens(formula: string, change: TokenChange): string {
  const tokens = tokensOf(formula);
  if (!tokens) return formula;
  const texts = tokens.map((token) => ({ text: change(token) ?? token.text }));
  const isSame = texts.every(({ text }, index) => text === tokens[index]?.text);
  return isSame ? formula : joinTokens(texts);
}

/** Null for what is no formula that can be read: it is then left alone. */
export function tokensOf(formula: string): readonly Token[] | null {
  try {
    return tokenize(formula);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return null;
    throw error;
  }
}

/** "gone" writes #REF!. */
export function rewriteReferences(
  formula: string,
  change: (reference: Reference) => Reference | "gone",
): string {
  return rewriteTokens(formula, (token) => {
    if (token.kind !== "reference") return null;
    const changed = change(token.reference);
    if (changed === token.reference) return null;
    return changed === "gone" ? "#REF!" : referenceText(changed);
  });
}

export function rewriteStructured(
  formula: string,
  change: (reference: StructuredReference) => StructuredReference | string,
): string {
  return rewriteTokens(formula, (token) => {
    if (token.kind !== "structured") return null;
    const changed = change(token.structured);
    if (changed === token.structured) return null;
    return typeof changed === "string" ? changed : structuredText(changed);
  });
}
