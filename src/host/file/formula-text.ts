import { withFunctionPrefixes, withoutFunctionPrefixes } from "../../ooxml";
import { joinTokens, rewriteStructured, structuredText, tokensOf } from "../formula";
import type { StructuredReference, Token } from "../formula";
import { containsCell } from "../model";
import type { Table } from "../model";

/** The table around a cell: "this row" means a row of it. */
export const tableAround = (tables: readonly Table[], row: number, column: number): string | null =>
  tables.find(({ area }) => containsCell(area, row, column))?.name ?? null;

/** Excel takes 8,192 characters; what is far longer is left alone. */
const longestFormula = 32_768;

/** A formula as people read it, with "=", from the file's text. `table` is the one around its cell. */
export function readFormula(text: string, table: string | null): string {
  if (text.length > longestFormula) return `=${text}`;
  const plain = `=${withoutFunctionPrefixes(text)}`
    .replace(/ANCHORARRAY\(([^()]+)\)/g, "$1#")
    .replace(/(?<![A-Z.])SINGLE\(([^()]+)\)/g, "@$1");
  if (!text.includes("[#This Row]") || table === null)
    return plain.includes("[") ? shown(plain) : plain;
  return rewriteStructured(plain, (reference) => {
    const isOwn = reference.table?.toLowerCase() === table.toLowerCase();
    return structuredText(
      isOwn && isThisRow(reference) ? { ...reference, table: null } : reference,
    );
  });
}

const shown = (formula: string): string =>
  rewriteStructured(formula, (reference) => structuredText(reference));

const isThisRow = ({ items }: StructuredReference): boolean =>
  items.length === 1 && items[0] === "#This Row";

/** The file's text of a formula, without "=". */
export function writeFormula(formula: string, table: string | null): string {
  const text = /[[@#]/.test(formula) ? fileForm(formula, table) : formula;
  const bare = text.startsWith("=") ? text.slice(1) : text;
  return bare.includes("(") ? withFunctionPrefixes(bare) : bare;
}

function fileForm(formula: string, table: string | null): string {
  const tokens = tokensOf(formula);
  if (!tokens) return formula;
  const texts = tokens.map((token) =>
    token.kind === "structured" ? fileStructured(token.structured, table) : token.text,
  );
  spillsToCalls(tokens, texts);
  singlesToCalls(tokens, texts);
  return joinTokens(texts.map((text) => ({ text })));
}

/** The file knows no "@column", and every reference names its table. */
function fileStructured(reference: StructuredReference, around: string | null): string {
  const table = reference.table ?? around;
  if (!isThisRow(reference)) return structuredText({ ...reference, table });
  if (!reference.columns) return `${table ?? ""}[#This Row]`;
  return structuredText({ ...reference, table, items: ["#Data"] }).replace(
    "[[#Data]",
    "[[#This Row]",
  );
}

/** `A1#` is a call of a function in the file. */
function spillsToCalls(tokens: readonly Token[], texts: string[]): void {
  tokens.forEach((token, index) => {
    if (token.kind !== "operator" || token.text !== "#" || index === 0) return;
    texts[index - 1] = `ANCHORARRAY(${texts[index - 1] ?? ""})`;
    texts[index] = "";
  });
}

/** So is `@A1`, up to the end of the operand. */
function singlesToCalls(tokens: readonly Token[], texts: string[]): void {
  tokens.forEach((token, index) => {
    if (token.kind !== "operator" || token.text !== "@") return;
    const end = endOfOperand(tokens, index + 1);
    texts[index] = "SINGLE(";
    texts[end] = `${texts[end] ?? ""})`;
  });
}

function endOfOperand(tokens: readonly Token[], start: number): number {
  let depth = 0;
  for (let at = start; at < tokens.length; at++) {
    const kind = tokens[at]?.kind;
    if (kind === "open") depth++;
    if (kind === "close") depth--;
    const opens = kind === "function" || kind === "space";
    if (depth === 0 && !opens) return at;
  }
  return tokens.length - 1;
}
