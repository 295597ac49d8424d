import { declaration, solid } from "./xml";

const font = "Arial";

const schemeColors = {
  dk1: "1A1A1A",
  lt1: "FFFFFF",
  dk2: "1F4E79",
  lt2: "E8EEF4",
  accent1: "1F4E79",
  accent2: "F2A541",
  accent3: "A3301C",
  accent4: "5B7F95",
  accent5: "7A6A3A",
  accent6: "4A4A4A",
  hlink: "1F4E79",
  folHlink: "5B4A7A",
} as const;

const fontScheme = ["majorFont", "minorFont"]
  .map(
    (name) =>
      `<a:${name}><a:latin typeface="${font}"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}>`,
  )
  .join("");

const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const outline = `<a:ln w="6350">${fill}</a:ln>`;
const effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";

/** Three of each, as the schema wants them. */
const three = (text: string): string => text.repeat(3);

export const theme: string =
  `${declaration}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Esep"><a:themeElements>` +
  `<a:clrScheme name="Esep">${Object.entries(schemeColors)
    .map(([name, color]) => `<a:${name}><a:srgbClr val="${color}"/></a:${name}>`)
    .join("")}</a:clrScheme>` +
  `<a:fontScheme name="Esep">${fontScheme}</a:fontScheme>` +
  `<a:fmtScheme name="Esep"><a:fillStyleLst>${three(fill)}</a:fillStyleLst><a:lnStyleLst>${three(outline)}</a:lnStyleLst>` +
  `<a:effectStyleLst>${three(effect)}</a:effectStyleLst><a:bgFillStyleLst>${three(fill)}</a:bgFillStyleLst></a:fmtScheme>` +
  "</a:themeElements></a:theme>";

export const white = `<p:bg><p:bgPr>${solid("FFFFFF")}<a:effectLst/></p:bgPr></p:bg>`;
