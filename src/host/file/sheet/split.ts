import { refuse, TagCursor } from "../../../ooxml";

/** A worksheet taken apart at its cells: both pieces together, with the cells between, are the part. */
export interface SplitSheet {
  /** The part with `sheetData` empty. */
  readonly shell: string;
  readonly cells: string;
  readonly prefix: string;
}

export function splitSheet(xml: string): SplitSheet {
  const cursor = new TagCursor(xml);
  while (cursor.next()) {
    if (cursor.name !== "sheetData") continue;
    const prefix = cursor.prefix ?? "";
    if (cursor.kind === "empty") return { shell: xml, cells: "", prefix };
    const from = cursor.end;
    const to = endOfCells(cursor);
    return { shell: xml.slice(0, from) + xml.slice(to), cells: xml.slice(from, to), prefix };
  }
  return refuse("damaged", { detail: "no cells" });
}

/** A search finds the end at once, unless comments or CDATA could hold the same text. */
function endOfCells(cursor: TagCursor): number {
  const { xml, end, prefix } = cursor;
  const mark = `</${prefix ?? ""}sheetData`;
  const at = xml.indexOf(mark, end);
  if (at >= 0 && !xml.slice(end, at).includes("<!")) return at;
  while (cursor.next()) if (cursor.name === "sheetData") return cursor.at;
  return refuse("damaged", { detail: "cells are not closed" });
}
