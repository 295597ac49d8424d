import { textBetween } from "../elements";
import type { OfficePackage } from "../package";
import { TagCursor } from "../scan";
import { BufferedPart } from "./buffered-part";
import { decodeCellText } from "./cell-text";

/** The texts that cells point to by number; of rich text only the letters, without its reading aids. */
export function readSharedStrings(file: OfficePackage, part: string): readonly string[] {
  const strings: string[] = [];
  new BufferedPart(file, part).read((xml, prefix) => {
    const cursor = new TagCursor(xml, 0, prefix);
    let done = 0;
    while (cursor.next()) {
      if (cursor.name !== "si") {
        if (strings.length === 0) done = cursor.end;
        continue;
      }
      const text = cursor.kind === "empty" ? "" : stringItem(cursor);
      if (text === null) break;
      strings.push(text);
      done = cursor.end;
    }
    return { done, prefix: cursor.prefix };
  });
  return strings;
}

/** The text of the item that the cursor stands at, up to its end; null where the end is not there yet. */
export function stringItem(cursor: TagCursor): string | null {
  const item = cursor.name;
  let text = "";
  let aids = 0;
  while (cursor.next()) {
    const { name, kind } = cursor;
    if (name === item && kind === "close") return decodeCellText(text);
    if (name === "rPh") aids += depthOf[kind];
    const letters = name === "t" ? elementText(cursor) : "";
    if (letters === null) return null;
    if (aids === 0) text += letters;
  }
  return null;
}

const depthOf = { open: 1, empty: 0, close: -1 } as const;

/** The text of the element that the cursor stands at, which holds no others; null where its end is not there yet. */
export function elementText(cursor: TagCursor): string | null {
  if (cursor.kind !== "open") return "";
  const from = cursor.end;
  return cursor.next() ? textBetween(cursor.xml, from, cursor.at) : null;
}
