export interface SheetTabs {
  readonly element: HTMLElement;
  readonly show: (sheets: readonly string[], active: string) => void;
}

/** The sheets of the open workbook; arrow keys go from one to the next. */
export function createTabs(onOpen: (sheet: string) => void): SheetTabs {
  const element = document.createElement("div");
  element.className = "tabs";
  element.setAttribute("role", "tablist");

  element.addEventListener("keydown", ({ key }) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[key];
    const tabs = [...element.querySelectorAll("button")];
    const next = step && tabs[tabs.findIndex((tab) => tab === document.activeElement) + step];
    if (next) {
      next.focus();
      onOpen(next.textContent);
    }
  });

  return {
    element,
    show(sheets, active) {
      const focused = element.contains(document.activeElement);
      element.replaceChildren(...sheets.map((sheet) => tab(sheet, sheet === active, onOpen)));
      const selected = element.querySelector<HTMLElement>("[aria-selected=true]");
      selected?.scrollIntoView({ block: "nearest", inline: "nearest" });
      if (focused) selected?.focus();
    },
  };
}

function tab(sheet: string, isActive: boolean, onOpen: (sheet: string) => void): HTMLElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = sheet;
  button.tabIndex = isActive ? 0 : -1;
  button.setAttribute("role", "tab");
  button.setAttribute("aria-selected", String(isActive));
  button.addEventListener("click", () => onOpen(sheet));
  return button;
}
