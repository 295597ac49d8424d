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
  let at = 0;
  while (at < content.length) {
    if (content[at] === "[") {
      const close = closingBracket(content, at);
      if (close < 0) return null;
      parts.push(content.slice(at, close + 1));
      at = close + 1;
    } else {
      if (content[at] === "," || content[at] === ":") parts.push(content[at] ?? "");
      else if (!/\s/u.test(content[at] ?? "")) return null;
      at++;
    }
  }
  return parts;
}

interface Parts {
  readonly items: readonly StructuredItem[];
  readonly columns: Columns;
}

function fromParts(parts: readonly string[]): Parts | null {
  const items: StructuredItem[] = [];
  let columns: Columns = null;
  let at = 0;
  while (at < parts.length) {
    const inner = (parts[at] ?? "").slice(1, -1);
    const item = itemOf(inner);
    if (item) {
      items.push(item);
      at += 1;
    } else {
      const isRange = parts[at + 1] === ":";
      if (columns) return null;
      columns = {
        first: unescape(inner),
        last: isRange ? unescape((parts[at + 2] ?? "").slice(1, -1)) : null,
      };
      at += isRange ? 3 : 1;
    }
    if (at < parts.length && parts[at] !== ",") return null;
    at += 1;
  }
  return { items, columns };
}

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
  if (!columns) return listed(name, items);
  const { first, last } = columns;
  if (items.length === 0 && last === null && !needsBrackets(first))
    return `${name}[${escape(first)}]`;
  const range = `[${escape(first)}]${last === null ? "" : `:[${escape(last)}]`}`;
  return `${name}[${[...items.map((item) => `[${item}]`), range].join(",")}]`;
}

function listed(name: string, items: readonly StructuredItem[]): string {
  if (items.length <= 1) return `${name}[${items.join("")}]`;
  return `${name}[${items.map((item) => `[${item}]`).join(",")}]`;
}
