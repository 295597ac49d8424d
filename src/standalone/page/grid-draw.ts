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

export interface CellBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What is selected, and the one cell of it that keys act on. */
export interface Selected {
  readonly area: GridArea;
  readonly active: Place;
}

/** How much of the sheet's beginning stays in sight, in pixels. */
export const frozenSize = ({ sheet: { frozen }, rows, columns }: GridView) => ({
  height: rows.start(frozen.rows),
  width: columns.start(frozen.columns),
});

/** Where a cell is on the element, scrolled as it is. */
export function placeBox(
  { scrollTop, scrollLeft }: HTMLElement,
  { sheet, rows, columns }: GridView,
  place: Place,
): CellBox {
  const merge = sheet.merges.find(({ top, left }) => top === place.row && left === place.column);
  const bottom = merge?.bottom ?? place.row;
  const right = merge?.right ?? place.column;
  const isFrozen = {
    row: place.row < sheet.frozen.rows,
    column: place.column < sheet.frozen.columns,
  };
  return {
    top: headHeight + rows.start(place.row) - (isFrozen.row ? 0 : scrollTop),
    left: headWidth + columns.start(place.column) - (isFrozen.column ? 0 : scrollLeft),
    height: rows.start(bottom + 1) - rows.start(place.row),
    width: columns.start(right + 1) - columns.start(place.column),
  };
}

/** Scrolls just as far as a cell needs to be seen. */
export function reveal(element: HTMLElement, view: GridView, { row, column }: Place): void {
  const { rows, columns, sheet } = view;
  const frozen = frozenSize(view);
  const bottom = rows.start(row + 1) + headHeight - element.clientHeight;
  const right = columns.start(column + 1) + headWidth - element.clientWidth;
  const top = Math.min(rows.start(row) - frozen.height, Math.max(element.scrollTop, bottom));
  const left = Math.min(columns.start(column) - frozen.width, Math.max(element.scrollLeft, right));
  const x = column < sheet.frozen.columns ? element.scrollLeft : Math.max(0, left);
  const y = row < sheet.frozen.rows ? element.scrollTop : Math.max(0, top);
  if (y !== element.scrollTop || x !== element.scrollLeft) element.scrollTo(x, y);
}

export const cellId = ({ row, column }: Place): string => `cell-${row + 1}-${column + 1}`;

/** Puts the rows and columns in sight into the document, in place of those that were. */
export function drawView(element: HTMLElement, view: GridView, { area, active }: Selected): void {
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
  space.append(headerRow(view, sight, area));

  const frozen = sheet.frozen.rows;
  if (frozen > 0) {
    const holder = document.createElement("div");
    holder.className = "grid-frozen";
    holder.setAttribute("role", "presentation");
    for (let row = 0; row < frozen; row += 1) {
      const begun = sheet.merges.filter(({ top }) => top === row);
      const one = {
        row,
        sight: { ...sight, top: 0, bottom: frozen },
        merges: begun,
        selected: area,
      };
      if (rows.size(row) > 0) holder.append(bodyRow(view, one, 0));
    }
    space.append(holder);
  }

  const drawnRows = new Set(merges.map(({ top }) => top));
  for (let row = sight.top; row <= sight.bottom; row += 1) drawnRows.add(row);
  drawnRows.add(active.row);
  for (const row of [...drawnRows].sort((one, other) => one - other)) {
    if (row < frozen || rows.size(row) === 0) continue;
    space.append(bodyRow(view, { row, sight, merges, selected: area }, headHeight));
  }
  space.append(selectionFrame(view, area));
  element.replaceChildren(space);
  const id = cellId(active);
  if (space.querySelector(`#${id}`)) element.setAttribute("aria-activedescendant", id);
  else element.removeAttribute("aria-activedescendant");
}

function headerRow(
  { columns, sheet }: GridView,
  { left, right }: GridArea,
  selected: GridArea,
): HTMLElement {
  const row = rowElement("grid-head", 1);
  row.style.height = `${headHeight}px`;
  row.append(corner());
  const frozen = sheet.frozen.columns;
  const head = (column: number, after: number) => {
    const isSelected = column >= selected.left && column <= selected.right;
    const cell = headCell("columnheader", columnName(column), isSelected);
    cell.setAttribute("aria-colindex", String(column + 2));
    cell.style.left = `${after + columns.start(column)}px`;
    cell.style.width = `${columns.size(column)}px`;
    return cell;
  };
  if (frozen > 0) {
    const holder = document.createElement("div");
    holder.className = "grid-frozen-cells";
    holder.setAttribute("role", "presentation");
    for (let column = 0; column < frozen; column += 1) holder.append(head(column, 0));
    row.append(holder);
  }
  for (let column = Math.max(left, frozen); column <= right; column += 1)
    row.append(head(column, headWidth));
  return row;
}

interface RowView {
  readonly row: number;
  readonly sight: GridArea;
  readonly merges: readonly GridArea[];
  readonly selected: GridArea;
}

function bodyRow(
  view: GridView,
  { row, sight, merges, selected }: RowView,
  below: number,
): HTMLElement {
  const { rows, sheet } = view;
  const element = rowElement("grid-row", row + 2);
  element.style.top = `${below + rows.start(row)}px`;
  element.style.height = `${rows.size(row)}px`;
  element.append(
    headCell("rowheader", String(row + 1), row >= selected.top && row <= selected.bottom),
  );

  const frozen = sheet.frozen.columns;
  if (frozen > 0) {
    const holder = document.createElement("div");
    holder.className = "grid-frozen-cells";
    holder.setAttribute("role", "presentation");
    const begun = sheet.merges.filter(({ top }) => top === row);
    const first = rowAreas({ row, sight: { ...sight, left: 0, right: frozen - 1 }, merges: begun });
    for (const area of first)
      if (area.left < frozen) holder.append(placedCell(view, area, { selected, after: 0 }));
    element.append(holder);
  }
  for (const area of rowAreas({ row, sight, merges })) {
    if (area.left < frozen) continue;
    element.append(placedCell(view, area, { selected, after: headWidth }));
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
  { selected, after }: { readonly selected: GridArea; readonly after: number },
): HTMLElement {
  const cell = cellElement(sheet.cell(area.top, area.left));
  cell.id = cellId({ row: area.top, column: area.left });
  cell.setAttribute("aria-colindex", String(area.left + 2));
  cell.setAttribute("aria-selected", String(overlaps(area, selected)));
  cell.style.left = `${after + columns.start(area.left)}px`;
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
  cell.className = "columnheader corner";
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
