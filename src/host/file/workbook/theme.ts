const colors = [
  ["dk1", "000000"],
  ["lt1", "FFFFFF"],
  ["dk2", "44546A"],
  ["lt2", "E7E6E6"],
  ["accent1", "4472C4"],
  ["accent2", "ED7D31"],
  ["accent3", "A5A5A5"],
  ["accent4", "FFC000"],
  ["accent5", "5B9BD5"],
  ["accent6", "70AD47"],
  ["hlink", "0563C1"],
  ["folHlink", "954F72"],
] as const;

const three = (text: string): string => text.repeat(3);
const plainFill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const fonts = (latin: string): string =>
  `<a:latin typeface="${latin}"/><a:ea typeface=""/><a:cs typeface=""/>`;

/** Office's colours and fonts: without a theme some readers draw charts without any colour. */
export const newTheme = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
  '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements>',
  `<a:clrScheme name="Office">${colors.map(([name, rgb]) => `<a:${name}><a:srgbClr val="${rgb}"/></a:${name}>`).join("")}</a:clrScheme>`,
  `<a:fontScheme name="Office"><a:majorFont>${fonts("Calibri Light")}</a:majorFont><a:minorFont>${fonts("Calibri")}</a:minorFont></a:fontScheme>`,
  `<a:fmtScheme name="Office"><a:fillStyleLst>${three(plainFill)}</a:fillStyleLst>`,
  `<a:lnStyleLst>${three(`<a:ln w="9525" cap="flat" cmpd="sng" algn="ctr">${plainFill}<a:prstDash val="solid"/></a:ln>`)}</a:lnStyleLst>`,
  `<a:effectStyleLst>${three("<a:effectStyle><a:effectLst/></a:effectStyle>")}</a:effectStyleLst>`,
  `<a:bgFillStyleLst>${three(plainFill)}</a:bgFillStyleLst></a:fmtScheme>`,
  "</a:themeElements></a:theme>",
].join("");
