import {
  addRelationship,
  contentTypeOf,
  OfficePackage,
  relatedParts,
  relationshipsOf,
  setDefaultType,
} from "../../../ooxml";
import { pagePartOf, type PagePart } from "./page-part";
import { mergedStyles, withStyleNames } from "./styles";

const main = "word/document.xml";

/** The report in the office's own look: styles, theme, headers and footers of the template; what it lacks stays ours. */
export function inTemplate(report: Uint8Array, template: Uint8Array): Uint8Array {
  const ours = OfficePackage.open(report);
  const theirs = OfficePackage.open(template);
  const [theirMain] = relatedParts(theirs, "", "officeDocument");
  if (theirMain === undefined) return report;
  takeStyles(ours, theirs, theirMain);
  takePages(ours, theirs, theirMain);
  return sorted(ours);
}

function sorted(file: OfficePackage): Uint8Array {
  const [types = "", ...rest] = file.names;
  const out = OfficePackage.empty();
  for (const name of [types, ...rest.sort()]) out.set(name, file.content(name));
  return out.write();
}

function takeStyles(ours: OfficePackage, theirs: OfficePackage, theirMain: string): void {
  const [styles] = relatedParts(theirs, theirMain, "styles");
  const [theme] = relatedParts(theirs, theirMain, "theme");
  const [ownTheme] = relatedParts(ours, main, "theme");
  const merged =
    styles === undefined ? null : mergedStyles(ours.text("word/styles.xml"), theirs.text(styles));
  if (merged === null) return;
  ours.set("word/styles.xml", merged.xml);
  for (const name of ours.names.filter((each) =>
    /^word\/(?:document|header\d+|footer\d+)\.xml$/.test(each),
  ))
    ours.set(name, withStyleNames(ours.text(name), merged.names));
  const isPlain = theme !== undefined && relationshipsOf(theirs, theme).length === 0;
  if (isPlain && ownTheme !== undefined) ours.set(ownTheme, theirs.content(theme));
}

type Kind = "header" | "footer";
type Place = "default" | "first";

interface Reference {
  readonly kind: Kind;
  readonly place: string;
  readonly id: string;
}

const referencesIn = (xml: string): readonly Reference[] =>
  [...xml.matchAll(/<w:(header|footer)Reference\b([^>]*)\/>/g)].map(
    ([, kind, attributes = ""]) => ({
      kind: kind as Kind,
      place: /w:type="([^"]*)"/.exec(attributes)?.[1] ?? "default",
      id: /r:id="([^"]*)"/.exec(attributes)?.[1] ?? "",
    }),
  );

type Pages = (kind: Kind, place: Place) => PagePart | null;

/** What stands above and below the template's pages; a first page of its own only where the template has one. */
function pagesOf(file: OfficePackage, name: string): Pages {
  const xml = file.text(name);
  const section = xml.slice(xml.lastIndexOf("<w:sectPr"));
  const hasFirst = /<w:titlePg\b(?![^>]*w:val="(?:0|false|off)")/.test(section);
  const references = referencesIn(section);
  const links = new Map(relationshipsOf(file, name).map((link) => [link.id, link]));
  return (kind, place) => {
    const wanted = place === "first" && hasFirst ? "first" : "default";
    const found = references.find((each) => each.kind === kind && each.place === wanted);
    const target = links.get(found?.id ?? "")?.target;
    return target !== undefined && file.has(target) ? pagePartOf(file, target) : null;
  };
}

function takePages(ours: OfficePackage, theirs: OfficePackage, theirMain: string): void {
  const pages = pagesOf(theirs, theirMain);
  const targets = new Map(relationshipsOf(ours, main).map(({ id, target }) => [id, target]));
  for (const { kind, place, id } of referencesIn(ours.text(main))) {
    const name = targets.get(id);
    const spot: Place = place === "first" ? "first" : "default";
    const part = pages(kind, spot);
    if (name === undefined || part === null) continue;
    const isNumbered = part.hasPageNumber || pages("footer", spot)?.hasPageNumber === true;
    const kept = kind === "header" ? ownParagraphs(ours.text(name), isNumbered) : "";
    write(ours, { name, kind, part, kept, theirs });
  }
}

/** Of our header: the page number where the template has none, and the mark of a draft. */
function ownParagraphs(xml: string, isNumbered: boolean): string {
  const paragraphs = xml.match(/<w:p>[\s\S]*?<\/w:p>/g) ?? [];
  return paragraphs
    .filter(
      (paragraph) => paragraph.includes("<w:r>") && !(isNumbered && /\bPAGE\b/.test(paragraph)),
    )
    .join("");
}

interface Written {
  readonly name: string;
  readonly kind: Kind;
  readonly part: PagePart;
  readonly kept: string;
  readonly theirs: OfficePackage;
}

function write(ours: OfficePackage, { name, kind, part, kept, theirs }: Written): void {
  const tag = kind === "header" ? "w:hdr" : "w:ftr";
  const ids = new Map(
    part.links.map((link) => {
      const target = link.external ? link.target : picture(ours, theirs, link.target);
      return [
        link.id,
        addRelationship(ours, name, { type: link.type, target, external: link.external }),
      ];
    }),
  );
  const content = part.content.replace(
    /(\sr:\w+=")([^"]*)(")/g,
    (...[, before = "", id = "", after = ""]: string[]) => before + (ids.get(id) ?? id) + after,
  );
  ours.set(
    name,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><${tag}${part.root}>${content}${kept}</${tag}>`,
  );
}

/** The template's picture as a part of ours. */
function picture(ours: OfficePackage, theirs: OfficePackage, from: string): string {
  const extension = from.slice(from.lastIndexOf(".") + 1).toLowerCase();
  const file = from.slice(from.lastIndexOf("/") + 1).toLowerCase();
  const target = `word/media/template-${file}`;
  ours.set(target, theirs.content(from));
  const type = contentTypeOf(theirs, from);
  if (type !== null) setDefaultType(ours, extension, type);
  return target;
}
