import type { CellArea } from "../../ooxml";

/** A rectangle of a sheet. */
export const rangeAt = (sheet: Excel.Worksheet, area: CellArea): Excel.Range =>
  sheet.getRangeByIndexes(
    area.top,
    area.left,
    area.bottom - area.top + 1,
    area.right - area.left + 1,
  );

export const blockArea = (block: {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
}): CellArea => ({
  top: block.row,
  left: block.column,
  bottom: block.row + block.values.length - 1,
  right: block.column + Math.max(1, ...block.values.map((line) => line.length)) - 1,
});
