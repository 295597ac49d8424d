import { builtInFormats, childrenOf, elementsNamed, isOn, outline } from "../../../ooxml";
import type { Element, Tag } from "../../../ooxml";
import { normalStyle, stylePartNames } from "../../model";
import type {
  Alignment,
  Border,
  Borders,
  BorderSide,
  CellProtection,
  Fill,
  Font,
  NamedStyle,
  Style,
  StylePartName,
} from "../../model";
import { colorOr } from "./colors";
import type { Palette } from "./colors";
import { applyNames, horizontals, patterns, readLine, underlines, verticals } from "./style-words";

/** A styles part taken apart: where its pools stand, and what each cell style looks like. */
export interface StylesPart {
  readonly xml: string;
  readonly styles: readonly Style[];
  readonly named: readonly NamedStyle[];
  /** Names of table styles besides Excel's own. */
  readonly tableStyles: readonly string[];
  readonly defaultTableStyle: string;
}

type Children = (element: Element) => readonly Element[];
type Find = (element: Element, name: string) => Tag | undefined;

export function readStyles(xml: string, palette: Palette): StylesPart {
  const { children: pools, prefix } = outline(xml);
  const within: Children = (element) => childrenOf(xml, element, prefix);
  const find: Find = (element, name) => within(element).find((child) => child.name === name)?.tag;
  const pool = (name: string): readonly Element[] =>
    pools.filter((each) => each.name === name).flatMap(within);
  const fonts = pool("fonts").map((font) => readFont(within(font), palette));
  const fills = pool("fills").map((fill) => readFill(within(fill)[0], find, palette));
  const borders = pool("borders").map((border) => readBorders(border, within, palette));
  const codes = new Map(
    pool("numFmts").map(({ tag }) => [tag.attribute("numFmtId"), tag.attribute("formatCode")]),
  );
  const names = new Map(
    pool("cellStyles").map(({ tag }) => [tag.attribute("xfId"), tag.attribute("name")]),
  );
  const formatOf = (id: string): string => codes.get(id) ?? builtInFormats[Number(id)] ?? "General";
  const styleOf = (xf: Element, styleName: string): Style => {
    const value = (name: string): number => Number(xf.tag.attribute(name));
    return {
      styleName,
      numberFormat: formatOf(xf.tag.attribute("numFmtId") ?? "0"),
      font: fonts[value("fontId")] ?? normalStyle.font,
      fill: fills[value("fillId")] ?? normalStyle.fill,
      borders: borders[value("borderId")] ?? normalStyle.borders,
      alignment: readAlignment(find(xf, "alignment")),
      protection: readProtection(find(xf, "protection")),
    };
  };
  const nameOf = (xf: Element): string => names.get(xf.tag.attribute("xfId")) ?? "Normal";
  const bases = pool("cellStyleXfs");
  const named = pool("cellStyles").map(({ tag }): NamedStyle => {
    const name = tag.attribute("name") ?? "";
    const base = bases[Number(tag.attribute("xfId"))];
    return {
      name,
      builtIn: tag.attribute("builtinId") !== null,
      style: base ? styleOf(base, name) : { ...normalStyle, styleName: name },
      includes: new Set(stylePartNames.filter((part) => isApplied(base, part))),
      changed: false,
    };
  });
  const styles = pool("cellXfs").map((xf) => styleOf(xf, nameOf(xf)));
  return { xml, styles, named, ...readTableStyles(xml) };
}

/** What a cell style leaves alone says so; all else it sets. */
const isApplied = (base: Element | undefined, part: StylePartName): boolean =>
  isOn(base?.tag.attribute(`apply${applyNames[part]}`) ?? "1");

function readTableStyles(xml: string): Pick<StylesPart, "tableStyles" | "defaultTableStyle"> {
  const [list] = elementsNamed(xml, "tableStyles");
  const own = elementsNamed(xml, "tableStyle").map(({ tag }) => tag.attribute("name") ?? "");
  return {
    tableStyles: own,
    defaultTableStyle: list?.tag.attribute("defaultTableStyle") ?? "TableStyleMedium2",
  };
}

