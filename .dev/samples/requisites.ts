import type { Cell, WriteSheet } from "hucre/xlsx";

const thin = { style: "thin", color: { rgb: "7F7F7F" } } as const;
const border = { top: thin, right: thin, bottom: thin, left: thin };
const font = { name: "Times New Roman", size: 12 };

/** The card of the office, line by line: what, in Kazakh, in Russian. */
export function requisitesSheet(
  name: string,
  title: string,
  lines: readonly (readonly [what: string, kk: string, ru: string])[],
): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  cells.set("0,0", {
    value: title,
    style: { font: { ...font, bold: true }, alignment: { horizontal: "center" } },
  });
  lines.forEach((line, row) => {
    line.forEach((value, column) => {
      cells.set(`${row + 2},${column}`, {
        value,
        style: {
          font: { ...font, bold: column === 0 },
          border,
          alignment: { vertical: "top", wrapText: true },
          numFmt: "@",
        },
      });
    });
  });
  return {
    name,
    columns: [{ width: 34 }, { width: 48 }, { width: 48 }],
    rows: [[title, null, null], [null, null, null], ...lines.map((line) => [...line])],
    cells,
    merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 2 }],
    pageSetup: { paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1 },
  };
}
