/** Control characters, which XML cannot hold; tabs and new lines it can. */
const control = /[^\P{Cc}\t\n\r]/gu;
/** Marks that only steer the direction of text, and what is no character at all. */
const unseen = /[\u200e\u200f\u202a-\u202e\ufeff\ufffe\uffff]/g;
const loneSurrogate = /\p{Surrogate}/gu;

/** A text from a cell as a document can hold it. */
export function clean(text: string): string {
  return text
    .replace(control, "")
    .replace(unseen, "")
    .replace(loneSurrogate, "")
    .normalize("NFC")
    .trim();
}

/** The paragraphs of a text from a cell. */
export function paragraphsOf(text: string): readonly string[] {
  return clean(text)
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** The folders of a file on somebody's disk say more than a report should. */
export function withoutFolders(reference: string): string {
  return /^(?:[a-z]:[\\/]|\\\\|file:|\/(?:users|home)\/)/i.test(reference)
    ? (reference.split(/[\\/]/).at(-1) ?? "")
    : reference;
}
