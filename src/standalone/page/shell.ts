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
}

/** The page around the pane: the bar, the sheets of the open workbook, the place of the pane. */
export class Shell {
  private readonly parts: PageElements = pageElements();
  private readonly grid: Grid;
  private readonly tabs: SheetTabs;
  private book: PageBook | null = null;

  constructor(
    private messages: Translator,
    handlers: ShellHandlers,
  ) {
    this.grid = new Grid({
      label: (sheet) => this.messages.t("pane.page.grid", { sheet }),
      onSelect: (selected) => this.book?.select(selected),
    });
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

  /** All words anew, in another language. */
  speak(messages: Translator): void {
    this.messages = messages;
    const { t } = messages;
    const { title, open, fresh, save, drop, stays, pane } = this.parts;
    title.textContent = t("pane.page.title");
    open.textContent = t("pane.page.open");
    fresh.textContent = t("pane.page.new");
    save.textContent = t("pane.page.save");
    drop.textContent = t("pane.page.drop");
    stays.textContent = t("pane.page.stays");
    this.tabs.element.setAttribute("aria-label", t("pane.page.sheets"));
    pane.setAttribute("aria-label", t("pane.page.pane"));
    document.title = t("pane.page.title");
    document.documentElement.lang = messages.language;
    this.refresh();
  }

  /** What is going on, or what went wrong: where the sheets will be, or in the bar above those that are. */
  tell(text: string, tone: "quiet" | "trouble"): void {
    const place = this.book ? this.parts.mention : this.parts.told;
    place.textContent = text;
    place.className = tone;
  }

  show(book: PageBook): void {
    const { area, save } = this.parts;
    if (this.book !== book) {
      this.book = book;
      this.tell(book.name, "quiet");
      area.replaceChildren(this.grid.element, this.tabs.element);
      save.disabled = false;
    }
    this.refresh();
  }

  private refresh(): void {
    if (!this.book) return;
    const active = this.book.activeSheet();
    const sheet = this.book.sheet(active);
    this.tabs.show(this.book.sheets(), active);
    if (sheet) this.grid.show(sheet);
  }

  private listen({ onOpen, onNew, onSave }: ShellHandlers): void {
    const { open, picker, fresh, save, area } = this.parts;
    open.addEventListener("click", () => picker.click());
    picker.addEventListener("change", () => {
      const [file] = picker.files ?? [];
      if (file) onOpen(file);
      picker.value = "";
    });
    fresh.addEventListener("click", onNew);
    save.addEventListener("click", onSave);
    takeDrops(area, onOpen);
  }
}
