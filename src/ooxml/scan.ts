import { isSpace, nextAttribute } from "./attributes";
import type { AttributePlace } from "./attributes";
import { decodeEntities } from "./entities";
import { refuse } from "./failure";

export type TagKind = "open" | "close" | "empty";

const slash = 47;
const question = 63;
const exclamation = 33;
const doubleQuote = 34;
const singleQuote = 39;

/**
 * Walks over the tags of a text without building anything: comments, CDATA sections, instructions and
 * quoted ">" are passed over, a document type is refused. The fields are those of the current tag and
 * change with `next`; `scan` gives tags that stay.
 */
export class TagCursor {
  kind: TagKind = "open";
  /** Without the root's own prefix; with any other one: `c`, `x14:id`. */
  name = "";
  /** Where its "<" stands. */
  at = 0;
  /** Behind its ">". */
  end: number;
  private nameEnd = 0;

  /** `prefix` is the root's with its colon; left out, it is taken from the first tag. */
  constructor(
    readonly xml: string,
    from = 0,
    public prefix: string | null = null,
  ) {
    this.end = from;
  }

  /** Goes to the next tag; false where no whole tag is left, and then `end` is behind the last one. */
  next(): boolean {
    for (;;) {
      const at = this.xml.indexOf("<", this.end);
      if (at < 0) return false;
      const code = this.xml.charCodeAt(at + 1);
      if (code !== exclamation && code !== question) return this.take(at, code === slash);
      const end = this.endOfOther(at, code);
      if (end < 0) return false;
      this.end = end;
    }
  }

  /** A value of the current tag by its local name, whatever prefix it carries: `r:id`, `rel:id` for `id`. */
  prefixedAttribute(name: string): string | null {
    let place = nextAttribute(this.xml, this.nameEnd, this.end);
    while (place) {
      const written = this.xml.slice(place.nameFrom, place.nameTo);
      if (written.endsWith(`:${name}`)) return decodeEntities(this.xml.slice(place.from, place.to));
      place = nextAttribute(this.xml, place.to + 1, this.end);
    }
    return null;
  }

  /** A value of the current tag, decoded, by its name as written; null where there is none. */
  attribute(name: string): string | null {
    let place = nextAttribute(this.xml, this.nameEnd, this.end);
    while (place) {
      const isWanted =
        place.nameTo - place.nameFrom === name.length && this.xml.startsWith(name, place.nameFrom);
      if (isWanted) return decodeEntities(this.xml.slice(place.from, place.to));
      place = nextAttribute(this.xml, place.to + 1, this.end);
    }
    return null;
  }

  /** Visits each attribute of the current tag once: cheaper than asking for several by name. */
  visitAttributes(visit: (place: AttributePlace) => void): void {
    let place = nextAttribute(this.xml, this.nameEnd, this.end);
    while (place) {
      visit(place);
      place = nextAttribute(this.xml, place.to + 1, this.end);
    }
  }

  /** The current tag as it stands. */
  get source(): string {
    return this.xml.slice(this.at, this.end);
  }

  private take(at: number, isClose: boolean): boolean {
    const bracket = closingBracket(this.xml, at);
    if (bracket < 0) return false;
    const nameFrom = isClose ? at + 2 : at + 1;
    let nameEnd = nameFrom;
    while (nameEnd < bracket && !endsName(this.xml.charCodeAt(nameEnd))) nameEnd++;
    this.at = at;
    this.end = bracket + 1;
    this.nameEnd = nameEnd;
    this.kind = isClose ? "close" : this.xml.charCodeAt(bracket - 1) === slash ? "empty" : "open";
    this.name = this.ownName(this.xml.slice(nameFrom, nameEnd));
    return true;
  }

  private ownName(name: string): string {
    this.prefix ??= name.slice(0, name.indexOf(":") + 1);
    if (this.prefix === "") return name;
    if (name.startsWith(this.prefix)) return name.slice(this.prefix.length);
    return name.includes(":") ? name : `:${name}`;
  }

  private endOfOther(at: number, code: number): number {
    if (code === question) return after(this.xml, "?>", at + 2);
    if (this.xml.startsWith("<!--", at)) return after(this.xml, "-->", at + 4);
    if (this.xml.startsWith("<![CDATA[", at)) return after(this.xml, "]]>", at + 9);
    return this.xml.length - at < 9 ? -1 : refuse("doctype");
  }
}

const endsName = (code: number): boolean => code === slash || isSpace(code);

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

/** The ">" of a tag, passing over those in quotes. */
function closingBracket(xml: string, at: number): number {
  let bracket = xml.indexOf(">", at);
  let from = at;
  while (bracket >= 0) {
    const quote = firstQuote(xml, from, bracket);
    if (quote < 0) return bracket;
    const end = xml.indexOf(xml.charAt(quote), quote + 1);
    if (end < 0) return -1;
    from = end + 1;
    if (end > bracket) bracket = xml.indexOf(">", from);
  }
  return -1;
}

function firstQuote(xml: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = xml.charCodeAt(at);
    if (code === doubleQuote || code === singleQuote) return at;
  }
  return -1;
}

/** A tag with its place; see `TagCursor` for the fields. */
export interface Tag {
  readonly kind: TagKind;
  readonly name: string;
  readonly at: number;
  readonly end: number;
  readonly source: string;
  attribute(name: string): string | null;
  prefixedAttribute(name: string): string | null;
}

/** The tags of a whole text; one that is cut off is refused. */
export function* scan(xml: string, from = 0, prefix: string | null = null): Generator<Tag> {
  const cursor = new TagCursor(xml, from, prefix);
  while (cursor.next()) {
    const tag = new TagCursor(xml, cursor.at, cursor.prefix);
    tag.next();
    yield tag;
  }
  if (xml.includes("<", cursor.end)) refuse("damaged", { detail: "cut off" });
}