/** Of a `font` element's children. */
function readFont(children: readonly Element[], palette: Palette): Font {
  const tags = new Map(children.map(({ name, tag }) => [name, tag]));
  const value = (name: string, usual: string): string => tags.get(name)?.attribute("val") ?? usual;
  const isSet = (name: string): boolean => tags.has(name) && isOn(value(name, "1"));
  const { color, tintAndShade } = colorOr(tags.get("color"), palette, "#000000");
  return {
    name: value("name", normalStyle.font.name),
    size: Number(value("sz", String(normalStyle.font.size))),
    bold: isSet("b"),
    italic: isSet("i"),
    underline: tags.has("u") ? underlines.read(value("u", "single")) : "None",
    strikethrough: isSet("strike"),
    superscript: value("vertAlign", "") === "superscript",
    subscript: value("vertAlign", "") === "subscript",
    color,
    tintAndShade,
  };
}

function readFill(fill: Element | undefined, find: Find, palette: Palette): Fill {
  if (!fill) return normalStyle.fill;
  if (fill.name === "gradientFill") {
    const isPath = fill.tag.attribute("type") === "path";
    return { ...normalStyle.fill, pattern: isPath ? "RectangularGradient" : "LinearGradient" };
  }
  const pattern = patterns.read(fill.tag.attribute("patternType"));
  if (pattern === "None") return normalStyle.fill;
  const foreground = colorOr(find(fill, "fgColor"), palette, "");
  const background = colorOr(find(fill, "bgColor"), palette, "");
  if (pattern === "Solid") return { ...normalStyle.fill, pattern, ...foreground };
  return {
    pattern,
    ...background,
    patternColor: foreground.color,
    patternTintAndShade: foreground.tintAndShade,
  };
}

function readBorders(element: Element, within: Children, palette: Palette): Borders {
  const sides = new Map(within(element).map((side) => [side.name, side]));
  const side = (name: string, other = name): Border => {
    const found = sides.get(name) ?? sides.get(other);
    const [style, weight] = readLine(found ? found.tag.attribute("style") : null);
    if (!found || style === "None") return normalStyle.borders.top;
    return { style, weight, ...colorOr(within(found)[0]?.tag, palette, "#000000") };
  };
  const diagonal = (attribute: string): Border =>
    isOn(element.tag.attribute(attribute)) ? side("diagonal") : normalStyle.borders.top;
  const borders: Record<BorderSide, Border> = {
    top: side("top"),
    bottom: side("bottom"),
    left: side("left", "start"),
    right: side("right", "end"),
    diagonalDown: diagonal("diagonalDown"),
    diagonalUp: diagonal("diagonalUp"),
  };
  return borders;
}

const readingOrders = { "1": "LeftToRight", "2": "RightToLeft" } as const;

function readAlignment(tag: Tag | undefined): Alignment {
  if (!tag) return normalStyle.alignment;
  const order = tag.attribute("readingOrder");
  return {
    horizontal: horizontals.read(tag.attribute("horizontal")),
    vertical: verticals.read(tag.attribute("vertical")),
    wrapText: isOn(tag.attribute("wrapText")),
    shrinkToFit: isOn(tag.attribute("shrinkToFit")),
    indentLevel: Number(tag.attribute("indent")),
    autoIndent: isOn(tag.attribute("justifyLastLine")),
    textOrientation: readRotation(Number(tag.attribute("textRotation"))),
    readingOrder: order === "1" || order === "2" ? readingOrders[order] : "Context",
  };
}

/** The file counts downward angles from 91 on, and 255 is stacked. */
const readRotation = (rotation: number): number => {
  if (rotation === 255) return 180;
  return rotation > 90 ? 90 - rotation : rotation;
};

const readProtection = (tag: Tag | undefined): CellProtection => ({
  locked: isOn(tag?.attribute("locked") ?? "1"),
  formulaHidden: isOn(tag?.attribute("hidden") ?? "0"),
});
