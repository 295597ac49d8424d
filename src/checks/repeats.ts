/** A value that stood before: the later one is to be mended, the earlier one is shown with it. */
export interface Repeat<Value> {
  readonly value: Value;
  readonly key: string;
  readonly first: Value;
}

/** Every value whose key an earlier one has; values without a key repeat nothing. */
export function repeatsIn<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string | undefined,
): readonly Repeat<Value>[] {
  const firsts = new Map<string, Value>();
  return values.flatMap((value) => {
    const key = keyOf(value);
    if (key === undefined || key === "") return [];
    const first = firsts.get(key);
    if (first !== undefined) return [{ value, key, first }];
    firsts.set(key, value);
    return [];
  });
}

const quotesAndBlanks = /["'`«»“”„‟‘’‹›\s\u00a0\u2000-\u200b\u202f\u2060\ufeff]+/gu;

/** A name as people compare it: without case, quotes and spaces, ё as е. */
export function comparableName(name: string): string {
  return name.normalize("NFC").toLowerCase().replaceAll("ё", "е").replace(quotesAndBlanks, "");
}
