import { columnSpan, effectiveStyle, rowFormat, sheetByName } from "../model";
import { cellText, localeOf } from "../text";
import type { Area, CellValue, Sheet, Style, Workbook } from "../model";
import type { LocaleName } from "../profile";

/** What a cell looks like, as far as a plain grid shows it. */
export interface CellView {
  readonly text: string;
  readonly look: "start" | "center" | "end";
  readonly isBold: boolean;
  readonly wraps: boolean;
  /** "#RRGGBB"; null for none. */
  readonly fill: string | null;
  readonly color: string | null;
}

/** A sheet for a page with a grid; sizes in pixels at 96 to the inch. */
export interface SheetView {
  readonly name: string;
  /** Down to the last row and column with anything in it. */
  readonly rows: number;
  readonly columns: number;
  readonly merges: readonly Area[];
  readonly selection: Area;
  /** Rows and columns that stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly isProtected: boolean;
  rowHeight(row: number): number;
  columnWidth(column: number): number;
  /** Null for a cell with nothing to draw. */
  cell(row: number, column: number): CellView | null;
}

const pixelsPerCharacter = 7;
const pixelsPerPoint = 96 / 72;
const a1: Area = { top: 0, left: 0, bottom: 0, right: 0 };

export function viewSheet(workbook: Workbook, name: string, locale: LocaleName): SheetView | null {
  const sheet = sheetByName(workbook, name);
  if (!sheet) return null;
  const options = { locale: localeOf(locale), date1904: workbook.date1904 };
  const extent = extentOf(sheet);

  return {
    name: sheet.name,
    ...extent,
    merges: sheet.merges,
    selection: sheet.selection.areas[0] ?? a1,
    frozen: { rows: sheet.freeze?.rows ?? 0, columns: sheet.freeze?.columns ?? 0 },
    isProtected: sheet.protection !== null,
    rowHeight(row) {
      const { height, hidden, filtered } = rowFormat(sheet, row);
      return hidden || filtered
        ? 0
        : Math.round((height ?? sheet.defaultRowHeight) * pixelsPerPoint);
    },
    columnWidth(column) {
      const { width, hidden } = columnSpan(sheet, column);
      return hidden ? 0 : Math.round((width ?? sheet.defaultColumnWidth) * pixelsPerCharacter);
    },
    cell(row, column) {
      const value = sheet.cells.get(row, column)?.value ?? null;
      const style = workbook.styles.at(effectiveStyle(sheet, row, column));
      const look = lookOf(style);
      if (value === null && look.fill === null) return null;
      const text = cellText(value, style.numberFormat, options);
      return { text, look: alignmentOf(style, value), ...look };
    },
  };
}

function extentOf({ cells, merges }: Sheet): { readonly rows: number; readonly columns: number } {
  const numbers = cells.rowNumbers();
  const widths = numbers.map((row) => cells.row(row)?.length ?? 0);
  const merged = merges.map(({ right }) => right + 1);
  return {
    rows: Math.max((numbers.at(-1) ?? 0) + 1, ...merges.map(({ bottom }) => bottom + 1)),
    columns: widths.concat(merged).reduce((most, width) => Math.max(most, width), 1),
  };
}

const lookOf = ({ font, fill, alignment }: Style): Omit<CellView, "text" | "look"> => ({
  isBold: font.bold,
  wraps: alignment.wrapText,
  fill: fill.pattern === "Solid" && fill.color !== "" ? fill.color : null,
  color: font.color === "" ? null : font.color,
});

/** Excel's "General": numbers to the right, truth and errors in the middle, texts to the left. */
function alignmentOf({ alignment }: Style, value: CellValue): CellView["look"] {
  const { horizontal } = alignment;
  if (horizontal === "Right") return "end";
  if (horizontal === "Center" || horizontal === "CenterAcrossSelection") return "center";
  if (horizontal !== "General") return "start";
  if (typeof value === "number") return "end";
  return typeof value === "string" || value === null ? "start" : "center";
}
