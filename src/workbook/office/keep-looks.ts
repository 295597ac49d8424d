import type { CellArea } from "../../ooxml";
import { rangeAt } from "./ranges";

const wanted: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, pattern: true },
    font: { bold: true, italic: true, color: true, size: true, name: true, underline: true },
    borders: { style: true, color: true, weight: true },
    wrapText: true,
    verticalAlignment: true,
    horizontalAlignment: true,
    indentLevel: true,
  },
};

export interface AskedLooks {
  readonly area: CellArea;
  readonly cells: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

export interface KeptLooks {
  readonly area: CellArea;
  readonly cells: readonly (readonly Excel.CellProperties[])[];
}

export const askForLooks = (sheet: Excel.Worksheet, area: CellArea): AskedLooks => ({
  area,
  cells: rangeAt(sheet, area).getCellProperties(wanted),
});

export const keptLooks = ({ area, cells }: AskedLooks): KeptLooks => ({ area, cells: cells.value });

const autoColor = "#000000";

const isFilled = ({ format }: Excel.CellProperties): boolean =>
  (format?.fill as { readonly pattern?: string } | undefined)?.pattern !== "None";

const linesOf = ({
  format,
}: Excel.CellProperties): readonly (readonly [string, Excel.CellBorder])[] =>
  Object.entries((format?.borders ?? {}) as Readonly<Record<string, Excel.CellBorder>>).filter(
    ([, line]) => line.style !== "None",
  );

const plainFont: Excel.CellPropertiesFont = { bold: false, italic: false, color: autoColor };

const isPlainFont = (font: Excel.CellPropertiesFont): boolean =>
  font.bold === plainFont.bold &&
  font.italic === plainFont.italic &&
  font.color === plainFont.color;

/** A cell that nobody has dressed: no fill, no lines, an upright black font. */
function isPlain(cell: Excel.CellProperties): boolean {
  const { font = {}, wrapText, horizontalAlignment } = cell.format ?? {};
  const isUndressed = !isFilled(cell) && linesOf(cell).length === 0;
  const isUnaligned = wrapText === false && horizontalAlignment === "General";
  return isUndressed && isUnaligned && isPlainFont(font);
}

/** Cells that were plain are plain again; the others get back what they had. */
export function restoreLooks(sheet: Excel.Worksheet, { area, cells }: KeptLooks): void {
  const range = rangeAt(sheet, area);
  range.clear(Excel.ClearApplyTo.formats);
  if (cells.every((line) => line.every(isPlain))) return;
  range.setCellProperties(cells.map((line) => line.map(settable)));
}

/** Lines that are not there and colours that are not given must not be set. */
function settable(cell: Excel.CellProperties): Excel.SettableCellProperties {
  if (isPlain(cell) || !cell.format) return {};
  const { fill, borders: _, font = {}, ...rest } = cell.format;
  const lines = linesOf(cell);
  return {
    format: {
      ...rest,
      font: settableFont(font),
      ...(isFilled(cell) && fill ? { fill: { color: fill.color ?? autoColor } } : {}),
      ...(lines.length > 0 ? { borders: Object.fromEntries(lines) } : {}),
    },
  };
}

function settableFont({ color, ...letters }: Excel.CellPropertiesFont): Excel.CellPropertiesFont {
  return color === autoColor || color === undefined ? letters : { ...letters, color };
}
