import { decodeEntities } from "./entities";
import { refuse } from "./failure";
import { scan } from "./scan";
import type { Tag } from "./scan";

/** An element with its place; of an empty one `contentFrom` and `contentTo` are both its end. */
export interface Element {
  readonly tag: Tag;
  readonly name: string;
  readonly at: number;
  readonly end: number;
  readonly contentFrom: number;
  readonly contentTo: number;
}

/** The root with its direct children, and the prefix (with its colon) that all of its kind carry. */
export interface Outline {
  readonly root: Element;
  readonly prefix: string;
  readonly children: readonly Element[];
}

/** Where the root's children stand. */
export function outline(xml: string): Outline {
  const first = firstTag(xml);
  const root = elementAt(xml, first.tag, first.prefix);
  return { root, prefix: first.prefix, children: childrenOf(xml, root, first.prefix) };
}

function firstTag(xml: string): { readonly tag: Tag; readonly prefix: string } {
  for (const tag of scan(xml)) {
    const written = /^<([^\s/>]*:)?/.exec(tag.source)?.[1] ?? "";
    return { tag, prefix: written };
  }
  return refuse("damaged", { detail: "no root" });
}

/** Tags with the depth of their element below the place: 0 for its children, -1 for the end of the parent, the last. */
function* levels(
  xml: string,
  from: number,
  prefix: string,
): Generator<{ tag: Tag; depth: number }> {
  let depth = 0;
  for (const tag of scan(xml, from, prefix)) {
    if (tag.kind === "close") depth--;
    yield { tag, depth };
    if (depth < 0) return;
    if (tag.kind === "open") depth++;
  }
  refuse("damaged", { detail: "not closed" });
}

/** The direct children of an element. */
export function childrenOf(xml: string, parent: Element, prefix: string): readonly Element[] {
  const children: Element[] = [];
  if (parent.tag.kind === "empty") return children;
  let opened: Tag | null = null;
  for (const { tag, depth } of levels(xml, parent.contentFrom, prefix)) {
    if (depth !== 0) continue;
    if (tag.kind === "empty") children.push(emptyElement(tag));
    else if (tag.kind === "open") opened = tag;
    else if (opened) children.push(closed(opened, tag));
  }
  return children;
}

const emptyElement = (tag: Tag): Element => ({
  tag,
  name: tag.name,
  at: tag.at,
  end: tag.end,
  contentFrom: tag.end,
  contentTo: tag.end,
});

const closed = (open: Tag, close: Tag): Element => ({
  tag: open,
  name: open.name,
  at: open.at,
  end: close.end,
  contentFrom: open.end,
  contentTo: close.at,
});

function elementAt(xml: string, open: Tag, prefix: string): Element {
  if (open.kind === "empty") return emptyElement(open);
  for (const { tag, depth } of levels(xml, open.end, prefix))
    if (depth < 0) return closed(open, tag);
  return refuse("damaged", { detail: "not closed" });
}

/** All elements of these names anywhere in the text, in their order; an inner one follows its outer one. */
export function elementsNamed(xml: string, ...names: readonly string[]): readonly Element[] {
  const found: { readonly order: number; readonly element: Element }[] = [];
  const open: { readonly tag: Tag; readonly order: number }[] = [];
  let order = 0;
  for (const tag of scan(xml)) {
    if (!names.includes(tag.name)) continue;
    if (tag.kind === "open") open.push({ tag, order: order++ });
    else if (tag.kind === "empty") found.push({ order: order++, element: emptyElement(tag) });
    else {
      const begun = open.pop();
      if (begun) found.push({ order: begun.order, element: closed(begun.tag, tag) });
    }
  }
  return found.sort((one, other) => one.order - other.order).map(({ element }) => element);
}

/** The text between two places, decoded: CDATA is taken as it is, comments, instructions and tags are left out. */
export function textBetween(xml: string, from: number, to: number): string {
  const raw = xml.slice(from, to);
  if (!raw.includes("<")) return decodeEntities(raw);
  return raw.replace(
    /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<[^>]*>|[^<]+/g,
    (piece, cdata?: string) => cdata ?? (piece.startsWith("<") ? "" : decodeEntities(piece)),
  );
}

export const textOf = (xml: string, element: Element): string =>
  textBetween(xml, element.contentFrom, element.contentTo);

/** The element as it stands. */
export const sourceOf = (xml: string, element: Element): string =>
  xml.slice(element.at, element.end);

/** Where a new child belongs, by the order that the schema gives: behind the last one that must precede it. */
export function placeOfChild(
  children: readonly Element[],
  name: string,
  order: readonly string[],
): number | null {
  const rank = order.indexOf(name);
  const before = children.filter((child) => {
    const childRank = order.indexOf(child.name);
    return childRank >= 0 && childRank <= rank;
  });
  return before.at(-1)?.end ?? null;
}

/** Puts the prefix of a document on every element of a fragment that has none. */
export const withPrefix = (fragment: string, prefix: string): string =>
  prefix === "" ? fragment : fragment.replace(/<(\/?)(?=[A-Za-z]\w*[\s/>])/g, `<$1${prefix}`);
