import { sheetPrefix } from "./reference";
import { rewriteStructured, rewriteTokens } from "./rewrite";
import type { SheetPart, StructuredReference } from "./token";

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

function renamedPart(part: SheetPart | null, from: string, to: string): SheetPart | null {
  if (!part || part.workbook !== null) return null;
  const first = same(part.first, from);
  const last = part.last !== null && same(part.last, from);
  if (!first && !last) return null;
  return { ...part, first: first ? to : part.first, last: last ? to : part.last };
}

const afterPrefix = (text: string): string => text.slice(text.lastIndexOf("!") + 1);

export function renameSheetInFormula(formula: string, from: string, to: string): string {
  return rewriteTokens(formula, (token) => {
    const part =
      token.kind === "reference"
        ? token.reference.sheet
        : token.kind === "name"
          ? token.sheet
          : null;
    const renamed = renamedPart(part, from, to);
    return renamed && sheetPrefix(renamed) + afterPrefix(token.text);
  });
}

/** The formula after a sheet was deleted: what pointed there is #REF!. */
export function forgetSheet(formula: string, sheet: string): string {
  return rewriteTokens(formula, (token) => {
    if (token.kind !== "reference" && token.kind !== "name") return null;
    const part = token.kind === "reference" ? token.reference.sheet : token.sheet;
    if (!part || part.workbook !== null || !same(part.first, sheet)) return null;
    return token.kind === "reference" ? `#REF!${afterPrefix(token.text)}` : "#REF!";
  });
}

export function renameTableInFormula(formula: string, from: string, to: string): string {
  return rewriteTokens(formula, (token) => {
    if (token.kind === "name") return !token.sheet && same(token.name, from) ? to : null;
    if (token.kind !== "structured" || !same(token.structured.table ?? "", from)) return null;
    return to + token.text.slice(from.length);
  });
}

export interface ColumnRename {
  readonly table: string;
  readonly from: string;
  readonly to: string;
  /** The formula stands inside the table, so that "[@x]" means this table. */
  readonly isInside: boolean;
}

/** The formula after a table's header cell was changed. */
export function renameColumnInFormula(formula: string, rename: ColumnRename): string {
  const renamed = (name: string | null): string | null =>
    name !== null && same(name, rename.from) ? rename.to : name;
  return rewriteStructured(formula, (reference) => {
    const isOurs = reference.table === null ? rename.isInside : same(reference.table, rename.table);
    if (!isOurs || !reference.columns) return reference;
    const { first, last } = reference.columns;
    const next = { first: renamed(first) ?? first, last: renamed(last) };
    return next.first === first && next.last === last ? reference : withColumns(reference, next);
  });
}

const withColumns = (
  reference: StructuredReference,
  columns: StructuredReference["columns"],
): StructuredReference => ({ ...reference, columns });

/** The formula after a defined name was renamed; names of functions and tables stay. */
export const renameNameInFormula = (formula: string, from: string, to: string): string =>
  rewriteTokens(formula, (token) =>
    token.kind === "name" && same(token.name, from)
      ? token.text.slice(0, token.text.length - token.name.length) + to
      : null,
  );
