import {
  addressOf,
  attributes,
  elementsNamed,
  escapeText,
  isOn,
  outline,
  placeOf,
  withPrefix,
  XmlPart,
} from "../../../ooxml";
import type { Element } from "../../../ooxml";
import type { Comment, CommentReply, CommentText } from "../../model";

const namespace = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

export const readPersons = (xml: string): readonly Person[] =>
  elementsNamed(xml, "person").map(({ tag }) => ({
    id: tag.attribute("id") ?? "",
    name: tag.attribute("displayName") ?? "",
    email: tag.attribute("userId") ?? "",
  }));

/** The threads of a sheet, replies under what they answer. */
export function readThreads(xml: string, persons: readonly Person[]): Comment[] {
  const part = new XmlPart(xml);
  const all = part.children(part.root);
  const parentOf = ({ tag }: Element): string | null => tag.attribute("parentId");
  return all
    .filter((element) => parentOf(element) === null)
    .flatMap((element) => {
      const place = placeOf(element.tag.attribute("ref") ?? "");
      const id = element.tag.attribute("id") ?? "";
      const replies = all
        .filter((each) => parentOf(each) === id)
        .map((each): CommentReply => ({
          id: each.tag.attribute("id") ?? "",
          ...readText(part, each, persons),
        }));
      const resolved = isOn(element.tag.attribute("done"));
      return place
        ? [{ id, ...place, resolved, replies, ...readText(part, element, persons) }]
        : [];
    });
}

function readText(part: XmlPart, element: Element, persons: readonly Person[]): CommentText {
  const person = persons.find(({ id }) => id === element.tag.attribute("personId"));
  const written = element.tag.attribute("dT") ?? "";
  return {
    content: part.text(part.findIn(element, "text")),
    contentType: "Plain",
    mentions: [],
    authorName: person?.name ?? "",
    authorEmail: person?.email ?? "",
    created: written === "" || written.endsWith("Z") ? written : `${written}Z`,
  };
}

export function writeThreads(
  threads: readonly Comment[],
  idOf: (text: CommentText) => string,
): string {
  const elements = threads.flatMap((thread) => {
    const ref = addressOf(thread.row, thread.column);
    const own = { ref, id: thread.id, done: thread.resolved ? true : null };
    const replies = thread.replies.map((reply) =>
      threadElement(reply, { ref, id: reply.id, parentId: thread.id }, idOf),
    );
    return [threadElement(thread, own, idOf), ...replies];
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<ThreadedComments xmlns="${namespace}">${elements.join("")}</ThreadedComments>`;
}

type OwnAttributes = Readonly<Record<string, string | boolean | null>> & { readonly ref: string };

function threadElement(
  text: CommentText,
  own: OwnAttributes,
  idOf: (text: CommentText) => string,
): string {
  const { ref, ...rest } = own;
  const moment = text.created.replace(/Z$/, "");
  const tag = attributes({ ref, dT: moment === "" ? null : moment, personId: idOf(text), ...rest });
  return `<threadedComment${tag}><text>${escapeText(text.content)}</text></threadedComment>`;
}

/** The part of the persons, with those added that it lacks. */
export class Persons {
  private readonly known: Person[];
  private readonly added: Person[] = [];

  constructor(private readonly xml: string | null) {
    this.known = xml === null ? [] : [...readPersons(xml)];
  }

  readonly idOf = ({ authorName, authorEmail }: CommentText): string => {
    const same = this.known.find(
      ({ name, email }) => name === authorName && (email === authorEmail || authorEmail === ""),
    );
    if (same) return same.id;
    const number = (this.known.length + 1).toString(16).toUpperCase().padStart(12, "0");
    const person = {
      id: `{00000000-0000-0000-0001-${number}}`,
      name: authorName,
      email: authorEmail,
    };
    this.known.push(person);
    this.added.push(person);
    return person.id;
  };

  write(): string {
    const elements = this.added.map(
      ({ id, name, email }) =>
        `<person${attributes({ displayName: name, id, userId: email === "" ? name : email, providerId: "None" })}/>`,
    );
    const inner = elements.join("");
    if (this.xml === null) {
      return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<personList xmlns="${namespace}">${inner}</personList>`;
    }
    const { root, prefix } = outline(this.xml);
    const from = root.tag.kind === "empty" ? root.at : root.contentTo;
    const open = root.tag.kind === "empty" ? root.tag.source.replace(/\s*\/>$/, ">") : "";
    return `${this.xml.slice(0, from)}${open}${withPrefix(inner, prefix)}</${prefix}personList>`;
  }
}
