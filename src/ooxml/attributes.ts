import { decodeEntities, escapeAttribute } from "./entities";

/** Where an attribute stands in a tag: `from` to `to` is its value without the quotes. */
export interface AttributePlace {
  readonly nameFrom: number;
  readonly nameTo: number;
  readonly from: number;
  readonly to: number;
}

export const isSpace = (code: number): boolean =>
  code === 32 || code === 10 || code === 13 || code === 9;

/** The next attribute from a position inside a tag that ends at `end`. */
export function nextAttribute(xml: string, start: number, end: number): AttributePlace | null {
  let nameFrom = start;
  while (isSpace(xml.charCodeAt(nameFrom))) nameFrom++;
  const equals = xml.indexOf("=", nameFrom);
  if (equals < 0 || equals >= end) return null;
  let nameTo = equals;
  while (isSpace(xml.charCodeAt(nameTo - 1))) nameTo--;
  let quote = equals + 1;
  while (isSpace(xml.charCodeAt(quote))) quote++;
  const to = xml.indexOf(xml.charAt(quote), quote + 1);
  return to < 0 || to >= end ? null : { nameFrom, nameTo, from: quote + 1, to };
}

/** All attributes of a tag by their names as written, decoded. */
export function readAttributes(tag: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  const start = /^<[^\s/>]*/.exec(tag)?.[0].length ?? 0;
  let place = nextAttribute(tag, start, tag.length);
  while (place) {
    found[tag.slice(place.nameFrom, place.nameTo)] = decodeEntities(
      tag.slice(place.from, place.to),
    );
    place = nextAttribute(tag, place.to + 1, tag.length);
  }
  return found;
}

function find(tag: string, name: string): AttributePlace | null {
  const start = /^<[^\s/>]*/.exec(tag)?.[0].length ?? 0;
  let place = nextAttribute(tag, start, tag.length);
  while (place && tag.slice(place.nameFrom, place.nameTo) !== name) {
    place = nextAttribute(tag, place.to + 1, tag.length);
  }
  return place;
}

/** The tag with this attribute set to this value, taken out for null; everything else as it was. */
export function setAttribute(tag: string, name: string, value: string | number | null): string {
  const place = find(tag, name);
  if (value === null) {
    if (!place) return tag;
    return tag.slice(0, place.nameFrom).trimEnd() + tag.slice(place.to + 1);
  }
  const text = escapeAttribute(String(value));
  if (place)
    return tag.slice(0, place.from).replace(/'$/, '"') + text + `"` + tag.slice(place.to + 1);
  const end = tag.endsWith("/>") ? tag.length - 2 : tag.length - 1;
  return `${tag.slice(0, end).trimEnd()} ${name}="${text}"${tag.slice(end)}`;
}

export type AttributeValue = string | number | boolean | null | undefined;

/** ` name="value"` for each that has a value; booleans become 1 and 0. */
export function attributes(values: Readonly<Record<string, AttributeValue>>): string {
  let text = "";
  for (const [name, value] of Object.entries(values)) {
    if (value === null || value === undefined) continue;
    text += ` ${name}="${escapeAttribute(String(typeof value === "boolean" ? Number(value) : value))}"`;
  }
  return text;
}

/** The value, or nothing where it is what a file leaves out: false, 0, the empty text. */
export const ifSet = (value: AttributeValue): AttributeValue => (value ? value : null);
