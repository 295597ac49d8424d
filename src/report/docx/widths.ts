import type { Table } from "../tree";

/** Share of the letter size that a character is wide, in the usual serif letters. */
const wide = 0.74;
const upper = 0.7;
const usual = 0.52;
const narrow = 0.3;
const digit = 0.5;
const wideLetters = /[жшщюмыфъҢңЖШЩЮМЫФ@WMwm]/u;
const upperLetters = /\p{Lu}/u;
const narrowLetters = /[.,:;!|'’"()[\]\-–ijltfrІі]/u;
const boldness = 1.1;

function widthOf(character: string): number {
  if (wideLetters.test(character)) return wide;
  if (narrowLetters.test(character)) return narrow;
  if (upperLetters.test(character)) return upper;
  return /\d/.test(character) ? digit : usual;
}

/** What may stand on one line: a longer word, such as an address on the web, is broken anyway. */
const longestWord = 22;

function longestIn(text: string): number {
  const words = text.split(/\s+|(?<=-)/u);
  return Math.max(0, ...words.map((word) => emsOf(word.slice(0, longestWord))));
}

const emsOf = (word: string): number =>
  Array.from(word).reduce((sum, character) => sum + widthOf(character), 0);

export interface TableRoom {
  /** Twips. */
  readonly width: number;
  /** Twips on both sides of a cell's text. */
  readonly padding: number;
  /** Points. */
  readonly letters: number;
  readonly headerLetters: number;
}

const twipsInPoint = 20;

/** Widths of the columns in twips: by their weights, but none narrower than its longest word where there is room. */
export function columnWidths(table: Table, room: TableRoom): readonly number[] {
  const least = leastWidths(table, room);
  const wished = shareOut(
    room.width,
    table.columns.map((column) => column.weight),
  );
  const needed = least.reduce((sum, width) => sum + width, 0);
  if (needed >= room.width) return shareOut(room.width, least);
  const raised = wished.map((width, index) => Math.max(width, least[index] ?? 0));
  const excess = raised.reduce((sum, width) => sum + width, 0) - room.width;
  const spare = raised.map((width, index) => width - (least[index] ?? 0));
  const allSpare = spare.reduce((sum, width) => sum + width, 0);
  const cut = raised.map((width, index) =>
    allSpare === 0 ? width : width - (excess * (spare[index] ?? 0)) / allSpare,
  );
  return shareOut(room.width, cut);
}

function leastWidths(table: Table, room: TableRoom): readonly number[] {
  const { padding, letters, headerLetters } = room;
  const least = table.columns.map(() => 0);
  const raise = (index: number, points: number) => {
    const width = Math.ceil(points * twipsInPoint) + padding;
    if (width > (least[index] ?? 0)) least[index] = width;
  };
  for (const { text, at } of headerTexts(table))
    raise(at, longestIn(text) * boldness * headerLetters);
  for (const row of [...table.rows, ...(table.total ? [table.total] : [])])
    row.forEach((text, index) => raise(index, longestIn(text) * letters));
  return least;
}

interface HeaderText {
  readonly text: string;
  readonly at: number;
}

/** The header cells of a single column, with the column. */
function headerTexts({ header, columns }: Table): readonly HeaderText[] {
  const covered = columns.map(() => 0);
  return header.flatMap((cells) => {
    let at = 0;
    const texts = cells.flatMap((cell): readonly HeaderText[] => {
      while ((covered[at] ?? 0) > 0) at++;
      covered.fill(cell.rowSpan, at, at + cell.columnSpan);
      const own = cell.columnSpan === 1 ? [{ text: cell.text, at }] : [];
      at += cell.columnSpan;
      return own;
    });
    covered.forEach((rows, index) => (covered[index] = Math.max(0, rows - 1)));
    return texts;
  });
}

/** Shares a width out by weight, to the last twip: columns that do not add up are moved by Word. */
export function shareOut(total: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  let passed = 0;
  let edge = 0;
  return weights.map((weight) => {
    passed += weight;
    const next = Math.round((total * passed) / sum);
    const width = next - edge;
    edge = next;
    return width;
  });
}
