import type { Loss } from "../../host";
import type { Translator } from "../../messages";

/** Each sentence once, with the places where there are any. */
export function lossLines(losses: readonly Loss[], { t }: Translator): readonly string[] {
  return [...new Set(losses.map((loss) => lineOf(loss, t)))];
}

function lineOf({ code, sheet, name }: Loss, t: Translator["t"]): string {
  const sentence = t(`pane.page.loss.${code}`);
  if (sheet === null) return sentence;
  const place =
    name === null
      ? t("pane.page.losses.place", { sheet })
      : t("pane.page.losses.item", { sheet, name });
  return `${sentence} ${place}`;
}

/** What the page cannot keep of the open workbook, as a part of the page that can be closed. */
export function lossesNotice(
  { file, lines, onClose }: { file: string; lines: readonly string[]; onClose: () => void },
  { t }: Translator,
): HTMLElement {
  const notice = document.createElement("section");
  notice.className = "losses";
  notice.tabIndex = -1;
  notice.setAttribute("aria-labelledby", "losses-title");
  const title = Object.assign(document.createElement("h2"), { id: "losses-title" });
  title.textContent = t("pane.page.losses.title");
  const text = document.createElement("p");
  text.textContent = t("pane.page.losses.text", { file });
  const list = document.createElement("ul");
  list.append(
    ...lines.map((line) => Object.assign(document.createElement("li"), { textContent: line })),
  );
  const close = document.createElement("button");
  close.type = "button";
  close.textContent = t("pane.page.losses.close");
  close.addEventListener("click", onClose);
  notice.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") onClose();
  });
  notice.append(title, text, list, close);
  return notice;
}
