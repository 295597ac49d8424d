/** New names in the order in which the old ones come. */
function renamer(nameOf: (number: number) => string): (old: string) => string {
  const names = new Map<string, string>();
  return (old) => {
    const known = names.get(old);
    if (known !== undefined) return known;
    const name = nameOf(names.size + 1);
    names.set(old, name);
    return name;
  };
}

/** `pattern` has three groups: what stands before the name, the name, what stands after it. */
function renamed(text: string, pattern: RegExp, rename: (old: string) => string): string {
  return text.replaceAll(
    pattern,
    (...[, before = "", old = "", after = ""]: string[]) => before + rename(old) + after,
  );
}

const relationship = /(<Relationship\b[^>]*?\sId=")([^"]*)(")/g;

type Names = ReadonlyMap<string, string>;

/** The ids that one part's relationships get: the library draws some of them by lot. */
export function relationshipNames(relationships: string): Names {
  const ids = [...relationships.matchAll(relationship)];
  return new Map(ids.map(([, , id = ""], index) => [id, `rId${index + 1}`]));
}

export function withRelationshipIds(relationships: string, names: Names): string {
  return renamed(relationships, relationship, (id) => names.get(id) ?? id);
}

/** The part itself, pointing to its relationships by their new ids. */
export function withRelationshipNames(part: string, names: Names): string {
  return renamed(part, /(\sr:\w+=")([^"]*)(")/g, (id) => names.get(id) ?? id);
}

/** Apart from the numbers of drawings, which may not be the same. */
const firstPicture = 10_000;

/** The library numbers every picture within its drawing 0. */
function withPictureNumbers(part: string): string {
  let count = 0;
  return part.replaceAll(
    /(<pic:cNvPr\b[^>]*?\sid=")\d+(")/g,
    (...[, before = "", after = ""]: string[]) => `${before}${firstPicture + count++}${after}`,
  );
}

/** Bookmarks and drawings counted from one: the library counts on from file to file. */
export function withOwnNumbers(part: string): string {
  const headings = part.replaceAll(
    /_Toc\d+/g,
    renamer((number) => `_Toc${number}`),
  );
  const bookmarks = renamed(
    headings,
    /(<w:bookmark(?:Start|End)\b[^>]*?\sw:id=")(\d+)(")/g,
    renamer(String),
  );
  const drawings = renamed(bookmarks, /(<wp:docPr\b[^>]*?\sid=")(\d+)(")/g, renamer(String));
  return withPictureNumbers(drawings);
}
