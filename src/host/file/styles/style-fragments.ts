import { attributes } from "../../../ooxml";
import type { Alignment, Border, Borders, CellProtection, Color, Fill, Font } from "../../model";
import { argb } from "./colors";
import { horizontals, lineWord, patterns, underlines, verticals } from "./style-words";

const colorElement = (name: string, color: Color, tint: number): string =>
  color === ""
    ? ""
    : `<${name}${attributes({ rgb: argb(color), tint: tint === 0 ? null : tint })}/>`;

const flag = (name: string, isSet: boolean): string => (isSet ? `<${name}/>` : "");

function raisedFragment({ superscript, subscript }: Font): string {
  if (superscript) return '<vertAlign val="superscript"/>';
  return subscript ? '<vertAlign val="subscript"/>' : "";
}

export function fontFragment(font: Font): string {
  const underline = `<u${attributes({ val: underlines.write(font.underline) })}/>`;
  return [
    "<font>",
    flag("b", font.bold),
    flag("i", font.italic),
    flag("strike", font.strikethrough),
    font.underline === "None" ? "" : underline,
    raisedFragment(font),
    `<sz val="${String(font.size)}"/>`,
    colorElement("color", font.color, font.tintAndShade),
    `<name${attributes({ val: font.name })}/>`,
    "</font>",
  ].join("");
}

export function fillFragment(fill: Fill): string {
  if (fill.pattern === "None") return '<fill><patternFill patternType="none"/></fill>';
  const main = colorElement(
    fill.pattern === "Solid" ? "fgColor" : "bgColor",
    fill.color,
    fill.tintAndShade,
  );
  const lines =
    fill.pattern === "Solid"
      ? '<bgColor indexed="64"/>'
      : colorElement("fgColor", fill.patternColor, fill.patternTintAndShade);
  const colors = fill.pattern === "Solid" ? main + lines : lines + main;
  return `<fill><patternFill${attributes({ patternType: patterns.write(fill.pattern) ?? "solid" })}>${colors}</patternFill></fill>`;
}

const sideElement = (name: string, { style, weight, color, tintAndShade }: Border): string => {
  if (style === "None") return `<${name}/>`;
  const inner = colorElement("color", color, tintAndShade) || '<color auto="1"/>';
  return `<${name} style="${lineWord(style, weight)}">${inner}</${name}>`;
};

export function borderFragment(borders: Borders): string {
  const { diagonalDown, diagonalUp } = borders;
  const diagonal = diagonalUp.style === "None" ? diagonalDown : diagonalUp;
  const directions = attributes({
    diagonalUp: diagonalUp.style === "None" ? null : true,
    diagonalDown: diagonalDown.style === "None" ? null : true,
  });
  const sides = (["left", "right", "top", "bottom"] as const).map((side) =>
    sideElement(side, borders[side]),
  );
  return `<border${directions}>${sides.join("")}${sideElement("diagonal", diagonal)}</border>`;
}

const fileRotation = (angle: number): number => {
  if (angle === 180) return 255;
  return angle < 0 ? 90 - angle : angle;
};

const readingOrders = { Context: null, LeftToRight: 1, RightToLeft: 2 } as const;

export function alignmentFragment(alignment: Alignment): string {
  const text = attributes({
    horizontal: horizontals.write(alignment.horizontal),
    vertical: verticals.write(alignment.vertical),
    textRotation: fileRotation(alignment.textOrientation) || null,
    wrapText: alignment.wrapText || null,
    indent: alignment.indentLevel || null,
    justifyLastLine: alignment.autoIndent || null,
    shrinkToFit: alignment.shrinkToFit || null,
    readingOrder: readingOrders[alignment.readingOrder],
  });
  return text === "" ? "" : `<alignment${text}/>`;
}

export function protectionFragment({ locked, formulaHidden }: CellProtection): string {
  const text = attributes({ locked: locked ? null : false, hidden: formulaHidden || null });
  return text === "" ? "" : `<protection${text}/>`;
}
