import { elementsNamed } from "../../../ooxml";
import type { Tag } from "../../../ooxml";
import type { Color } from "../../model";

/** The colours that a workbook names by number. */
export interface Palette {
  /** In the order of the numbers: light 1, dark 1, light 2, dark 2, six accents, two of links. */
  readonly theme: readonly Color[];
  readonly indexed: readonly Color[];
}

const officeTheme =
  "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72";
const basic = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";
const standard =
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333";

const colorsOf = (list: string): readonly Color[] => list.split(" ").map((rgb) => `#${rgb}`);

export const standardPalette: Palette = {
  theme: colorsOf(officeTheme),
  indexed: colorsOf(`${basic} ${basic} ${standard}`),
};

const schemeOrder = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** The colours of a theme part; its standard ones where the part is none or lacks one. */
export function themeColors(xml: string | null): readonly Color[] {
  if (xml === null) return standardPalette.theme;
  const [scheme] = elementsNamed(xml, "clrScheme");
  if (!scheme) return standardPalette.theme;
  return schemeOrder.map((name, index) => {
    const slot = elementsNamed(xml, name).find(({ at }) => at > scheme.at && at < scheme.end);
    const inner = slot ? xml.slice(slot.contentFrom, slot.contentTo) : "";
    const rgb = /(?:lastClr|srgbClr[^>]*\bval)\s*=\s*["']([0-9a-f]{6})["']/i.exec(inner)?.[1];
    return rgb === undefined ? (standardPalette.theme[index] ?? "") : `#${rgb.toUpperCase()}`;
  });
}

/** The numbered colours of a styles part: its own list, or the standard one. */
export function indexedColors(styles: string | null): readonly Color[] {
  if (!styles?.includes("rgbColor")) return standardPalette.indexed;
  return elementsNamed(styles, "rgbColor").map(
    ({ tag }) => `#${(tag.attribute("rgb") ?? "").slice(-6).toUpperCase()}`,
  );
}

export interface TintedColor {
  /** With the tint applied; the empty string for automatic. */
  readonly color: Color;
  readonly tint: number;
}

/** The colour of a `color`, `fgColor` or `tabColor` element; null for one that is automatic or absent. */
export function readColor(tag: Tag | null | undefined, palette: Palette): TintedColor | null {
  const base = tag ? baseColor(tag, palette) : null;
  if (base === null) return null;
  const tint = Number(tag?.attribute("tint") ?? 0);
  return { color: tint === 0 ? base : tinted(base, tint), tint };
}

/** As `readColor`, with a fallback for automatic. */
export const colorOr = (
  tag: Tag | undefined,
  palette: Palette,
  automatic: Color,
): { readonly color: Color; readonly tintAndShade: number } => {
  const found = readColor(tag, palette);
  return { color: found?.color ?? automatic, tintAndShade: found?.tint ?? 0 };
};

function baseColor(tag: Tag, palette: Palette): Color | null {
  const rgb = tag.attribute("rgb");
  if (rgb !== null) return `#${rgb.slice(-6).toUpperCase()}`;
  const theme = tag.attribute("theme");
  if (theme !== null) return palette.theme[Number(theme)] ?? null;
  const indexed = tag.attribute("indexed");
  return indexed === null ? null : (palette.indexed[Number(indexed)] ?? null);
}

/** Lighter (up to 1) or darker (down to -1), as Excel does it: by lightness, hue and saturation kept. */
export function tinted(color: Color, tint: number): Color {
  const channels = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const highest = Math.max(...channels);
  const lowest = Math.min(...channels);
  const light = (highest + lowest) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const spread = (of: number): number => (of < 0.5 ? of : 1 - of);
  const scale = spread(light) === 0 ? 0 : spread(wanted) / spread(light);
  const text = channels.map((channel) => {
    const value = Math.round(Math.min(1, Math.max(0, wanted + (channel - light) * scale)) * 255);
    return value.toString(16).toUpperCase().padStart(2, "0");
  });
  return `#${text.join("")}`;
}

/** `FFRRGGBB`, as attributes hold it. */
export const argb = (color: Color): string => `FF${color.replace("#", "").toUpperCase()}`;
