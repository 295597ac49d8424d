import { setAttribute, splice, withPrefix, XmlPart } from "../../ooxml";
import type { Edit, Element } from "../../ooxml";

const relationshipNamespace =
  /\sxmlns:(\w+)\s*=\s*["'](?:http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\/relationships|http:\/\/purl\.oclc\.org\/ooxml\/officeDocument\/relationships)["']/;
const relationshipsNamespace =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/**
 * A part whose root's children can be put in, replaced and taken out, each in its place of the order that
 * the schema wants; the rest stays.
 */
export class OrderedXml<Name extends string> {
  readonly part: XmlPart;
  private readonly wanted = new Map<Name, string>();

  constructor(
    readonly xml: string,
    private readonly order: readonly Name[],
  ) {
    this.part = new XmlPart(xml);
  }

  /** All children of this name give way to the fragment; the empty text takes them out. */
  set(name: Name, fragment: string): void {
    this.wanted.set(name, this.linked(withPrefix(fragment, this.part.prefix)));
  }

  /** As `set`, with text that carries the document's prefix already. */
  setRaw(name: Name, text: string): void {
    this.wanted.set(name, text);
  }

  /** Sets attributes of a child, which is made if it is not there. */
  setAttributes(name: Name, values: Readonly<Record<string, string | number | null>>): void {
    const element = this.part.find(name);
    const before = element?.tag.source ?? `<${this.part.prefix}${name}/>`;
    const tag = Object.entries(values).reduce(
      (text, [key, value]) => setAttribute(text, key, value),
      before,
    );
    const isBare = !element && !tag.includes("=");
    this.setRaw(
      name,
      element ? tag + this.part.xml.slice(element.tag.end, element.end) : isBare ? "" : tag,
    );
  }

  finish(): string {
    const edits = this.order.flatMap((name) => this.editsFor(name));
    return splice(this.xml, edits);
  }

  private editsFor(name: Name): readonly Edit[] {
    const text = this.wanted.get(name);
    if (text === undefined) return [];
    const known = this.part.named(name, this.part.root);
    if (known.length === 0) {
      const place = this.placeOf(name);
      return text === "" ? [] : [{ from: place, to: place, text }];
    }
    return known.map((element, index) => ({
      from: element.at,
      to: element.end,
      text: index === 0 ? text : "",
    }));
  }

  /** Behind the last child that must precede it. */
  private placeOf(name: Name): number {
    const rank = this.order.indexOf(name);
    const isBefore = (element: Element): boolean => {
      const place = (this.order as readonly string[]).indexOf(element.name);
      return place >= 0 && place < rank;
    };
    const before = this.part.children(this.part.root).filter(isBefore).at(-1);
    return before?.end ?? this.part.root.contentFrom;
  }

  /** Our fragments say `r:id`; a document may know that namespace by another prefix, or not at all. */
  linked(fragment: string): string {
    const prefix = relationshipNamespace.exec(this.part.root.tag.source)?.[1];
    if (prefix === "r") return fragment;
    const said =
      prefix === undefined ? ` xmlns:r="${relationshipsNamespace}" r:id=` : ` ${prefix}:id=`;
    return fragment.replaceAll(" r:id=", said);
  }
}
