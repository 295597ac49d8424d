import { makeAxis } from "./axis";
import { drawView, headHeight, headWidth, reveal } from "./grid-draw";
import type { GridView } from "./grid-draw";
import type { GridArea, GridSheet } from "./grid-sheet";
import { areaOfSelection, moved, selectionOf } from "./selection";
import type { GridSelection, Place } from "./selection";

export interface GridOptions {
  readonly label: (sheet: string) => string;
  readonly onSelect: (area: GridArea) => void;
}

/** A sheet as a grid: only the rows and columns in sight are in the document. */
export class Grid {
  readonly element = document.createElement("div");
  private view: GridView | null = null;
  private selection: GridSelection = selectionOf({ top: 0, left: 0, bottom: 0, right: 0 });
  private isDragging = false;

  constructor(private readonly options: GridOptions) {
    const { element } = this;
    element.className = "grid";
    element.tabIndex = 0;
    element.setAttribute("role", "grid");
    element.setAttribute("aria-readonly", "true");
    element.setAttribute("aria-multiselectable", "true");
    element.addEventListener("scroll", () => this.draw(), { passive: true });
    element.addEventListener("pointerdown", (event) => this.press(event));
    element.addEventListener("pointermove", (event) => this.drag(event));
    element.addEventListener("pointerup", () => (this.isDragging = false));
    element.addEventListener("keydown", (event) => this.type(event));
    new ResizeObserver(() => this.draw()).observe(element);
  }

  /** Draws a sheet anew, with its selection in sight. */
  show(sheet: GridSheet): void {
    const { element } = this;
    const isOther = this.view?.sheet.name !== sheet.name;
    this.view = {
      sheet,
      rows: makeAxis(sheet.rows, (row) => sheet.rowHeight(row)),
      columns: makeAxis(sheet.columns, (column) => sheet.columnWidth(column)),
    };
    this.selection = selectionOf(sheet.selection);
    element.setAttribute("aria-label", this.options.label(sheet.name));
    element.setAttribute("aria-rowcount", String(sheet.rows + 1));
    element.setAttribute("aria-colcount", String(sheet.columns + 1));
    if (isOther) element.scrollTo(0, 0);
    reveal(element, this.view, this.selection.anchor);
    this.draw();
  }

  private draw(): void {
    const { view } = this;
    if (view) drawView(this.element, view, areaOfSelection(this.selection, view.sheet.merges));
  }

  private select(next: GridSelection): void {
    if (!this.view) return;
    this.selection = next;
    reveal(this.element, this.view, next.head);
    this.draw();
    this.options.onSelect(areaOfSelection(next, this.view.sheet.merges));
  }

  private placeAt({ clientX, clientY }: PointerEvent): Place | null {
    const { element, view } = this;
    const box = element.getBoundingClientRect();
    const x = clientX - box.left - headWidth;
    const y = clientY - box.top - headHeight;
    if (!view || x < 0 || y < 0) return null;
    return {
      row: view.rows.at(y + element.scrollTop),
      column: view.columns.at(x + element.scrollLeft),
    };
  }

  private press(event: PointerEvent): void {
    const place = this.placeAt(event);
    if (!place || event.button !== 0) return;
    this.isDragging = true;
    this.element.setPointerCapture(event.pointerId);
    this.select({ anchor: event.shiftKey ? this.selection.anchor : place, head: place });
  }

  private drag(event: PointerEvent): void {
    const place = this.isDragging ? this.placeAt(event) : null;
    if (place) this.select({ anchor: this.selection.anchor, head: place });
  }

  private type(event: KeyboardEvent): void {
    const next = this.view && moved(this.selection, event, this.view.sheet);
    if (!next) return;
    event.preventDefault();
    this.select(next);
  }
}
