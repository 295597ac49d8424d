/** Text of a cell as the file writes it: `_x000D_` stands for a character that XML cannot hold. */
export const decodeCellText = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(parseInt(code, 16)),
      )
    : text;

const unwritable = /(?![\t\n\x7F-\x9F])\p{Cc}|[\uFFFE\uFFFF]/gu;

/** The reverse: what would be read as such a mark is marked itself. */
export const encodeCellText = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(
      unwritable,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    );

/** ` xml:space="preserve"` where a reader would otherwise trim. */
export const spaceAttribute = (text: string): string =>
  /^\s|\s$|[\n\t]/.test(text) ? ' xml:space="preserve"' : "";
