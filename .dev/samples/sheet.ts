import type { Cell, CellStyle, WriteSheet } from "hucre/xlsx";

/** What a column of an office's table looks like. */
export type Look = "text" | "wide" | "count" | "date" | "score" | "percent" | "mark";

export interface OfficeColumn<Row> {
  /** Lines of the header from above; neighbours with one first line are merged under it. */
  readonly header: readonly string[];
  readonly width: number;
  readonly look: Look;
  readonly value: (row: Row, index: number) => string | number | null;
  /** A formula of the cell; `value` is then its result. `{row}` is the sheet's row. */
  readonly formula?: string;
  /** Summed in the row of totals. */
  readonly summed?: boolean;
}

export interface OfficeSheet<Row> {
  readonly name: string;
  /** Merged rows above the table. */
  readonly titles: readonly string[];
  readonly columns: readonly OfficeColumn<Row>[];
  readonly rows: readonly Row[];
  /** First cell of the row of totals. */
  readonly total?: string;
  /** Rows under the table: who made it and when. */
  readonly notes?: readonly string[];
  readonly accent: string;
}

const thin = { style: "thin", color: { rgb: "7F7F7F" } } as const;
const box = { top: thin, right: thin, bottom: thin, left: thin };
const font = { name: "Times New Roman", size: 11 };
const formats: Readonly<Record<Look, string | undefined>> = {
  text: "@",
  wide: undefined,
  count: "#,##0",
  date: "dd.mm.yyyy",
  score: "0.00",
  percent: "0.0%",
  mark: undefined,
};
const aligned = (look: Look) =>
  look === "wide" || look === "text" ? "left" : look === "count" ? "right" : "center";

function bodyStyle(look: Look): CellStyle {
  const numFmt = formats[look];
  return {
    font,
    border: box,
    alignment: { horizontal: aligned(look), vertical: "top", wrapText: look === "wide" },
    ...(numFmt === undefined ? {} : { numFmt }),
  };
}

export function letters(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : letters(rest - 1) + letter;
}

/** A table as offices keep them: titles merged across it, headers in two lines, sums below. */
export function officeSheet<Row>(sheet: OfficeSheet<Row>): WriteSheet {
  const draft = new Draft(sheet.columns.length);
  sheet.titles.forEach((title, index) => {
    draft.merged(title, { font: { ...font, size: 13 - index, bold: index === 0 } });
  });
  draft.skip();
  header(draft, sheet);
  const first = draft.row;
  sheet.rows.forEach((row, index) => {
    sheet.columns.forEach(({ look, value, formula }, column) => {
      draft.put(column, value(row, index), { style: bodyStyle(look), formula });
    });
    draft.height(15 * Math.max(...sheet.columns.map((column) => linesOf(column, row, index))));
    draft.next();
  });
  if (sheet.total !== undefined) totals(draft, sheet, first);
  sheet.notes?.forEach((note) => {
    draft.skip();
    draft.put(1, note, { style: { font: { ...font, italic: true } } });
    draft.next();
  });
  return {
    name: sheet.name,
    columns: sheet.columns.map(({ width }) => ({ width })),
    rows: draft.values,
    cells: draft.cells,
    merges: draft.merges,
    rowDefs: draft.heights,
    freezePane: { rows: first },
    pageSetup: { paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1 },
  };
}

/** How many lines a wrapped text takes in its column. */
function linesOf<Row>({ look, width, value }: OfficeColumn<Row>, row: Row, index: number): number {
  const text = value(row, index);
  return look === "wide" && typeof text === "string" ? Math.ceil((text.length * 1.1) / width) : 1;
}

