import { cellChange, inheritedStyle, isEntireColumns, isEntireRows, maxRows } from "../../model";
import { affected } from "./check";
import type { CellShift } from "../../formula";
import type { Cell, CellRow, ColumnSpan, Sheet } from "../../model";

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
const shiftSpans = (spans: readonly ColumnSpan[], step: Step): readonly ColumnSpan[] =>
  spans
    .map((span) => (step.count > 0 ? pushedSpan(span, step) : pulledSpan(span, step)))
    .filter(({ first, last }) => first <= last);

function pushedSpan(span: ColumnSpan, { at, count }: Step): ColumnSpan {
  if (span.last < at - 1) return span;
  return {
    ...span,
    first: span.first < at ? span.first : span.first + count,
    last: span.last + count,
  };
}

function pulledSpan(span: ColumnSpan, { at, count }: Step): ColumnSpan {
  const end = at - count;
  const pulled = (column: number, inside: number): number =>
    column < at ? column : column < end ? inside : column + count;
  return { ...span, first: pulled(span.first, at), last: pulled(span.last, at - 1) };
}

const moved = cellChange.value | cellChange.formula | cellChange.style;

interface Taken {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
}

/** Cells of some columns move down or up, or those of some rows to the side: each is new at its place. */
function movePart(sheet: Sheet, shift: CellShift): void {
  const placeOf = placesAfter(shift);
  const taken: Taken[] = [];
  sheet.cells.forEach(affected(shift), (cell, row, column) => taken.push({ cell, row, column }));
  for (const { row, column } of taken) leave(sheet, row, column);
  for (const each of taken) {
    const to = placeOf(each);
    if (!to) continue;
    each.cell.changed = moved;
    sheet.cells.set(to.row, to.column, each.cell);
  }
  if (taken.length > 0) sheet.changes.cells = true;
}

/** Where a cell comes to stand; null when it is deleted. */
function placesAfter(shift: CellShift): (from: Taken) => Pick<Taken, "row" | "column"> | null {
  const step = stepOf(shift);
  if (shift.direction === "Down" || shift.direction === "Up") {
    return ({ row, column }) => {
      const to = movedIndex(row, step);
      return to === null ? null : { row: to, column };
    };
  }
  return ({ row, column }) => {
    const to = movedIndex(column, step);
    return to === null ? null : { row, column: to };
  };
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
