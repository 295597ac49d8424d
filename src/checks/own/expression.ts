import { namedBy, type Named } from "./names";

/** A number, or a share of what a name stands for; `sign` is how it is added. */
export interface Term {
  readonly sign: 1 | -1;
  readonly factor: number;
  /** Null for a number alone. */
  readonly named: Named | null;
}

export type Parsed =
  | { readonly ok: true; readonly terms: readonly Term[] }
  | { readonly ok: false; readonly found: string };

const blank = "[ \\u00a0\\u202f\\u2009]";
const digits = `\\d+(?:${blank}\\d{3})*(?:[.,]\\d+)?`;
const number = new RegExp(`^(${digits})${blank}*(%)?(?:${blank}*[×x*х·]${blank}*(.+))?$`, "iu");
/** A sign between blanks; names have hyphens and dashes of their own. */
const sign = /\s([+\-−–])\s/;
const longest = 2000;

/** Sums and differences of numbers, percentages and names of the form; nothing else is understood. */
export function parseSide(text: string): Parsed {
  const terms: Term[] = [];
  if (text.length > longest) return { ok: false, found: text.slice(0, 80) };
  for (const [negative, part] of partsOf(text)) {
    const term = termOf(part);
    if (term === null) return { ok: false, found: part };
    terms.push({ ...term, sign: negative ? -1 : 1 });
  }
  return { ok: true, terms };
}

type Part = readonly [negative: boolean, text: string];

/** Signs within «…» part nothing. */
function partsOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  let negative = false;
  let open = "";
  for (const piece of text.split(/(«[^»]*»)/)) {
    if (piece.startsWith("«")) {
      open += piece;
      continue;
    }
    const [first = "", ...rest] = piece.split(sign);
    open += first;
    for (let at = 0; at < rest.length; at += 2) {
      parts.push([negative, open.trim()]);
      negative = rest[at] !== "+";
      open = rest[at + 1] ?? "";
    }
  }
  return [...parts, [negative, open.trim()]];
}

function termOf(text: string): Omit<Term, "sign"> | null {
  const [, amount, percent, rest] = number.exec(text) ?? [];
  if (amount === undefined) {
    const named = namedBy(text);
    return named === null ? null : { factor: 1, named };
  }
  const factor = numberOf(amount) / (percent === undefined ? 1 : 100);
  if (rest === undefined) return percent === undefined ? { factor, named: null } : null;
  const named = namedBy(rest);
  return named === null ? null : { factor, named };
}

export const numberOf = (text: string): number =>
  Number(text.replace(/[\s\u00a0\u202f\u2009]/g, "").replace(",", "."));

/** How far two sides may differ: a number, or a percentage of the right side. */
export interface Tolerance {
  readonly value: number;
  readonly isPercent: boolean;
}

const tolerated = new RegExp(`^(${digits})${blank}*(%)?$`, "u");

export function parseTolerance(text: string): Tolerance | null {
  const [, amount, percent] = tolerated.exec(text.trim()) ?? [];
  return amount === undefined
    ? null
    : { value: numberOf(amount), isPercent: percent !== undefined };
}
