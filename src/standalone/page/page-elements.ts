/** What the page consists of; the words come later. */
export interface PageElements {
  readonly title: HTMLElement;
  readonly mention: HTMLElement;
  readonly open: HTMLButtonElement;
  readonly fresh: HTMLButtonElement;
  readonly save: HTMLButtonElement;
  /** Shows what cannot be kept again. */
  readonly keeps: HTMLButtonElement;
  readonly hint: HTMLElement;
  readonly picker: HTMLInputElement;
  readonly area: HTMLElement;
  readonly drop: HTMLElement;
  readonly stays: HTMLElement;
  readonly told: HTMLElement;
  readonly pane: HTMLElement;
}

function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}

function within<Parent extends HTMLElement>(parent: Parent, ...children: readonly Node[]): Parent {
  parent.append(...children);
  return parent;
}

export function pageElements(): PageElements {
  const title = made("h1");
  const mention = made("p", { role: "status" });
  const open = made("button", { type: "button", className: "primary" });
  const fresh = made("button", { type: "button" });
  const save = made("button", { type: "button", disabled: true });
  const keeps = made("button", { type: "button", hidden: true });
  const hint = made("p", { id: "grid-hint", className: "hidden-words" });
  const picker = made("input", { type: "file", accept: ".xlsx,.xlsm", hidden: true });
  const drop = made("p");
  const stays = made("p", { className: "quiet" });
  const told = made("p", { role: "status" });
  const welcome = within(made("div", { className: "welcome" }), drop, stays, told);
  const area = within(made("main", { className: "book" }), welcome);
  const pane = made("aside", { className: "pane" });
  const bar = within(
    made("header", { className: "bar" }),
    title,
    mention,
    keeps,
    open,
    fresh,
    save,
    picker,
    hint,
  );
  document.body.replaceChildren(bar, area, pane);
  return { title, mention, open, fresh, save, keeps, hint, picker, area, drop, stays, told, pane };
}
