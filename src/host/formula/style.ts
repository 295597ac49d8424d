import { parseCorner } from "./reference";
import type { Corner } from "./token";

export interface MatchedReference {
  readonly length: number;
  readonly start: Corner;
  readonly end: Corner | null;
}

/** How references without their sheet are written: A1 or R1C1. */
export type ReferenceStyle = (text: string, at: number) => MatchedReference | null;

const a1Patterns = [
  /\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?(?![\p{L}\p{N}_.([!])/uy,
  /\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.([$!])/uy,
  /\$?\d{1,7}:\$?\d{1,7}(?![\p{L}\p{N}_.(!])/uy,
] as const;

function a1Corners(text: string): MatchedReference | null {
  const [first = "", last] = text.split(":");
  const start = parseCorner(first);
  const end = last === undefined ? null : parseCorner(last);
  return start && (last === undefined || end) ? { length: text.length, start, end } : null;
}

export const a1Style: ReferenceStyle = (text, at) => {
  for (const pattern of a1Patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(text)?.[0];
    if (match !== undefined) return a1Corners(match);
  }
  return null;
};
