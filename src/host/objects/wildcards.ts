interface Groups {
  readonly escaped?: string;
  readonly wild?: string;
  readonly special?: string;
}

const parts = /~(?<escaped>[*?~])|(?<wild>[*?])|(?<special>[.+^${}()|[\]\\])/g;

/** "*" and "?" stand for any letters, "~" before them for themselves: as the source of an expression. */
export function wildcardSource(text: string): string {
  let source = "";
  let end = 0;
  for (const match of text.matchAll(parts)) {
    source += text.slice(end, match.index) + sourceOf(match.groups ?? {});
    end = match.index + match[0].length;
  }
  return source + text.slice(end);
}

function sourceOf({ escaped, wild, special }: Groups): string {
  if (escaped !== undefined) return escaped === "~" ? "~" : `\\${escaped}`;
  if (wild !== undefined) return wild === "*" ? ".*?" : ".";
  return `\\${special ?? ""}`;
}
