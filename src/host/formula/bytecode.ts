import { tokensOf } from "./rewrite";
import type { Reference, Token } from "./token";

/** No formula shorter than this compiles to more than the limit. */
const shortestSuspect = 4_000;

/**
 * The bytes that Excel compiles a formula to, estimated from the published sizes of its tokens. A text within the limit
 * of 8,192 characters can be over that of 16,384 bytes, which holds on 32-bit machines.
 */
export function bytecodeLength(formula: string): number {
  if (formula.length < shortestSuspect) return 0;
  const tokens = tokensOf(formula) ?? [];
  return tokens.reduce((sum, token) => sum + sizeOf(token), 0);
}

const fixedSizes: Readonly<Record<string, number>> = {
  space: 4,
  boolean: 2,
  error: 2,
  operator: 1,
  function: 4,
  open: 1,
  name: 5,
  structured: 19,
};

function sizeOf(token: Token): number {
  switch (token.kind) {
    case "number":
      return /^\d{1,5}$/.test(token.text) && Number(token.text) < 65_536 ? 3 : 9;
    case "string":
      return 3 + 2 * (token.text.length - 2);
    case "reference":
      return referenceSize(token.reference);
    default:
      return fixedSizes[token.kind] ?? 0;
  }
}

const referenceSize = ({ sheet, end }: Reference): number => (end ? 13 : 7) + (sheet ? 2 : 0);
