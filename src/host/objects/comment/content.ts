import { invalidArgument } from "../../protocol";
import { asInteger, asOneOf, asText, isRecord, optional, record } from "../arguments";
import type { CommentText, Mention } from "../../model";

export type Content = Pick<CommentText, "content" | "contentType" | "mentions">;

const atPattern = /<at id="(\d+)">(.*?)<\/at>/gs;

/** What is read where mentions are only names: "@" and the name. */
export const plainContent = ({ content, contentType }: Content): string =>
  contentType === "Plain" ? content : content.replace(atPattern, "@$2");

const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;" } as const;

/** Plain text with what would be tags written as entities. */
export const richContent = ({ content, contentType }: Content): string =>
  contentType === "Plain"
    ? content.replace(/[&<>]/g, (character) => entities[character as keyof typeof entities])
    : content;

function asMention(value: unknown): Mention {
  const { email, id, name } = record(value);
  return { email: asText(email), id: asInteger(id), name: asText(name) };
}

function asMentions(value: unknown): readonly Mention[] {
  if (!Array.isArray(value)) throw invalidArgument();
  return value.map(asMention);
}

/** Every person that the text mentions must be described, by the number in the text. */
function checkMentions(text: string, mentions: readonly Mention[]): void {
  for (const [, id] of text.matchAll(atPattern))
    if (!mentions.some((mention) => mention.id === Number(id)))
      throw invalidArgument(`Nobody with id ${id ?? ""} is mentioned.`);
}

export function asMentioning(value: unknown): Content {
  const given = record(value);
  const text = asText(given["richContent"]);
  const mentions = optional(given["mentions"], asMentions, []);
  if (text.trim() === "") throw invalidArgument();
  checkMentions(text, mentions);
  return { content: text, contentType: "Mention", mentions };
}

export function asPlain(value: unknown): Content {
  const text = asText(value);
  if (text.trim() === "") throw invalidArgument();
  return { content: text, contentType: "Plain", mentions: [] };
}

/** The content of a new comment or reply, by its kind; the kind decides what the value must be. */
export function asContent(value: unknown, contentType: unknown): Content {
  const kind = optional(contentType, (given) => asOneOf(given, ["Plain", "Mention"]), "Plain");
  if (kind === "Mention") return asMentioning(value);
  return isRecord(value) ? asPlain(value["richContent"]) : asPlain(value);
}
