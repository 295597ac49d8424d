import type { SheetSnapshot } from "../snapshot";

export type KnownOfSheets<Value> = WeakMap<SheetSnapshot, Map<string, Value>>;

/** What was found out about a sheet once is known from then on: a snapshot never changes. */
export function known<Value>(
  all: KnownOfSheets<Value>,
  sheet: SheetSnapshot,
  { key, find }: { readonly key: string; readonly find: () => Value },
): Value {
  const ofSheet = all.get(sheet) ?? new Map<string, Value>();
  all.set(sheet, ofSheet);
  const met = ofSheet.get(key);
  if (met !== undefined) return met;
  const found = find();
  ofSheet.set(key, found);
  return found;
}
