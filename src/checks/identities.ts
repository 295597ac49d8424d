import type { Scalar } from "./finding";

/** What stands against what should: the shape in which most breaches are told. */
export interface Mismatch<Fact extends string> {
  readonly facts: Readonly<Record<Fact | "expected" | "found", number>>;
  readonly expected: number;
  readonly found: number;
}

type Parts<Part extends string> = Readonly<Record<Part, number>>;

/** A total equals the sum of its parts. */
export function sumsTo<Part extends string>(
  total: number,
  parts: Parts<Part>,
): Mismatch<Part> | undefined {
  const expected = Object.values<number>(parts).reduce((sum, part) => sum + part, 0);
  if (total === expected) return undefined;
  return { facts: { ...parts, expected, found: total }, expected, found: total };
}

/** A part is not more than the whole. */
export function isAtMost(
  part: number,
  whole: number,
):
  | ({ readonly facts: { readonly part: number; readonly whole: number } } & {
      readonly expected: Scalar;
      readonly found: Scalar;
    })
  | undefined {
  return part <= whole ? undefined : { facts: { part, whole }, expected: whole, found: part };
}

/** The same of two values of which either may be empty. */
export function exceeds(part: number | undefined, whole: number | undefined) {
  const breach = part === undefined || whole === undefined ? undefined : isAtMost(part, whole);
  return breach === undefined ? [] : [breach];
}
