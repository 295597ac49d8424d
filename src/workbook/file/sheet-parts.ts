import {
  childrenOf,
  elementsNamed,
  outline,
  relatedParts,
  stringItem,
  TagCursor,
  textOf,
} from "../../ooxml";
import type { OfficePackage, Tag } from "../../ooxml";
import type { CommentSnapshot, TableSnapshot, UsedArea } from "../snapshot";

const numberOr = (text: string | null, other: number): number =>
  text === null ? other : Number(text);

/** The tables of a sheet, found by its relationships. */
export const tablesOf = (file: OfficePackage, sheetPart: string): readonly TableSnapshot[] =>
  relatedParts(file, sheetPart, "table").map((part) => {
    const xml = file.text(part);
    const { tag } = outline(xml).root;
    return {
      name: tag.attribute("displayName") ?? tag.attribute("name") ?? "",
      range: tag.attribute("ref") ?? "",
      headerRow: numberOr(tag.attribute("headerRowCount"), 1) > 0,
      totalsRow: numberOr(tag.attribute("totalsRowCount"), 0) > 0,
      columns: elementsNamed(xml, "tableColumn").map((column) => columnName(column.tag)),
    };
  });

const columnName = (tag: Tag): string =>
  (tag.attribute("name") ?? "").replace(/_x000[aAdD]_/g, "\n");

/** Notes, and threaded comments in the place of the note that stands in for each of them. */
export function commentsOf(file: OfficePackage, sheetPart: string): readonly CommentSnapshot[] {
  const threads = relatedParts(file, sheetPart, "threadedComment").flatMap((part) =>
    threadsOf(file.text(part)),
  );
  const threaded = new Set(threads.map(({ address }) => address));
  const notes = relatedParts(file, sheetPart, "comments").flatMap((part) =>
    notesOf(file.text(part)),
  );
  return [...notes.filter(({ address }) => !threaded.has(address)), ...threads];
}

function notesOf(xml: string): readonly CommentSnapshot[] {
  const { prefix } = outline(xml);
  return elementsNamed(xml, "comment").map(({ tag, at }) => {
    const cursor = new TagCursor(xml, at, prefix);
    cursor.next();
    return { address: tag.attribute("ref") ?? "", text: stringItem(cursor) ?? "" };
  });
}

function threadsOf(xml: string): readonly CommentSnapshot[] {
  const { children, prefix } = outline(xml);
  return children.map((thread) => {
    const text = childrenOf(xml, thread, prefix).find(({ name }) => name === "text");
    return {
      address: thread.tag.attribute("ref") ?? "",
      text: text ? textOf(xml, text) : "",
    };
  });
}

/** The ranges of merged cells, from the sheet without its cells. */
export const mergesOf = (shell: string): readonly string[] =>
  elementsNamed(shell, "mergeCell").map(({ tag }) => tag.attribute("ref") ?? "");

/** The hidden columns among those that hold anything: a range to the end of the sheet hides all the others too. */
export function hiddenColumnsOf(shell: string, used: UsedArea | null): ReadonlySet<number> {
  const hidden = new Set<number>();
  if (!used) return hidden;
  for (const { tag } of elementsNamed(shell, "col")) {
    if (!["1", "true"].includes(tag.attribute("hidden") ?? "")) continue;
    const min = numberOr(tag.attribute("min"), 1) - 1;
    const max = numberOr(tag.attribute("max"), min + 1) - 1;
    const last = Math.min(max, used.column + used.columns - 1);
    for (let column = Math.max(min, used.column); column <= last; column += 1) hidden.add(column);
  }
  return hidden;
}

/** The names of the charts on a sheet. */
export const chartsOf = (file: OfficePackage, sheetPart: string): readonly string[] =>
  relatedParts(file, sheetPart, "drawing").flatMap((part) => {
    const xml = file.text(part);
    return elementsNamed(xml, "graphicFrame").flatMap((frame) => {
      const inner = xml.slice(frame.at, frame.end);
      return elementsNamed(inner, "cNvPr").map(({ tag }) => tag.attribute("name") ?? "");
    });
  });
