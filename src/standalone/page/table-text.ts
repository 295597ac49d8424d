/** Rows of cells out of text as Excel copies it: tabs between, quotes around what holds tabs, quotes or line ends. */
export function readTable(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const pattern = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/gy;
  const body = text.replace(/\r\n$|[\r\n]$/, "");
  for (const [whole, quoted, plain = "", end] of body.matchAll(pattern)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "\t") continue;
    if (whole === "" || end === "") break;
    rows.push([]);
  }
  const width = Math.max(...rows.map(({ length }) => length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
}

export const writeTable = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) =>
      row
        .map((cell) => (/[\t\r\n]|^"/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
        .join("\t"),
    )
    .join("\r\n");

/** "+7…", "-" and "@…" are seldom meant as formulas where they come out of a table: they are taken as texts. */
export const pasted = (cell: string): string =>
  /^[+\-@]/.test(cell) && !/^[+-]?[\d\s.,]+%?$/.test(cell) ? `'${cell}` : cell;
