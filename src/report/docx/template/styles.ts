const styleElement = /<w:style\b[^>]*>[\s\S]*?<\/w:style>/g;
const numbered = /<w:numPr>[\s\S]*?<\/w:numPr>|<w:numPr\s*\/>/g;
const sessions = /<w:rsid\b[^>]*\/>/g;
const spoken = /<w:lang\b[^>]*\/>/g;
/** What stands before the numbering in a style's paragraph properties. */
const beforeNumbers =
  /(<w:pPr>(?:<w:(?:keepNext|keepLines|pageBreakBefore|widowControl|framePr)\b[^>]*\/>)*)/;

interface Style {
  readonly xml: string;
  readonly id: string;
  /** Type and name, by which Word's own styles are the same in every language of Word. */
  readonly key: string;
}

function stylesIn(xml: string): readonly Style[] {
  return [...xml.matchAll(styleElement)].map(([style]) => ({
    xml: style,
    id: attribute(style, "w:styleId"),
    key: `${attribute(style, "w:type")} ${/<w:name w:val="([^"]*)"/.exec(style)?.[1]?.toLowerCase() ?? ""}`,
  }));
}

const attribute = (xml: string, name: string): string =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(xml)?.[1] ?? "";

export interface MergedStyles {
  readonly xml: string;
  /** Our ids and the ids that the same styles have in the template. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * The template's styles, and of ours those that it lacks. Numbers of headings stay ours, since the form sets them;
 * so does the language. Null where the template's styles cannot be read so.
 */
export function mergedStyles(ours: string, theirs: string): MergedStyles | null {
  if (!/<w:styles\b/.test(theirs)) return null;
  const own = stylesIn(ours);
  const known = new Map(stylesIn(theirs).map((style) => [style.key, style]));
  const names = new Map(
    own.flatMap(({ id, key }): readonly (readonly [string, string])[] => {
      const same = known.get(key);
      return same === undefined ? [] : [[id, same.id]];
    }),
  );
  const taken = new Set([...known.values()].map(({ id }) => id));
  const added = own
    .filter(({ key, id }) => !known.has(key) && !taken.has(id))
    .map(({ xml }) => withStyleNames(xml, names));
  const clean = theirs.replace(numbered, "").replace(sessions, "").replace(spoken, "");
  const numberedHeadings = clean.replace(styleElement, (style) => withOurNumbers(style, own));
  const xml = withLanguage(numberedHeadings, ours).replace(
    "</w:styles>",
    `${added.join("")}</w:styles>`,
  );
  return { xml, names };
}

/** Styles that a style names: what it rests on, what follows it, its other half. */
export const withStyleNames = (xml: string, names: ReadonlyMap<string, string>): string =>
  xml.replace(
    /(<w:(?:basedOn|next|link|pStyle|rStyle|tblStyle) w:val=")([^"]*)(")/g,
    (...[, before = "", id = "", after = ""]: string[]) => before + (names.get(id) ?? id) + after,
  );

function withOurNumbers(style: string, own: readonly Style[]): string {
  const [theirs] = stylesIn(style);
  const ours = own.find(({ key }) => key === theirs?.key);
  const [numbers] = ours?.xml.match(numbered) ?? [];
  if (numbers === undefined) return style;
  if (beforeNumbers.test(style)) return style.replace(beforeNumbers, `$1${numbers}`);
  const end = style.includes("<w:rPr>") ? "<w:rPr>" : "</w:style>";
  return style.replace(end, `<w:pPr>${numbers}</w:pPr>${end}`);
}

/** The document's language stands in its defaults. */
function withLanguage(xml: string, ours: string): string {
  const [language = ""] = ours.match(spoken) ?? [];
  if (/<w:rPrDefault>\s*<w:rPr>/.test(xml))
    return xml.replace(
      /(<w:rPrDefault>\s*<w:rPr>[\s\S]*?)(<\/w:rPr>)/,
      (_, before: string, after: string) => before + language + after,
    );
  const defaults = `<w:rPrDefault><w:rPr>${language}</w:rPr></w:rPrDefault>`;
  if (xml.includes("<w:docDefaults>"))
    return xml
      .replace(/<w:rPrDefault\s*\/>/, "")
      .replace("<w:docDefaults>", `<w:docDefaults>${defaults}`);
  return xml.replace(/(<w:styles\b[^>]*>)/, `$1<w:docDefaults>${defaults}</w:docDefaults>`);
}
