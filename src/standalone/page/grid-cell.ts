import type { GridCell } from "./grid-sheet";

export function cellElement(cell: GridCell | null): HTMLElement {
  const element = document.createElement("div");
  element.className = "grid-cell";
  element.setAttribute("role", "gridcell");
  if (!cell) return element;
  element.textContent = cell.text;
  element.style.textAlign = cell.look;
  if (cell.isBold) element.style.fontWeight = "600";
  if (cell.wraps) element.style.whiteSpace = "normal";
  if (cell.fill !== null) element.style.backgroundColor = cell.fill;
  if (cell.color !== null) element.style.color = cell.color;
  return element;
}
