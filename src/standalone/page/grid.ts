import { makeAxis } from "./axis";
import { drawView, frozenSize, headHeight, headWidth, placeBox, reveal } from "./grid-draw";
import type { CellBox, GridView } from "./grid-draw";
import type { GridArea, GridSheet } from "./grid-sheet";
import { areaOfSelection, moved, selectionOf } from "./selection";
import type { Extent, GridSelection, Place } from "./selection";

export interface GridOptions {
  readonly label: (sheet: string) => string;
  readonly onSelect: (area: GridArea) => void;
}

/** A sheet as a grid: only the rows and columns in sight are in the document. */
export class Grid {
  readonly element = document.createElement("div");
  /** What else keys do, such as editing; true when it was done. */
  keys: ((event: KeyboardEvent) => boolean) | null = null;
  private view: GridView | null = null;
  private selected: GridSelection = selectionOf({ top: 0, left: 0, bottom: 0, right: 0 });
  private isDragging = false;

  constructor(private readonly options: GridOptions) {
    const { element } = this;
    element.className = "grid";
    element.tabIndex = 0;
    element.setAttribute("role", "grid");
    element.setAttribute("aria-multiselectable", "true");
    element.addEventListener("scroll", () => this.draw(), { passive: true });
    element.addEventListener("pointerdown", (event) => this.press(event));
    element.addEventListener("pointermove", (event) => this.drag(event));
    element.addEventListener("pointerup", () => (this.isDragging = false));
    element.addEventListener("keydown", (event) => this.type(event));
    window.addEventListener("keydown", (event) => this.takeTab(event), { capture: true });
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
    this.selected = selectionOf(sheet.selection);
    element.setAttribute("aria-label", this.options.label(sheet.name));
    element.setAttribute("aria-rowcount", String(sheet.rows + 1));
    element.setAttribute("aria-colcount", String(sheet.columns + 1));
    element.setAttribute("aria-readonly", String(sheet.isProtected));
    if (isOther) element.scrollTo(0, 0);
    reveal(element, this.view, this.selected.anchor);
    this.draw();
  }

  get selection(): GridSelection | null {
    return this.view && this.selected;
  }

  /** The cell that keys act on. */
  get place(): Place | null {
    return this.view && this.selected.anchor;
  }

  get area(): GridArea | null {
    return this.view && areaOfSelection(this.selected, this.view.sheet.merges);
  }

  get extent(): Extent {
    const sheet = this.view?.sheet;
    return {
      rows: sheet?.rows ?? 1,
      columns: sheet?.columns ?? 1,
      isFilled: (row, column) => (sheet?.cell(row, column)?.text ?? "") !== "",
    };
  }

  /** Where a cell is drawn, from the page part's top left. */
  boxOf(place: Place): CellBox | null {
    const { view, element } = this;
    if (!view) return null;
    const { left, top, width, height } = placeBox(element, view, place);
    return { left: left + element.offsetLeft, top: top + element.offsetTop, width, height };
  }

  private draw(): void {
    const { view, area, element } = this;
    if (!view || !area) return;
    drawView(element, view, { area, active: this.selected.anchor });
  }

  select(next: GridSelection): void {
    if (!this.view) return;
    this.selected = next;
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
    const frozen = frozenSize(view);
    return {
      row: view.rows.at(y < frozen.height ? y : y + element.scrollTop),
      column: view.columns.at(x < frozen.width ? x : x + element.scrollLeft),
    };
  }

  private press(event: PointerEvent): void {
    const place = this.placeAt(event);
    if (!place || event.button !== 0) return;
    this.isDragging = true;
    this.element.setPointerCapture(event.pointerId);
    this.select({ anchor: event.shiftKey ? this.selected.anchor : place, head: place });
  }

  private drag(event: PointerEvent): void {
    const place = this.isDragging ? this.placeAt(event) : null;
    if (place) this.select({ anchor: this.selected.anchor, head: place });
  }

  /** Before the pane's own care of the Tab key, which would take it. */
  private takeTab(event: KeyboardEvent): void {
    if (event.key !== "Tab" || document.activeElement !== this.element) return;
    event.stopImmediatePropagation();
    this.type(event);
  }

  private type(event: KeyboardEvent): void {
    const next = this.view && moved(this.selected, event, this.extent);
    if (!next) {
      this.keys?.(event);
      return;
    }
    event.preventDefault();
    this.select(next);
  }
}
