import type { Translator } from "../../messages";

const documents = {
  F: "pane.basis.item",
  R: "pane.basis.rules",
  L: "pane.basis.law",
  PD: "pane.basis.personal",
  LL: "pane.basis.languages",
} as const;

const isDocument = (text: string | undefined): text is keyof typeof documents =>
  text !== undefined && text in documents;

/** `R7(1); L12` in words; a place without letters belongs to the document before it. */
export function basisText({ t }: Translator, basis: string): string {
  let document: keyof typeof documents = "F";
  const parts = basis.split(/[;,]\s*/).map((clause) => {
    const [, letters, place = ""] = /^([A-Z]*)(.*)$/.exec(clause) ?? [];
    if (isDocument(letters)) document = letters;
    return place === "" ? t("pane.basis.form") : t(documents[document], { place });
  });
  return parts.join("; ");
}
