import type { EditRefusal } from "../../host";
import { addressOf } from "../../ooxml";
import type { Translator } from "../../messages";
import type { PageBook } from "./book";
import { CellInput } from "./cell-input";
import { EditHistory } from "./edit-history";
import type { Grid } from "./grid";
import type { GridArea } from "./grid-sheet";
import { pasted, readTable, writeTable } from "./table-text";

export interface EditingParts {
  readonly grid: Grid;
  readonly book: PageBook;
  readonly words: () => Translator;
  readonly tell: (text: string, tone: "quiet" | "trouble") => void;
  readonly redraw: () => void;
}

/** Editing in the grid with Excel's habits; every change goes through the emulated workbook. */
export class CellEditing {
  private readonly input: CellInput;
  private readonly history: EditHistory;
  private readonly stop = new AbortController();

  constructor(private readonly parts: EditingParts) {
    const { grid, book } = parts;
    this.history = new EditHistory(book);
    this.input = new CellInput(grid, {
      text: ({ row, column }) => book.inputText(row, column),
      label: ({ row, column }) => this.t("pane.page.edit", { cell: addressOf(row, column) }),
      commit: (place, text) =>
        this.change(
          { top: place.row, bottom: place.row, left: place.column, right: place.column },
          text,
          true,
        ),
    });
    const { signal } = this.stop;
    const { element } = grid;
    element.addEventListener("copy", (event) => this.copy(event), { signal });
    element.addEventListener("cut", (event) => this.cut(event), { signal });
    element.addEventListener("paste", (event) => this.paste(event), { signal });
    element.addEventListener("dblclick", () => this.input.open("text"), { signal });
    grid.keys = (event) => this.press(event);
  }

  close(): void {
    this.stop.abort();
    this.input.cancel();
    this.parts.grid.keys = null;
  }

  /** The pane has changed the workbook: what was done in the grid before can no longer be undone one by one. */
  forget(): void {
    if (!this.history.isBusy) this.history.clear();
  }

  private get t(): Translator["t"] {
    return this.parts.words().t;
  }

  private press(event: KeyboardEvent): boolean {
    const { key, ctrlKey, metaKey, altKey } = event;
    const command = ctrlKey || metaKey;
    if (command && !altKey) return this.undoOrRedo(event);
    if (key === "F2") this.input.open("text");
    else if (key === "Delete") this.erase();
    else if (key === "Backspace") this.input.open("empty");
    else if (key.length === 1 && !altKey) {
      this.input.open("empty");
      return false;
    } else return false;
    event.preventDefault();
    return true;
  }

  private undoOrRedo(event: KeyboardEvent): boolean {
    const isUndo = event.code === "KeyZ" && !event.shiftKey;
    const isRedo = event.code === "KeyY" || (event.code === "KeyZ" && event.shiftKey);
    if (!isUndo && !isRedo) return false;
    event.preventDefault();
    const place = isUndo ? this.history.undo() : this.history.redo();
    if (place) {
      this.parts.redraw();
      this.parts.grid.select({
        anchor: { row: place.top, column: place.left },
        head: { row: place.bottom, column: place.right },
      });
    } else if (isUndo) this.parts.tell(this.t("pane.page.undo.none"), "quiet");
    return true;
  }

  private change(area: GridArea, typed: unknown, isChecked: boolean): boolean {
    const refusal = this.history.change(area, typed, isChecked);
    if (refusal) this.refuse(refusal, area);
    else this.parts.tell("", "quiet");
    this.parts.redraw();
    return refusal === null;
  }

  private refuse({ code, details }: EditRefusal, { top, left }: GridArea): void {
    const cell = addressOf(top, left);
    const words = { cell, details, message: details };
    this.parts.tell(this.t(`pane.page.refused.${code}`, words).trim(), "trouble");
  }

  private erase(): void {
    const { area } = this.parts.grid;
    if (area) this.change(area, "", false);
  }

  private copy(event: ClipboardEvent): void {
    const { grid, book } = this.parts;
    const sheet = book.sheet(book.activeSheet());
    const { area } = grid;
    if (!area || !sheet) return;
    const rows = Array.from({ length: area.bottom - area.top + 1 }, (_row, down) =>
      Array.from(
        { length: area.right - area.left + 1 },
        (_cell, across) => sheet.cell(area.top + down, area.left + across)?.text ?? "",
      ),
    );
    event.clipboardData?.setData("text/plain", writeTable(rows));
    event.preventDefault();
  }

  private cut(event: ClipboardEvent): void {
    this.copy(event);
    this.erase();
  }

  private paste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    const { grid } = this.parts;
    const { area } = grid;
    if (text === "" || !area) return;
    event.preventDefault();
    const rows = readTable(text).map((row) => row.map(pasted));
    const isSingle = rows.length === 1 && rows[0]?.length === 1;
    const target = isSingle
      ? area
      : {
          top: area.top,
          left: area.left,
          bottom: area.top + rows.length - 1,
          right: area.left + (rows[0]?.length ?? 1) - 1,
        };
    if (!this.change(target, isSingle ? rows[0]?.[0] : rows, false)) return;
    grid.select({
      anchor: { row: target.top, column: target.left },
      head: { row: target.bottom, column: target.right },
    });
  }
}
