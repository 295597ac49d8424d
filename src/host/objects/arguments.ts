import { invalidArgument, isHostObject } from "../protocol";
import type { Arguments } from "../protocol";

const isAbsent = (value: unknown): value is null | undefined =>
  value === null || value === undefined;

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const isText = (value: unknown): value is string => typeof value === "string";

export function asText(value: unknown): string {
  if (typeof value === "string") return value;
  throw invalidArgument();
}

export function asNumber(value: unknown): number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw invalidArgument();
}

export function asInteger(value: unknown): number {
  const number = asNumber(value);
  if (Number.isInteger(number)) return number;
  throw invalidArgument();
}

export function asBoolean(value: unknown): boolean {
  if (typeof value === "boolean") return value;
  throw invalidArgument();
}

/** A value of a fixed list, compared without case as Excel does; returned as the list spells it. */
export function asOneOf<Value extends string>(value: unknown, allowed: readonly Value[]): Value {
  const wanted = asText(value).toLowerCase();
  const found = allowed.find((each) => each.toLowerCase() === wanted);
  if (found === undefined) throw invalidArgument();
  return found;
}

export const textAt = (args: Arguments, index: number): string => asText(args[index]);
export const numberAt = (args: Arguments, index: number): number => asNumber(args[index]);
export const integerAt = (args: Arguments, index: number): number => asInteger(args[index]);

export const optional = <Value>(
  value: unknown,
  read: (value: unknown) => Value,
  fallback: Value,
): Value => (isAbsent(value) ? fallback : read(value));

/** A key is a text or a number in the client's types; Excel takes either for the other. */
export function keyAt(args: Arguments, index: number): string {
  const value = args[index];
  if (typeof value === "string" || typeof value === "number") return String(value);
  throw invalidArgument();
}

/** The target of a proxy argument when it is of the wanted class; null for null and null objects. */
export function targetOf<Target>(
  value: unknown,
  kind: abstract new (...args: never[]) => Target,
): Target | null {
  return isHostObject(value) && value.target instanceof kind ? value.target : null;
}

export function record(value: unknown): Readonly<Record<string, unknown>> {
  if (isRecord(value)) return value;
  throw invalidArgument();
}
