import { structuredItems } from "./token";
import type { StructuredItem, StructuredReference } from "./token";

type Columns = StructuredReference["columns"];

const unescape = (text: string): string => text.replace(/'(.)/gsu, "$1");
const escape = (text: string): string => text.replace(/[[\]#']/g, "'$&");

/** Where the bracket that opens at `start` closes; -1 when it never does. */
export function closingBracket(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const character = text[at];
    if (character === "'") at++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return at;
  }
  return -1;
}

const itemOf = (text: string): StructuredItem | undefined =>
  structuredItems.find((item) => item.toLowerCase() === text.trim().toLowerCase());

/** The parts of "[#Headers],[first]:[last]": bracketed texts and what stands between them. */
function bracketed(content: string): readonly string[] | null {
  const parts: string[] = [];
  for (let at = 0; at < content.length;) {
    const part = partAt(content, at);
    if (part === null) return null;
    if (part.trim() !== "") parts.push(part);
    at += part.length;
  }
  return parts;
}

function partAt(content: string, at: number): string | null {
  const character = content[at] ?? "";
  if (character !== "[") return /[\s,:]/u.test(character) ? character : null;
  const close = closingBracket(content, at);
  return close < 0 ? null : content.slice(at, close + 1);
}

interface Parts {
  readonly items: readonly StructuredItem[];
  readonly columns: Columns;
}

function fromParts(parts: readonly string[]): Parts | null {
  const items: StructuredItem[] = [];
  let columns: Columns = null;
  for (const group of groups(parts)) {
    const item = group.length === 1 ? itemOf(inside(group[0])) : undefined;
    if (item) items.push(item);
    else if (columns) return null;
    else columns = columnsOf(group);
  }
  return { items, columns };
}

const inside = (part = ""): string => part.slice(1, -1);

/** What stands between the commas. */
function groups(parts: readonly string[]): readonly (readonly string[])[] {
  const found: string[][] = [[]];
  for (const part of parts) {
    if (part === ",") found.push([]);
    else found.at(-1)?.push(part);
  }
  return found;
}

const columnsOf = ([first, colon, last]: readonly string[]): Columns => ({
  first: unescape(inside(first)),
  last: colon === ":" ? unescape(inside(last)) : null,
});

const thisRow: readonly StructuredItem[] = ["#This Row"];

function thisRowParts(rest: string): Parts | null {
  if (rest === "") return { items: thisRow, columns: null };
  if (!rest.startsWith("["))
    return { items: thisRow, columns: { first: unescape(rest), last: null } };
  const parts = bracketed(rest);
  const columns = parts && fromParts(parts);
  return columns && columns.items.length === 0
    ? { items: thisRow, columns: columns.columns }
    : null;
}

function contentParts(content: string): Parts | null {
  const trimmed = content.trim();
  if (trimmed === "") return { items: [], columns: null };
  if (trimmed.startsWith("@")) return thisRowParts(trimmed.slice(1).trim());
  if (trimmed.startsWith("#")) {
    const item = itemOf(trimmed);
    return item ? { items: [item], columns: null } : null;
  }
  if (!trimmed.startsWith("["))
    return { items: [], columns: { first: unescape(content), last: null } };
  const parts = bracketed(trimmed);
  return parts && fromParts(parts);
}

/** Reads "esep_fees[[#Headers],[Атауы (қаз.)]]" from its table and what is inside the outer brackets. */
export function parseStructured(table: string | null, content: string): StructuredReference | null {
  const parts = contentParts(content);
  return parts && { table, ...parts };
}

const plainColumn = /^[\p{L}\p{N}_]+$/u;

function thisRowText(table: string, columns: NonNullable<Columns>): string {
  const { first, last } = columns;
  if (last !== null) return `${table}[@[${escape(first)}]:[${escape(last)}]]`;
  return plainColumn.test(first) ? `${table}[@${first}]` : `${table}[@[${escape(first)}]]`;
}

const needsBrackets = (name: string): boolean => /^\s|\s$|^@|^$/u.test(name);

/** The structured reference as Excel shows it. */
export function structuredText({ table, items, columns }: StructuredReference): string {
  const name = table ?? "";
  const isThisRow = items.length === 1 && items[0] === "#This Row";
  if (isThisRow) return columns ? thisRowText(name, columns) : `${name}[@]`;
  return columns ? columnsText(name, items, columns) : listed(name, items);
}

function columnsText(
  name: string,
  items: readonly StructuredItem[],
  { first, last }: NonNullable<Columns>,
): string {
  if (items.length === 0 && last === null && !needsBrackets(first))
    return `${name}[${escape(first)}]`;
  const range = `[${escape(first)}]${last === null ? "" : `:[${escape(last)}]`}`;
  return `${name}[${[...items.map((item) => `[${item}]`), range].join(",")}]`;
}

function listed(name: string, items: readonly StructuredItem[]): string {
  if (items.length <= 1) return `${name}[${items.join("")}]`;
  return `${name}[${items.map((item) => `[${item}]`).join(",")}]`;
}
