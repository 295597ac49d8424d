import type { Translator } from "../../messages";

export type UnsavedAnswer = "save" | "leave" | "cancel";

const answers: readonly UnsavedAnswer[] = ["save", "leave", "cancel"];

/** Asks before another workbook takes the place of one with changes; Escape is "cancel". */
export function askUnsaved(file: string, { t }: Translator): Promise<UnsavedAnswer> {
  const dialog = document.createElement("dialog");
  dialog.setAttribute("aria-labelledby", "unsaved-title");
  dialog.setAttribute("aria-describedby", "unsaved-text");
  const title = Object.assign(document.createElement("h2"), { id: "unsaved-title" });
  title.textContent = t("pane.page.unsaved.title");
  const text = Object.assign(document.createElement("p"), { id: "unsaved-text" });
  text.textContent = t("pane.page.unsaved.text", { file });
  const buttons = answers.map((answer, index) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = t(`pane.page.unsaved.${answer}`);
    if (index === 0) button.className = "primary";
    button.addEventListener("click", () => dialog.close(answer));
    return button;
  });
  const row = Object.assign(document.createElement("div"), { className: "buttons" });
  row.append(...buttons);
  dialog.append(title, text, row);
  document.body.append(dialog);
  dialog.showModal();
  buttons[0]?.focus();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(answers.find((answer) => answer === dialog.returnValue) ?? "cancel");
    });
  });
}
