const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** Characters that XML 1.0 cannot hold at all; Office writes them as `_xHHHH_` inside cells. */
const forbidden = /(?![\t\n\r\x7F-\x9F])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu;

/** Text with its entities replaced; unknown ones stay as they stand. */
export const decodeEntities = (text: string): string =>
  text.includes("&") ? text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w+);/gi, decoded) : text;

function decoded(whole: string, name: string): string {
  if (!name.startsWith("#")) return named[name] ?? whole;
  const isHex = name[1] === "x" || name[1] === "X";
  const code = isHex ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0x10ffff ? whole : String.fromCodePoint(code);
}

/** For element content. Characters that XML cannot hold are dropped. */
export const escapeText = (text: string): string =>
  text
    .replace(forbidden, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\r", "&#13;");

/** For attribute values: line ends and tabs too, which a reader would turn into spaces. */
export const escapeAttribute = (text: string): string =>
  escapeText(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
