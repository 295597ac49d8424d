import {
  cellChange,
  inheritedStyle,
  isEntireColumns,
  isEntireRows,
  markSheet,
  maxRows,
} from "../../model";
import type { CellShift } from "../../formula";
import type { Area, Cell, CellRow, ColumnSpan, Sheet } from "../../model";

interface Step {
  readonly at: number;
  /** Negative when cells vanish. */
  readonly count: number;
}

function stepOf({ area, direction }: CellShift): Step {
  const vertical = direction === "Down" || direction === "Up";
  const at = vertical ? area.top : area.left;
  const count = vertical ? area.bottom - area.top + 1 : area.right - area.left + 1;
  return { at, count: direction === "Down" || direction === "Right" ? count : -count };
}

/** Moves the cells of a sheet and the looks of its rows or columns. */
export function moveCells(sheet: Sheet, shift: CellShift): void {
  if (isEntireRows(shift.area)) moveRows(sheet, stepOf(shift));
  else if (isEntireColumns(shift.area)) moveColumns(sheet, stepOf(shift));
  else movePart(sheet, shift);
}

function moveRows(sheet: Sheet, step: Step): void {
  sheet.changes.shifts.push({ axis: "rows", ...step });
  sheet.cells.shiftRows(step.at, step.count);
  const formats = [...sheet.rows];
  sheet.rows.clear();
  for (const [row, format] of formats) {
    const moved = movedIndex(row, step);
    if (moved !== null && moved < maxRows) sheet.rows.set(moved, format);
  }
  if (step.count > 0) inheritAbove(sheet, step);
}

const movedIndex = (index: number, { at, count }: Step): number | null => {
  if (index < at) return index;
  return index + count < at ? null : index + count;
};

/** New rows look like the row above them. */
function inheritAbove(sheet: Sheet, { at, count }: Step): void {
  const above = sheet.cells.row(at - 1);
  const format = sheet.rows.get(at - 1);
  for (let row = at; row < at + count; row++) {
    if (format?.style !== null && format !== undefined)
      sheet.rows.set(row, { height: null, hidden: false, filtered: false, style: format.style });
    above?.forEach((cell, column) => {
      if (cell && cell.style !== 0) sheet.cells.set(row, column, blank(cell.style));
    });
  }
  if (above || format) sheet.changes.cells = true;
}

const blank = (style: number): Cell => ({
  value: null,
  formula: null,
  style,
  changed: cellChange.style,
});

function moveColumns(sheet: Sheet, step: Step): void {
  sheet.changes.shifts.push({ axis: "columns", ...step });
  for (const row of sheet.cells.rowNumbers()) {
    const cells = sheet.cells.row(row);
    if (cells && cells.length > step.at) shiftRow(cells, step);
  }
  for (const row of [...sheet.cells.rowNumbers()])
    if (sheet.cells.row(row)?.length === 0) sheet.cells.deleteRow(row);
  sheet.columns = shiftSpans(sheet.columns, step);
  sheet.changes.cells = true;
}

function shiftRow(cells: CellRow, { at, count }: Step): void {
  if (count < 0) {
    cells.splice(at, -count);
    return;
  }
  const left = cells[at - 1];
  const style = left && left.style !== 0 ? left.style : null;
  const fresh = Array.from({ length: count }, () => (style === null ? undefined : blank(style)));
  cells.splice(at, 0, ...fresh);
}

/** New columns look like the one to their left. */
function shiftSpans(spans: readonly ColumnSpan[], { at, count }: Step): readonly ColumnSpan[] {
  return spans.flatMap((span) => {
    if (span.last < at - (count > 0 ? 1 : 0)) return [span];
    if (span.first < at && count > 0) return [{ ...span, last: span.last + count }];
    const first =
      count > 0 ? span.first + count : Math.max(Math.min(span.first, at), span.first + count);
    const last =
      count > 0
        ? span.last + count
        : span.last < at
          ? span.last
          : Math.max(at - 1, span.last + count);
    return first <= last ? [{ ...span, first, last }] : [];
  });
}

const moved = cellChange.value | cellChange.formula | cellChange.style;

/** Cells of some columns move down or up, or those of some rows to the side: each is new at its place. */
function movePart(sheet: Sheet, shift: CellShift): void {
  const { area, direction } = shift;
  const vertical = direction === "Down" || direction === "Up";
  const { at, count } = stepOf(shift);
  const band: Area = vertical
    ? { ...area, bottom: maxRows - 1 }
    : { ...area, right: Number.MAX_SAFE_INTEGER };
  const taken: { readonly cell: Cell; readonly row: number; readonly column: number }[] = [];
  sheet.cells.forEach(band, (cell, row, column) => taken.push({ cell, row, column }));
  for (const { row, column } of taken) leave(sheet, row, column);
  for (const { cell, row, column } of taken) {
    const index = vertical ? row : column;
    if (index + count < at) continue;
    cell.changed = moved;
    sheet.cells.set(vertical ? row + count : row, vertical ? column : column + count, cell);
  }
  if (taken.length > 0) sheet.changes.cells = true;
  markSheet(sheet, "rows");
}

/** In a loaded sheet an emptied place must be told to the file. */
function leave(sheet: Sheet, row: number, column: number): void {
  if (sheet.source === null) sheet.cells.delete(row, column);
  else
    sheet.cells.set(row, column, {
      value: null,
      formula: null,
      style: inheritedStyle(sheet, row, column),
      changed: moved,
    });
}
