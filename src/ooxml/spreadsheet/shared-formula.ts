import { columnName, columnOf, lastColumn, lastRow } from "./cell-address";

/** Quoted text, quoted sheet names and structured references are passed over; then cells, columns, rows. */
const token =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|(?<![\p{L}\p{N}_.\\?$])(?:(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.(![])|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.(!:])|(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.(!]))/gu;

export interface Distance {
  readonly rows: number;
  readonly columns: number;
}

/** A formula as it reads when its cell is copied that far: what is not fixed by `$` moves along. */
export function moveFormula(formula: string, { rows, columns }: Distance): string {
  if (rows === 0 && columns === 0) return formula;
  const row = (dollar: string, text: string): string | null => {
    const to = Number(text) - 1 + (dollar ? 0 : rows);
    return to < 0 || to > lastRow ? null : dollar + String(to + 1);
  };
  const column = (dollar: string, text: string): string | null => {
    const from = columnOf(text);
    if (from === null) return null;
    const to = from + (dollar ? 0 : columns);
    return to < 0 || to > lastColumn ? null : dollar + columnName(to);
  };
  const orError = (parts: readonly (string | null)[], joint: string): string =>
    parts.includes(null) ? "#REF!" : parts.join(joint);
  return formula.replace(token, (whole: string, ...found: readonly (string | undefined)[]) => {
    const at = (index: number): string => found[index] ?? "";
    if (found[1] !== undefined) {
      return columnOf(at(1)) === null
        ? whole
        : orError([column(at(0), at(1)), row(at(2), at(3))], "");
    }
    if (found[5] !== undefined) return orError([column(at(4), at(5)), column(at(6), at(7))], ":");
    return found[9] === undefined ? whole : orError([row(at(8), at(9)), row(at(10), at(11))], ":");
  });
}
