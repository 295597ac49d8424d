import type { Translator } from "../../messages";
import type { PageBook } from "./book";
import { createGrid } from "./grid";
import { createTabs } from "./tabs";

export interface ShellHandlers {
  readonly onOpen: (file: File) => void;
  readonly onNew: () => void;
  readonly onSave: () => void;
}

/** The page around the pane: the bar, the sheets of the open workbook, the place of the pane. */
export interface Shell {
  readonly pane: HTMLElement;
  /** All words anew, in another language. */
  readonly speak: (messages: Translator) => void;
  /** What is going on, or what went wrong, in the place of the sheets. */
  readonly tell: (text: string, tone: "quiet" | "trouble") => void;
  /** A short word in the bar, beside an open workbook. */
  readonly mention: (text: string) => void;
  readonly show: (book: PageBook) => void;
}

function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}

export function createShell(first: Translator, handlers: ShellHandlers): Shell {
  let messages = first;
  let book: PageBook | null = null;
  const title = made("h1");
  const mention = made("p");
  mention.setAttribute("role", "status");
  const open = made("button", { type: "button", className: "primary" });
  const fresh = made("button", { type: "button" });
  const save = made("button", { type: "button", disabled: true });
  const picker = made("input", { type: "file", accept: ".xlsx", hidden: true });
  const bar = made("header", { className: "bar" });
  bar.append(title, mention, open, fresh, save, picker);
  const welcome = made("div", { className: "welcome" });
  const drop = made("p");
  const stays = made("p", { className: "quiet" });
  const told = made("p");
  told.setAttribute("role", "status");
  welcome.append(drop, stays, told);
  const area = made("main", { className: "book" });
  area.append(welcome);
  const pane = made("aside", { className: "pane" });
  document.body.replaceChildren(bar, area, pane);

  const grid = createGrid({
    label: (sheet) => messages.t("pane.page.grid", { sheet }),
    onSelect: (selected) => book?.select(selected),
  });
  const tabs = createTabs((sheet) => {
    book?.activate(sheet);
    refresh();
  });

  function refresh(): void {
    if (!book) return;
    const active = book.activeSheet();
    const sheet = book.sheet(active);
    tabs.show(book.sheets(), active);
    if (sheet) grid.show(sheet);
  }

  open.addEventListener("click", () => picker.click());
  picker.addEventListener("change", () => {
    const [file] = picker.files ?? [];
    picker.value = "";
    if (file) handlers.onOpen(file);
  });
  fresh.addEventListener("click", handlers.onNew);
  save.addEventListener("click", handlers.onSave);
  takeDrops(area, handlers.onOpen);

  const shell: Shell = {
    pane,
    speak(next) {
      messages = next;
      const { t } = messages;
      title.textContent = t("pane.page.title");
      open.textContent = t("pane.page.open");
      fresh.textContent = t("pane.page.new");
      save.textContent = t("pane.page.save");
      drop.textContent = t("pane.page.drop");
      stays.textContent = t("pane.page.stays");
      tabs.element.setAttribute("aria-label", t("pane.page.sheets"));
      pane.setAttribute("aria-label", t("pane.page.pane"));
      document.title = t("pane.page.title");
      document.documentElement.lang = messages.language;
      refresh();
    },
    tell(text, tone) {
      told.textContent = text;
      told.className = tone;
      mention.textContent = book ? text : "";
    },
    mention(text) {
      mention.textContent = text;
    },
    show(next) {
      if (book !== next) {
        mention.textContent = next.name;
        area.replaceChildren(grid.element, tabs.element);
        save.disabled = false;
      }
      book = next;
      refresh();
    },
  };
  shell.speak(first);
  return shell;
}

function takeDrops(area: HTMLElement, onOpen: (file: File) => void): void {
  const mark = (isOver: boolean) => area.classList.toggle("is-over", isOver);
  area.addEventListener("dragover", (event) => {
    event.preventDefault();
    mark(true);
  });
  area.addEventListener("dragleave", () => mark(false));
  area.addEventListener("drop", (event) => {
    event.preventDefault();
    mark(false);
    const file = event.dataTransfer?.files[0];
    if (file) onOpen(file);
  });
}
