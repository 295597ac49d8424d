import { columnName } from "../../ooxml";
import { makeAxis } from "./axis";
import type { Axis } from "./axis";
import { cellElement } from "./grid-cell";
import type { GridArea, GridSheet } from "./grid-sheet";
import { areaOfSelection, moved, overlaps, selectionOf } from "./selection";
import type { GridSelection, Place } from "./selection";

const headWidth = 48;
const headHeight = 24;

export interface GridOptions {
  readonly label: (sheet: string) => string;
  readonly onSelect: (area: GridArea) => void;
}

export interface Grid {
  readonly element: HTMLElement;
  /** Draws a sheet anew, with its selection in sight. */
  readonly show: (sheet: GridSheet) => void;
}

interface View {
  readonly sheet: GridSheet;
  readonly rows: Axis;
  readonly columns: Axis;
}

/** A sheet as a grid: only the rows and columns in sight are in the document. */
export function createGrid({ label, onSelect }: GridOptions): Grid {
  const element = document.createElement("div");
  element.className = "grid";
  element.tabIndex = 0;
  element.setAttribute("role", "grid");
  element.setAttribute("aria-readonly", "true");
  element.setAttribute("aria-multiselectable", "true");
  let view: View | null = null;
  let selection: GridSelection = selectionOf({ top: 0, left: 0, bottom: 0, right: 0 });
  let isDragging = false;

  function draw(): void {
    if (view) drawView(element, view, areaOfSelection(selection, view.sheet.merges));
  }

  function select(next: GridSelection): void {
    if (!view) return;
    selection = next;
    reveal(element, view, next.head);
    draw();
    onSelect(areaOfSelection(next, view.sheet.merges));
  }

  function placeAt(event: PointerEvent): Place | null {
    if (!view) return null;
    const box = element.getBoundingClientRect();
    const x = event.clientX - box.left - headWidth;
    const y = event.clientY - box.top - headHeight;
    if (x < 0 || y < 0) return null;
    return {
      row: view.rows.at(y + element.scrollTop),
      column: view.columns.at(x + element.scrollLeft),
    };
  }

  element.addEventListener("scroll", draw, { passive: true });
  element.addEventListener("pointerdown", (event) => {
    const place = placeAt(event);
    if (!place || event.button !== 0) return;
    isDragging = true;
    element.setPointerCapture(event.pointerId);
    select({ anchor: event.shiftKey ? selection.anchor : place, head: place });
  });
  element.addEventListener("pointermove", (event) => {
    const place = isDragging ? placeAt(event) : null;
    if (place) select({ anchor: selection.anchor, head: place });
  });
  element.addEventListener("pointerup", () => (isDragging = false));
  element.addEventListener("keydown", (event) => {
    const next = view && moved(selection, event, view.sheet);
    if (!next) return;
    event.preventDefault();
    select(next);
  });
  new ResizeObserver(draw).observe(element);

  return {
    element,
    show(sheet) {
      const isOther = view?.sheet.name !== sheet.name;
      const rows = makeAxis(sheet.rows, (row) => sheet.rowHeight(row));
      const columns = makeAxis(sheet.columns, (column) => sheet.columnWidth(column));
      view = { sheet, rows, columns };
      selection = selectionOf(sheet.selection);
      element.setAttribute("aria-label", label(sheet.name));
      element.setAttribute("aria-rowcount", String(sheet.rows + 1));
      element.setAttribute("aria-colcount", String(sheet.columns + 1));
      if (isOther) element.scrollTo(0, 0);
      reveal(element, view, selection.anchor);
      draw();
    },
  };
}

function reveal(element: HTMLElement, { rows, columns }: View, { row, column }: Place): void {
  const bottom = rows.start(row + 1) + headHeight - element.clientHeight;
  const right = columns.start(column + 1) + headWidth - element.clientWidth;
  const top = Math.min(rows.start(row), Math.max(element.scrollTop, bottom));
  const left = Math.min(columns.start(column), Math.max(element.scrollLeft, right));
  if (top !== element.scrollTop || left !== element.scrollLeft) element.scrollTo(left, top);
}

function drawView(element: HTMLElement, view: View, selected: GridArea): void {
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

function headerRow({ columns }: View, { left, right }: GridArea, selected: GridArea): HTMLElement {
  const row = rowElement("grid-head", 1);
  row.style.height = `${headHeight}px`;
  row.append(headCell("columnheader", "", false));
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

function bodyRow(view: View, { row, sight, merges, selected }: RowView): HTMLElement {
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
  { sheet, rows, columns }: View,
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
  { rows, columns }: View,
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
