import { columnName } from "../../ooxml";
import type { Axis } from "./axis";
import { cellElement } from "./grid-cell";
import type { GridArea, GridSheet } from "./grid-sheet";
import { overlaps } from "./selection";
import type { Place } from "./selection";

export const headWidth = 48;
export const headHeight = 24;

/** A sheet with its rows and columns measured. */
export interface GridView {
  readonly sheet: GridSheet;
  readonly rows: Axis;
  readonly columns: Axis;
}

/** Scrolls just as far as a cell needs to be seen. */
export function reveal(
  element: HTMLElement,
  { rows, columns }: GridView,
  { row, column }: Place,
): void {
  const bottom = rows.start(row + 1) + headHeight - element.clientHeight;
  const right = columns.start(column + 1) + headWidth - element.clientWidth;
  const top = Math.min(rows.start(row), Math.max(element.scrollTop, bottom));
  const left = Math.min(columns.start(column), Math.max(element.scrollLeft, right));
  if (top !== element.scrollTop || left !== element.scrollLeft) element.scrollTo(left, top);
}

/** Puts the rows and columns in sight into the document, in place of those that were. */
export function drawView(element: HTMLElement, view: GridView, selected: GridArea): void {
  const { rows, columns, sheet } = view;
  const sight: GridArea = {
    top: rows.at(element.scrollTop),
    bottom: rows.at(element.scrollTop + element.clientHeight),
    left: columns.at(element.scrollLeft),
    right: columns.at(element.scrollLeft + element.clientWidth),
  };
  const merges = sheet.merges.filter((merge) => overlaps(merge, sight));
  const space = document.createElement("div");
  space.className = "grid-space";
  space.setAttribute("role", "rowgroup");
  space.style.width = `${columns.length + headWidth}px`;
  space.style.height = `${rows.length + headHeight}px`;
  space.append(headerRow(view, sight, selected));

  const drawnRows = new Set(merges.map(({ top }) => top));
  for (let row = sight.top; row <= sight.bottom; row += 1) drawnRows.add(row);
  for (const row of [...drawnRows].sort((one, other) => one - other)) {
    if (rows.size(row) > 0) space.append(bodyRow(view, { row, sight, merges, selected }));
  }
  space.append(selectionFrame(view, selected));
  element.replaceChildren(space);
}

function headerRow(
  { columns }: GridView,
  { left, right }: GridArea,
  selected: GridArea,
): HTMLElement {
  const row = rowElement("grid-head", 1);
  row.style.height = `${headHeight}px`;
  row.append(corner());
  for (let column = left; column <= right; column += 1) {
    const isSelected = column >= selected.left && column <= selected.right;
    const cell = headCell("columnheader", columnName(column), isSelected);
    cell.setAttribute("aria-colindex", String(column + 2));
    cell.style.left = `${headWidth + columns.start(column)}px`;
    cell.style.width = `${columns.size(column)}px`;
    row.append(cell);
  }
  return row;
}

interface RowView {
  readonly row: number;
  readonly sight: GridArea;
  readonly merges: readonly GridArea[];
  readonly selected: GridArea;
}

function bodyRow(view: GridView, { row, sight, merges, selected }: RowView): HTMLElement {
  const { rows } = view;
  const element = rowElement("grid-row", row + 2);
  element.style.top = `${headHeight + rows.start(row)}px`;
  element.style.height = `${rows.size(row)}px`;
  element.append(
    headCell("rowheader", String(row + 1), row >= selected.top && row <= selected.bottom),
  );

  for (const area of rowAreas({ row, sight, merges })) {
    element.append(placedCell(view, area, selected));
  }
  return element;
}

/** What a row draws: its cells in sight, and every merged cell that begins in it. */
function rowAreas({ row, sight, merges }: Omit<RowView, "selected">): readonly GridArea[] {
  const begun = merges.filter(({ top }) => top === row);
  if (row < sight.top || row > sight.bottom) return begun;
  const columns = Array.from({ length: sight.right - sight.left + 1 }, (_each, index) => {
    const column = sight.left + index;
    return { top: row, bottom: row, left: column, right: column };
  });
  return [...begun, ...columns.filter((cell) => !merges.some((merge) => overlaps(merge, cell)))];
}

function placedCell(
  { sheet, rows, columns }: GridView,
  area: GridArea,
  selected: GridArea,
): HTMLElement {
  const cell = cellElement(sheet.cell(area.top, area.left));
  cell.setAttribute("aria-colindex", String(area.left + 2));
  cell.setAttribute("aria-selected", String(overlaps(area, selected)));
  cell.style.left = `${headWidth + columns.start(area.left)}px`;
  cell.style.width = `${columns.start(area.right + 1) - columns.start(area.left)}px`;
  cell.style.height = `${rows.start(area.bottom + 1) - rows.start(area.top)}px`;
  return cell;
}

function selectionFrame(
  { rows, columns }: GridView,
  { top, left, bottom, right }: GridArea,
): HTMLElement {
  const frame = document.createElement("div");
  frame.className = "grid-selection";
  frame.setAttribute("aria-hidden", "true");
  frame.style.top = `${headHeight + rows.start(top)}px`;
  frame.style.left = `${headWidth + columns.start(left)}px`;
  frame.style.height = `${rows.start(bottom + 1) - rows.start(top)}px`;
  frame.style.width = `${columns.start(right + 1) - columns.start(left)}px`;
  return frame;
}

function rowElement(className: string, index: number): HTMLElement {
  const row = document.createElement("div");
  row.className = className;
  row.setAttribute("role", "row");
  row.setAttribute("aria-rowindex", String(index));
  return row;
}

/** Where the two rows of headers meet there is nothing to read. */
function corner(): HTMLElement {
  const cell = document.createElement("div");
  cell.className = "columnheader";
  cell.setAttribute("role", "presentation");
  return cell;
}

function headCell(
  role: "columnheader" | "rowheader",
  text: string,
  isSelected: boolean,
): HTMLElement {
  const cell = document.createElement("div");
  cell.className = isSelected ? `${role} is-selected` : role;
  cell.setAttribute("role", role);
  cell.textContent = text;
  return cell;
}
