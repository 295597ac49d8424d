import type { Translator } from "../../messages";
import type { PageBook } from "./book";
import { takeDrops } from "./drops";
import { Grid } from "./grid";
import { pageElements } from "./page-elements";
import type { PageElements } from "./page-elements";
import { createTabs } from "./tabs";
import type { SheetTabs } from "./tabs";

export interface ShellHandlers {
  readonly onOpen: (file: File) => void;
  readonly onNew: () => void;
  readonly onSave: () => void;
  /** What cannot be kept is to be shown, or was read. */
  readonly onLosses: () => void;
}

/** The page around the pane: the bar, the sheets of the open workbook, the place of the pane. */
export class Shell {
  readonly grid: Grid;
  private readonly parts: PageElements = pageElements();
  private readonly tabs: SheetTabs;
  private book: PageBook | null = null;
  private wasDirty = false;

  constructor(
    private messages: Translator,
    handlers: ShellHandlers,
  ) {
    this.grid = new Grid({
      label: (sheet) => this.messages.t("pane.page.grid", { sheet }),
      onSelect: (selected) => this.book?.select(selected),
    });
    this.grid.element.setAttribute("aria-describedby", this.parts.hint.id);
    this.tabs = createTabs((sheet) => {
      this.book?.activate(sheet);
      this.refresh();
    });
    this.listen(handlers);
    this.speak(messages);
  }

  /** Where the pane is drawn. */
  get pane(): HTMLElement {
    return this.parts.pane;
  }

  /** Above the sheets: what is to be read before going on. */
  notice(element: HTMLElement | null): void {
    this.parts.area.querySelector(".losses")?.remove();
    if (element) this.parts.area.prepend(element);
  }

  /** The button that shows what cannot be kept, where there is any. */
  countLosses(count: number): void {
    const { keeps } = this.parts;
    keeps.hidden = count === 0;
    keeps.textContent = this.messages.t("pane.page.losses.show", { count });
  }

  focusLosses(): void {
    this.parts.keeps.focus();
  }

  /** All words anew, in another language. */
  speak(messages: Translator): void {
    this.messages = messages;
    const { t } = messages;
    const { title, open, fresh, save, drop, stays, pane, hint } = this.parts;
    title.textContent = t("pane.page.title");
    open.textContent = t("pane.page.open");
    fresh.textContent = t("pane.page.new");
    save.textContent = t("pane.page.save");
    drop.textContent = t("pane.page.drop");
    stays.textContent = t("pane.page.stays");
    hint.textContent = t("pane.page.hint");
    this.tabs.element.setAttribute("aria-label", t("pane.page.sheets"));
    pane.setAttribute("aria-label", t("pane.page.pane"));
    document.documentElement.lang = messages.language;
    if (this.book) this.tellName();
    this.markTitle();
    this.refresh();
  }

  /** What is going on, or what went wrong: where the sheets will be, or in the bar above those that are. */
  tell(text: string, tone: "quiet" | "trouble", onAgain?: () => void): void {
    const place = this.book ? this.parts.mention : this.parts.told;
    place.className = tone;
    if (text === "" && this.book) {
      this.tellName();
      return;
    }
    place.textContent = text;
    if (!onAgain) return;
    const again = document.createElement("button");
    again.type = "button";
    again.className = "told-again";
    again.textContent = this.messages.t("pane.page.again");
    again.addEventListener("click", onAgain);
    place.append(" ", again);
  }

  show(book: PageBook): void {
    const { area, save } = this.parts;
    if (this.book !== book) {
      this.book = book;
      this.wasDirty = false;
      this.tell("", "quiet");
      area.replaceChildren(this.grid.element, this.tabs.element);
      save.disabled = false;
    }
    this.markDirty();
    this.refresh();
  }

  /** Says in the bar and in the window's title whether there is something to save. */
  markDirty(): void {
    const isDirty = this.book?.isDirty() ?? false;
    if (isDirty === this.wasDirty) return;
    this.wasDirty = isDirty;
    if (isDirty) this.tellName();
    this.markTitle();
  }

  private tellName(): void {
    const file = this.book?.name ?? "";
    const { mention } = this.parts;
    mention.className = "quiet";
    mention.textContent = this.wasDirty ? this.messages.t("pane.page.dirty", { file }) : file;
  }

  private markTitle(): void {
    const title = this.messages.t("pane.page.title");
    const mark = this.wasDirty ? "● " : "";
    document.title = this.book ? `${mark}${this.book.name} – ${title}` : title;
  }

  private refresh(): void {
    if (!this.book) return;
    const active = this.book.activeSheet();
    const sheet = this.book.sheet(active);
    this.tabs.show(this.book.sheets(), active);
    if (sheet) this.grid.show(sheet);
  }

  private listen({ onOpen, onNew, onSave, onLosses }: ShellHandlers): void {
    const { open, picker, fresh, save, area, keeps } = this.parts;
    open.addEventListener("click", () => picker.click());
    picker.addEventListener("change", () => {
      const [file] = picker.files ?? [];
      if (file) onOpen(file);
      picker.value = "";
    });
    fresh.addEventListener("click", onNew);
    save.addEventListener("click", onSave);
    keeps.addEventListener("click", onLosses);
    takeDrops(area, onOpen);
    document.addEventListener("keydown", (event) => this.press(event, onSave));
  }

  /** Ctrl+S saves; F6 goes between the cells and the pane, as in Excel. */
  private press(event: KeyboardEvent, onSave: () => void): void {
    const isSave = event.code === "KeyS" && (event.ctrlKey || event.metaKey);
    if (!this.book || (!isSave && event.key !== "F6")) return;
    event.preventDefault();
    if (isSave) onSave();
    else if (this.parts.pane.contains(document.activeElement)) this.grid.element.focus();
    else this.firstOfPane()?.focus();
  }

  private firstOfPane(): HTMLElement | null {
    const { pane } = this.parts;
    return (
      pane.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]') ??
      pane.querySelector<HTMLElement>("button, select, input")
    );
  }
}
