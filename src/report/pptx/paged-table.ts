import type { Table } from "../tree";
import { shareOut } from "../docx/widths";

/** Millimetres. */
export const tableWidth = 308;
const tableHeight = 138;
/** Points. */
export const cellLetters = 14;
const lineHeight = 5.6;
const cellPadding = 2.2;
const letterWidth = 2.75;

/** Widths of the columns, in millimetres. */
export const columnWidths = ({ columns }: Table): readonly number[] =>
  shareOut(
    tableWidth,
    columns.map(({ weight }) => weight),
  );

function heightOf(cells: readonly string[], widths: readonly number[]): number {
  const lines = cells.map((text, index) => {
    const letters = Math.max(3, Math.floor(((widths[index] ?? 20) - 5) / letterWidth));
    return text
      .split("\n")
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
  });
  return Math.max(1, ...lines) * lineHeight + cellPadding;
}

/** The table in pieces that fit a slide each, every one with the header; the total stands under the last. */
export function paged(table: Table): readonly Table[] {
  const widths = columnWidths(table);
  const header = table.header.reduce(
    (sum, cells) =>
      sum +
      heightOf(
        cells.map(({ text }) => text),
        widths,
      ),
    0,
  );
  const room = tableHeight - header - (table.total === null ? 0 : heightOf(table.total, widths));
  const heights = table.rows.map((cells) => heightOf(cells, widths));
  const all = heights.reduce((sum, height) => sum + height, 0);
  const pieces = Math.max(1, Math.ceil(all / room));
  /** Pieces of about the same height: no lonely last row. */
  const fair = Math.min(room, all / pieces + Math.max(0, ...heights) / 2);
  const pages: (readonly string[])[][] = [[]];
  let used = 0;
  table.rows.forEach((cells, index) => {
    const height = heights[index] ?? 0;
    if (used + height > fair && used > 0) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)?.push(cells);
    used += height;
  });
  return pages.map((rows, index) => ({
    ...table,
    rows,
    total: index === pages.length - 1 ? table.total : null,
  }));
}
