import { normalStyle, stylePartNames } from "../../model";
import type { Border, Borders, Font, NamedStyle, Style, StylePartName } from "../../model";

interface Look {
  readonly font?: Partial<Font>;
  readonly fill?: string;
  readonly numberFormat?: string;
  readonly borders?: Partial<Borders>;
  /** Parts that applying it sets; all that it names when absent. */
  readonly includes?: readonly StylePartName[];
}

const line = (style: Border["style"], weight: Border["weight"], color: string): Border => ({
  style,
  weight,
  color,
  tintAndShade: 0,
});

const box = (border: Border): Partial<Borders> => ({
  top: border,
  bottom: border,
  left: border,
  right: border,
});
const under = (border: Border): Partial<Borders> => ({ bottom: border });
const number = (numberFormat: string): Look => ({ numberFormat, includes: ["Number"] });
const tinted = (fill: string, color: string): Look => ({ fill, font: { color } });
const heading = (size: number, bottom: Border): Look => ({
  font: { bold: true, size, color: "#44546A" },
  borders: under(bottom),
});

const accents = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;
const light20 = ["#D9E1F2", "#FCE4D6", "#EDEDED", "#FFF2CC", "#DDEBF7", "#E2EFDA"] as const;
const light40 = ["#B4C6E7", "#F8CBAD", "#DBDBDB", "#FFE699", "#BDD7EE", "#C6E0B4"] as const;
const light60 = ["#8EA9DB", "#F4B084", "#C9C9C9", "#FFD966", "#9BC2E6", "#A9D08E"] as const;

const accentLooks = accents.flatMap((color, index): readonly (readonly [string, Look])[] => {
  const name = `Accent${String(index + 1)}`;
  return [
    [`20% - ${name}`, tinted(light20[index] ?? "", "#000000")],
    [`40% - ${name}`, tinted(light40[index] ?? "", "#000000")],
    [`60% - ${name}`, tinted(light60[index] ?? "", "#FFFFFF")],
    [name, tinted(color, "#FFFFFF")],
  ];
});

const grey = line("Continuous", "Thin", "#7F7F7F");

/** Excel's built-in cell styles in the Office theme. */
const looks: Readonly<Record<string, Look>> = {
  Bad: tinted("#FFC7CE", "#9C0006"),
  Good: tinted("#C6EFCE", "#006100"),
  Neutral: tinted("#FFEB9C", "#9C5700"),
  Calculation: { fill: "#F2F2F2", font: { bold: true, color: "#FA7D00" }, borders: box(grey) },
  "Check Cell": {
    fill: "#A5A5A5",
    font: { bold: true, color: "#FFFFFF" },
    borders: box(line("Double", "Thick", "#3F3F3F")),
  },
  "Explanatory Text": { font: { italic: true, color: "#7F7F7F" } },
  Hyperlink: { font: { underline: "Single", color: "#0563C1" } },
  "Followed Hyperlink": { font: { underline: "Single", color: "#954F72" } },
  Input: { fill: "#FFCC99", font: { color: "#3F3F76" }, borders: box(grey) },
  "Linked Cell": { font: { color: "#FA7D00" }, borders: under(line("Double", "Thick", "#FF8001")) },
  Note: { fill: "#FFFFCC", borders: box(line("Continuous", "Thin", "#B2B2B2")) },
  Output: {
    fill: "#F2F2F2",
    font: { bold: true, color: "#3F3F3F" },
    borders: box(line("Continuous", "Thin", "#3F3F3F")),
  },
  "Warning Text": { font: { color: "#FF0000" } },
  "Heading 1": heading(15, line("Continuous", "Thick", "#4472C4")),
  "Heading 2": heading(13, line("Continuous", "Thick", "#A1B8E1")),
  "Heading 3": heading(11, line("Continuous", "Medium", "#8EA9DB")),
  "Heading 4": { font: { bold: true, color: "#44546A" } },
  Title: { font: { size: 18, color: "#44546A", name: "Calibri Light" } },
  Total: {
    font: { bold: true },
    borders: {
      top: line("Continuous", "Thin", "#4472C4"),
      bottom: line("Double", "Thick", "#4472C4"),
    },
  },
  Comma: number('_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)'),
  "Comma [0]": number('_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)'),
  Currency: number('_($* #,##0.00_);_($* \\(#,##0.00\\);_($* "-"??_);_(@_)'),
  "Currency [0]": number('_($* #,##0_);_($* \\(#,##0\\);_($* "-"_);_(@_)'),
  Percent: number("0%"),
  ...Object.fromEntries(accentLooks),
};

export const builtInStyleNames: readonly string[] = ["Normal", ...Object.keys(looks)];

function partsOf({ font, fill, borders, includes }: Look): readonly StylePartName[] {
  if (includes) return includes;
  return [
    ...(font ? ["Font" as const] : []),
    ...(fill === undefined ? [] : ["Patterns" as const]),
    ...(borders ? ["Border" as const] : []),
  ];
}

/** Null when Excel has no such style of its own. */
export function builtInStyle(name: string): NamedStyle | null {
  const found = builtInStyleNames.find((each) => each.toLowerCase() === name.toLowerCase());
  if (found === undefined) return null;
  const look = looks[found] ?? {};
  const style: Style = {
    ...normalStyle,
    styleName: found,
    numberFormat: look.numberFormat ?? normalStyle.numberFormat,
    font: { ...normalStyle.font, ...look.font },
    fill:
      look.fill === undefined
        ? normalStyle.fill
        : { ...normalStyle.fill, pattern: "Solid", color: look.fill },
    borders: { ...normalStyle.borders, ...look.borders },
  };
  const includes = found === "Normal" ? stylePartNames : partsOf(look);
  return { name: found, builtIn: true, style, includes: new Set(includes), changed: true };
}
