import type { Grid } from "./grid";
import { moved } from "./selection";
import type { Place } from "./selection";

export interface CellInputParts {
  readonly text: (place: Place) => string;
  readonly label: (place: Place) => string;
  /** False when the cell would not take it. */
  readonly commit: (place: Place, text: string) => boolean;
}

/** Keys that end an entry begun by typing and go on, as in Excel. */
const leaving = /^(Arrow|Page)/;

/** The field that stands over a cell while it is edited. */
export class CellInput {
  private readonly field = document.createElement("textarea");
  private place: Place | null = null;
  private before = "";
  private isTyping = false;

  constructor(
    private readonly grid: Grid,
    private readonly parts: CellInputParts,
  ) {
    const { field } = this;
    field.className = "cell-input";
    field.rows = 1;
    field.addEventListener("keydown", (event) => this.press(event));
    field.addEventListener("blur", () => {
      if (this.place && !this.commit()) this.cancel();
    });
    field.addEventListener("input", () => this.fit());
    grid.element.addEventListener("scroll", () => this.fit(), { passive: true });
  }

  /** "empty" replaces what the cell holds, "text" begins with it. */
  open(how: "empty" | "text"): void {
    const { place } = this.grid;
    if (!place || this.place) return;
    const { field } = this;
    this.place = place;
    this.isTyping = how === "empty";
    this.before = this.parts.text(place);
    field.value = how === "empty" ? "" : this.before;
    field.setAttribute("aria-label", this.parts.label(place));
    field.removeAttribute("aria-invalid");
    this.grid.element.after(field);
    this.fit();
    field.focus({ preventScroll: true });
    field.setSelectionRange(field.value.length, field.value.length);
  }

  cancel(): void {
    this.place = null;
    const hadFocus = document.activeElement === this.field;
    this.field.remove();
    if (hadFocus) this.grid.element.focus({ preventScroll: true });
  }

  private commit(): boolean {
    const { place, field } = this;
    if (!place) return true;
    if (field.value !== this.before && !this.parts.commit(place, field.value)) {
      field.setAttribute("aria-invalid", "true");
      return false;
    }
    this.cancel();
    return true;
  }

  private press(event: KeyboardEvent): void {
    const { key } = event;
    if (event.isComposing) return;
    if (key === "Escape") this.cancel();
    else if (key === "F2") this.isTyping = !this.isTyping;
    else if (key === "Enter" && event.altKey)
      this.field.setRangeText("\n", this.field.selectionStart, this.field.selectionEnd, "end");
    else if (key === "Enter" || key === "Tab" || (this.isTyping && leaving.test(key)))
      this.leave(event);
    else return;
    event.preventDefault();
    event.stopPropagation();
    this.fit();
  }

  private leave({ key, shiftKey }: KeyboardEvent): void {
    const { grid } = this;
    if (!this.commit() || !grid.selection) return;
    const isEntry = key === "Enter" || key === "Tab";
    const next = moved(
      grid.selection,
      { key, shiftKey: shiftKey && isEntry, ctrlKey: false },
      grid.extent,
    );
    if (next) grid.select(next);
  }

  private fit(): void {
    const box = this.place && this.grid.boxOf(this.place);
    if (!box) return;
    const { style } = this.field;
    style.left = `${box.left}px`;
    style.top = `${box.top}px`;
    style.width = `${Math.max(box.width, 80)}px`;
    style.height = `${box.height}px`;
    if (this.field.scrollHeight > box.height) style.height = `${this.field.scrollHeight}px`;
  }
}
