import { attributes } from "../../../ooxml";
import type { Element, XmlPart } from "../../../ooxml";
import type { ChartFont, ChartLine, ChartLook } from "../../model";
import { plainLook } from "../../model";
import { emuPerPoint } from "../drawing/geometry";

const dashes: Readonly<Record<string, string>> = {
  Continuous: "solid",
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "lgDashDotDot",
  Dot: "sysDot",
  RoundDot: "sysDot",
};
const dashNames: Readonly<Record<string, string>> = {
  solid: "Continuous",
  dash: "Dash",
  lgDash: "Dash",
  sysDash: "Dash",
  dashDot: "DashDot",
  lgDashDot: "DashDot",
  lgDashDotDot: "DashDotDot",
  sysDot: "Dot",
  dot: "Dot",
};

/** "#RRGGBB" of a fill that says a colour outright; the empty string for no fill; null for any other. */
function readFill(part: XmlPart, of: Element | undefined): string | null {
  if (!of) return null;
  if (part.findIn(of, "a:noFill")) return "";
  const rgb = part.value(part.findIn(of, "a:solidFill", "a:srgbClr"), "val");
  return rgb === null ? null : `#${rgb.toUpperCase()}`;
}

export function readLook(part: XmlPart, of: Element | undefined): ChartLook {
  if (!of) return plainLook();
  const shape = part.findIn(of, "spPr");
  return {
    fill: readFill(part, shape),
    line: readLine(part, shape),
    font: readFont(part, part.findIn(of, "txPr")),
  };
}

function readLine(part: XmlPart, shape: Element | undefined): ChartLine | null {
  const line = shape && part.findIn(shape, "a:ln");
  if (!line) return null;
  const fill = readFill(part, line);
  const dash = part.value(part.findIn(line, "a:prstDash"), "val");
  const width = line.tag.attribute("w");
  return {
    color: fill === "" ? null : fill,
    style: fill === "" ? "None" : (dashNames[dash ?? "solid"] ?? "Continuous"),
    weight: width === null ? null : Number(width) / emuPerPoint,
  };
}

/** Of text properties (`txPr`) or of a run of rich text. */
export function readFont(part: XmlPart, text: Element | undefined): ChartFont | null {
  const run =
    text &&
    (part.findIn(text, "a:p", "a:r", "a:rPr") ?? part.findIn(text, "a:p", "a:pPr", "a:defRPr"));
  return run ? readRunFont(part, run) : null;
}

/** Of `rPr` or `defRPr`. */
export function readRunFont(part: XmlPart, run: Element): ChartFont {
  const flag = (name: string): boolean | null => {
    const value = run.tag.attribute(name);
    return value === null ? null : value === "1" || value === "true";
  };
  const size = run.tag.attribute("sz");
  return {
    bold: flag("b"),
    italic: flag("i"),
    color: readFill(part, run),
    name: part.value(part.findIn(run, "a:latin"), "typeface"),
    size: size === null ? null : Number(size) / 100,
    underline: run.tag.attribute("u") === "sng" ? "Single" : "None",
  };
}

export function fillFragment(fill: string | null): string {
  if (fill === null) return "";
  return fill === ""
    ? "<a:noFill/>"
    : `<a:solidFill><a:srgbClr val="${fill.replace("#", "").toUpperCase()}"/></a:solidFill>`;
}

function lineFragment(line: ChartLine | null): string {
  if (!line) return "";
  const width = line.weight === null ? null : Math.round(line.weight * emuPerPoint);
  if (line.style === "None") return "<a:ln><a:noFill/></a:ln>";
  const dash = dashes[line.style];
  const inner =
    fillFragment(line.color) + (dash === undefined ? "" : `<a:prstDash val="${dash}"/>`);
  return `<a:ln${attributes({ w: width })}>${inner}</a:ln>`;
}

export function shapeFragment({ fill, line }: Pick<ChartLook, "fill" | "line">): string {
  const inner = fillFragment(fill) + lineFragment(line);
  return inner === "" ? "" : `<c:spPr>${inner}</c:spPr>`;
}

/** The properties of a run, as `defRPr` or `rPr`. */
export function runFragment(name: string, font: ChartFont | null): string {
  if (!font) return `<${name}/>`;
  const own = attributes({
    sz: font.size === null ? null : Math.round(font.size * 100),
    b: font.bold,
    i: font.italic,
    u: font.underline === "Single" ? "sng" : null,
  });
  const face = font.name === null ? "" : `<a:latin${attributes({ typeface: font.name })}/>`;
  return `<${name}${own}>${fillFragment(font.color)}${face}</${name}>`;
}

/** `angle` is in degrees, null for what Excel chooses. */
export function textFragment(font: ChartFont | null, angle: number | null = null): string {
  if (!font && angle === null) return "";
  const body =
    angle === null ? "<a:bodyPr/>" : `<a:bodyPr rot="${String(-angle * 60_000)}" vert="horz"/>`;
  return `<c:txPr>${body}<a:lstStyle/><a:p><a:pPr>${runFragment("a:defRPr", font)}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
}
