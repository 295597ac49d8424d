import { attributes, childrenOf, isOn, outline } from "../../../ooxml";
import type { Element } from "../../../ooxml";
import type { Border, DifferentialStyle } from "../../model";
import { argb, colorOr, readColor } from "./colors";
import type { Palette } from "./colors";
import { lineWord, readLine } from "./style-words";

const sides = ["left", "right", "top", "bottom"] as const;

/** The styles that rules refer to by position. */
export function readDifferentialStyles(
  xml: string,
  palette: Palette,
): readonly DifferentialStyle[] {
  const { children, prefix } = outline(xml);
  const within = (element: Element | undefined): readonly Element[] =>
    element ? childrenOf(xml, element, prefix) : [];
  const child = (element: Element, name: string): Element | undefined =>
    within(element).find((each) => each.name === name);
  return within(children.find(({ name }) => name === "dxfs")).map((dxf) => {
    const format = child(dxf, "numFmt")?.tag.attribute("formatCode");
    const fill = within(within(child(dxf, "fill"))[0]).find(({ name }) => name === "bgColor");
    const background = readColor(fill?.tag, palette);
    return {
      ...(format === undefined || format === null ? {} : { numberFormat: format }),
      ...(background ? { fillColor: background.color } : {}),
      ...readFontPart(within(child(dxf, "font")), palette),
      ...readBorderPart(child(dxf, "border"), within, palette),
    };
  });
}

function readFontPart(parts: readonly Element[], palette: Palette): DifferentialStyle {
  const tags = new Map(parts.map(({ name, tag }) => [name, tag]));
  const flag = (name: string): boolean | undefined => {
    const tag = tags.get(name);
    return tag && isOn(tag.attribute("val") ?? "1");
  };
  const style: DifferentialStyle = {};
  const [bold, italic, strikethrough] = [flag("b"), flag("i"), flag("strike")];
  if (bold !== undefined) style.bold = bold;
  if (italic !== undefined) style.italic = italic;
  if (strikethrough !== undefined) style.strikethrough = strikethrough;
  const line = tags.get("u");
  if (line) style.underline = underlineOf(line.attribute("val"));
  const color = readColor(tags.get("color"), palette);
  if (color) style.fontColor = color.color;
  return style;
}

const underlineOf = (word: string | null): "None" | "Single" | "Double" => {
  if (word === "none") return "None";
  return word === "double" ? "Double" : "Single";
};

function readBorderPart(
  border: Element | undefined,
  within: (element: Element) => readonly Element[],
  palette: Palette,
): DifferentialStyle {
  const borders: Partial<Record<(typeof sides)[number], Border>> = {};
  for (const side of border ? within(border) : []) {
    const name = sides.find((each) => each === side.name);
    const [style, weight] = readLine(side.tag.attribute("style"));
    if (!name || style === "None") continue;
    borders[name] = { style, weight, ...colorOr(within(side)[0]?.tag, palette, "") };
  }
  return Object.keys(borders).length === 0 ? {} : { borders };
}

const flagElement = (name: string, value: boolean | undefined): string => {
  if (value === undefined) return "";
  return value ? `<${name}/>` : `<${name} val="0"/>`;
};

function fontPart(style: DifferentialStyle): string {
  const underline = style.underline;
  const inner = [
    flagElement("b", style.bold),
    flagElement("i", style.italic),
    flagElement("strike", style.strikethrough),
    underline === undefined ? "" : `<u val="${underline.toLowerCase()}"/>`,
    style.fontColor === undefined || style.fontColor === ""
      ? ""
      : `<color rgb="${argb(style.fontColor)}"/>`,
  ].join("");
  return inner === "" ? "" : `<font>${inner}</font>`;
}

function fillPart({ fillColor }: DifferentialStyle): string {
  if (fillColor === undefined || fillColor === "") return "";
  return `<fill><patternFill><bgColor rgb="${argb(fillColor)}"/></patternFill></fill>`;
}

function borderPart({ borders }: DifferentialStyle): string {
  if (!borders) return "";
  const inner = sides.map((side) => {
    const border = borders[side];
    if (!border) return "";
    const color =
      border.color === "" ? '<color auto="1"/>' : `<color rgb="${argb(border.color)}"/>`;
    return `<${side} style="${lineWord(border.style, border.weight)}">${color}</${side}>`;
  });
  return `<border>${inner.join("")}</border>`;
}

/** `formatId` numbers a format code that the styles part knows or takes in. */
export function differentialFragment(
  style: DifferentialStyle,
  formatId: (code: string) => number,
): string {
  const { numberFormat } = style;
  const format =
    numberFormat === undefined
      ? ""
      : `<numFmt${attributes({ numFmtId: formatId(numberFormat), formatCode: numberFormat })}/>`;
  return `<dxf>${fontPart(style)}${format}${fillPart(style)}${borderPart(style)}</dxf>`;
}
