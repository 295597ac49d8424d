import { CliError } from "./failure";

/** `code=B name.kk=C` as part -> column letters. */
export function readMap(pairs: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const match = /^([\w.]+)=([A-Za-z]{1,3})$/.exec(pair);
      if (!match?.[1] || !match[2]) throw new CliError({ code: "bad-map", found: pair });
      return [match[1], match[2].toUpperCase()];
    }),
  );
}

/** `fee:безвозмездно=free` as part -> the office's word -> choice code. */
export function readWords(
  triples: readonly string[],
): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const words: Record<string, Record<string, string>> = {};
  for (const triple of triples) {
    const match = /^([\w.]+):(.+)=([\w-]+)$/.exec(triple);
    if (!match?.[1] || !match[2] || !match[3])
      throw new CliError({ code: "bad-word", found: triple });
    (words[match[1]] ??= {})[match[2]] = match[3];
  }
  return words;
}