function header<Row>(draft: Draft, { columns, accent }: OfficeSheet<Row>): void {
  const lines = Math.max(...columns.map((column) => column.header.length));
  const style: CellStyle = {
    font: { ...font, bold: true },
    border: box,
    fill: { type: "pattern", pattern: "solid", fgColor: { rgb: accent } },
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
  };
  const top = draft.row;
  for (let line = 0; line < lines; line += 1) {
    columns.forEach(({ header: texts }, column) => {
      const above = line === 0 ? columns[column - 1]?.header : undefined;
      const isContinued = texts.length > 1 && above !== undefined && above[0] === texts[0];
      draft.put(column, isContinued ? null : (texts[line] ?? null), { style });
    });
    draft.height(line === 0 ? 48 : 34);
    draft.next();
  }
  if (lines > 1) mergeHeaders(draft, columns, { top, lines });
}

function mergeHeaders<Row>(
  draft: Draft,
  columns: readonly OfficeColumn<Row>[],
  { top, lines }: { readonly top: number; readonly lines: number },
): void {
  const isGroup = (column: number): boolean => (columns[column]?.header.length ?? 0) > 1;
  const continues = (column: number): boolean =>
    isGroup(column) && columns[column]?.header[0] === columns[column - 1]?.header[0];
  columns.forEach((_, column) => {
    if (continues(column)) return;
    let last = column;
    while (continues(last + 1)) last += 1;
    const bottom = isGroup(column) ? top : top + lines - 1;
    draft.merge({ startRow: top, startCol: column, endRow: bottom, endCol: last });
  });
}

function totals<Row>(
  draft: Draft,
  { columns, total, rows }: OfficeSheet<Row>,
  first: number,
): void {
  const style = (look: Look): CellStyle => ({
    ...bodyStyle(look),
    font: { ...font, bold: true },
    fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "F2F2F2" } },
  });
  columns.forEach(({ look, summed, value }, column) => {
    if (column === 0) draft.put(0, total ?? null, { style: style("wide") });
    else if (summed === true) {
      const name = letters(column);
      const sum = rows.reduce((all, row, index) => {
        const each = value(row, index);
        return all + (typeof each === "number" ? each : 0);
      }, 0);
      draft.put(column, sum, {
        style: style(look),
        formula: `SUM(${name}${first + 1}:${name}${draft.row})`,
      });
    } else draft.put(column, null, { style: style(look) });
  });
  draft.merge({ startRow: draft.row, startCol: 0, endRow: draft.row, endCol: 1 });
  draft.next();
}

interface Written {
  readonly style: CellStyle;
  readonly formula?: string | undefined;
}

class Draft {
  readonly values: (string | number | null)[][] = [];
  readonly cells = new Map<string, Partial<Cell>>();
  readonly heights = new Map<number, { height: number }>();
  readonly merges: { startRow: number; startCol: number; endRow: number; endCol: number }[] = [];
  row = 0;

  constructor(private readonly width: number) {}

  put(column: number, value: string | number | null, { style, formula }: Written): void {
    this.values[this.row] ??= Array.from({ length: this.width }, () => null);
    const line = this.values[this.row];
    if (line) line[column] = value;
    this.cells.set(`${this.row},${column}`, {
      value,
      style,
      ...(formula === undefined
        ? {}
        : {
            formula: formula.replaceAll("{row}", String(this.row + 1)),
            formulaResult: value,
            type: "formula" as const,
          }),
    });
  }

  merged(text: string, style: CellStyle): void {
    this.put(0, text, { style: { ...style, alignment: { horizontal: "center", wrapText: true } } });
    this.merge({ startRow: this.row, startCol: 0, endRow: this.row, endCol: this.width - 1 });
    this.next();
  }

  merge(area: { startRow: number; startCol: number; endRow: number; endCol: number }): void {
    if (area.startRow !== area.endRow || area.startCol !== area.endCol) this.merges.push(area);
  }

  height(points: number): void {
    this.heights.set(this.row, { height: points });
  }

  skip(): void {
    this.values[this.row] ??= Array.from({ length: this.width }, () => null);
    this.row += 1;
  }

  next(): void {
    this.row += 1;
  }
}
