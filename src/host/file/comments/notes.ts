import {
  addressOf,
  attributes,
  elementsNamed,
  encodeCellText,
  escapeText,
  outline,
  placeOf,
  spaceAttribute,
  stringItem,
  TagCursor,
  textOf,
  withPrefix,
} from "../../../ooxml";
import type { Comment, Note } from "../../model";

const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const threadMark = "tc=";

/** A note as its part has it. */
export interface SourceNote {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly text: string;
  readonly source: string;
}

export function readNotes(xml: string): readonly SourceNote[] {
  const { prefix } = outline(xml);
  const authors = readAuthors(xml);
  return elementsNamed(xml, "comment").flatMap(({ tag, at, end }) => {
    const place = placeOf(tag.attribute("ref") ?? "");
    const cursor = new TagCursor(xml, at, prefix);
    cursor.next();
    const text = stringItem(cursor) ?? "";
    const author = authors[Number(tag.attribute("authorId"))] ?? "";
    return place ? [{ ...place, author, text, source: xml.slice(at, end) }] : [];
  });
}

const readAuthors = (xml: string): readonly string[] =>
  elementsNamed(xml, "author").map((element) => textOf(xml, element));

/** A note that only stands in for a thread in older versions. */
export const isStandIn = ({ author }: SourceNote): boolean => author.startsWith(threadMark);

interface WrittenNote {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly text: string;
}

const standIn = ({ id, row, column, content, replies }: Comment): WrittenNote => ({
  row,
  column,
  author: `${threadMark}${id}`,
  text: [
    "[Threaded comment]\n\nThis version of Excel shows the thread as a note; newer versions can edit it.\n",
    `Comment:\n    ${content}`,
    ...replies.map((reply) => `Reply:\n    ${reply.content}`),
  ].join("\n"),
});

const sameNote = (one: WrittenNote, other: WrittenNote): boolean =>
  one.row === other.row &&
  one.column === other.column &&
  one.author === other.author &&
  one.text === other.text;

/** The part of a sheet's notes; of `known` every note that is the same stays as it stands. */
export function writeNotes(
  notes: readonly Note[],
  threads: readonly Comment[],
  known: string | null,
): string {
  const sources = known === null ? [] : readNotes(known);
  const authors = known === null ? [] : [...readAuthors(known)];
  const prefix = known === null ? "" : outline(known).prefix;
  const wanted = [
    ...notes.map(({ row, column, authorName, content }) => ({
      row,
      column,
      author: authorName,
      text: content,
    })),
    ...threads.map((thread) => keptStandIn(thread, sources) ?? standIn(thread)),
  ].toSorted((one, other) => one.row - other.row || one.column - other.column);
  const elements = wanted.map((note) => {
    const same = sources.find((source) => sameNote(source, note));
    return same?.source ?? noteElement(note, authorId(authors, note.author));
  });
  const list = authors.map((author) => `<author>${escapeText(author)}</author>`).join("");
  const inner = `<authors>${list}</authors><commentList>${elements.join("")}</commentList>`;
  const head = known === null ? start : known.slice(0, outline(known).root.tag.end);
  return `${head}${withPrefix(inner, prefix)}</${prefix}comments>`;
}

const start = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${namespace}">`;

/** A stand-in whose thread reads the same is left as Excel wrote it. */
const keptStandIn = (thread: Comment, sources: readonly SourceNote[]): WrittenNote | undefined =>
  sources.find(
    (source) =>
      source.author === `${threadMark}${thread.id}` &&
      source.row === thread.row &&
      source.column === thread.column &&
      [thread, ...thread.replies].every(({ content }) => source.text.includes(content)),
  );

function authorId(authors: string[], author: string): number {
  const known = authors.indexOf(author);
  return known >= 0 ? known : authors.push(author) - 1;
}

const noteElement = ({ row, column, text }: WrittenNote, author: number): string =>
  `<comment${attributes({ ref: addressOf(row, column), authorId: author })}><text><t${spaceAttribute(text)}>${escapeText(encodeCellText(text))}</t></text></comment>`;
