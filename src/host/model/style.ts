/** "#RRGGBB"; the empty string is "automatic" for fonts and borders, "none" for fills. */
export type Color = string;

export interface Font {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: "None" | "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";
  readonly strikethrough: boolean;
  readonly superscript: boolean;
  readonly subscript: boolean;
  readonly color: Color;
  /** -1 (darkest) to 1 (lightest). */
  readonly tintAndShade: number;
}

export const fillPatterns = [
  "None",
  "Solid",
  "Gray50",
  "Gray75",
  "Gray25",
  "Horizontal",
  "Vertical",
  "Down",
  "Up",
  "Checker",
  "SemiGray75",
  "LightHorizontal",
  "LightVertical",
  "LightDown",
  "LightUp",
  "Grid",
  "CrissCross",
  "Gray16",
  "Gray8",
  "LinearGradient",
  "RectangularGradient",
] as const;
export type FillPattern = (typeof fillPatterns)[number];

export interface Fill {
  readonly pattern: FillPattern;
  readonly color: Color;
  readonly tintAndShade: number;
  readonly patternColor: Color;
  readonly patternTintAndShade: number;
}

export const borderStyles = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
export type BorderStyle = (typeof borderStyles)[number];
export const borderWeights = ["Hairline", "Thin", "Medium", "Thick"] as const;
export type BorderWeight = (typeof borderWeights)[number];

export interface Border {
  readonly style: BorderStyle;
  readonly weight: BorderWeight;
  readonly color: Color;
  readonly tintAndShade: number;
}

export const borderSides = [
  "top",
  "bottom",
  "left",
  "right",
  "diagonalDown",
  "diagonalUp",
] as const;
export type BorderSide = (typeof borderSides)[number];
export type Borders = Readonly<Record<BorderSide, Border>>;

export const horizontalAlignments = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
export const verticalAlignments = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
export const readingOrders = ["Context", "LeftToRight", "RightToLeft"] as const;

export interface Alignment {
  readonly horizontal: (typeof horizontalAlignments)[number];
  readonly vertical: (typeof verticalAlignments)[number];
  readonly wrapText: boolean;
  readonly shrinkToFit: boolean;
  readonly indentLevel: number;
  readonly autoIndent: boolean;
  /** Degrees -90 to 90; 180 is text stacked vertically. */
  readonly textOrientation: number;
  readonly readingOrder: (typeof readingOrders)[number];
}

export interface CellProtection {
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

/** The whole look of a cell; immutable and shared through the pool. */
export interface Style {
  /** The name of the cell style it rests on ("Normal"). */
  readonly styleName: string;
  /** In en-US form ("General", "0.00", "dd.mm.yyyy"). */
  readonly numberFormat: string;
  readonly font: Font;
  readonly fill: Fill;
  readonly borders: Borders;
  readonly alignment: Alignment;
  readonly protection: CellProtection;
}

const noBorder: Border = { style: "None", weight: "Thin", color: "", tintAndShade: 0 };

export const normalStyle: Style = {
  styleName: "Normal",
  numberFormat: "General",
  font: {
    name: "Calibri",
    size: 11,
    bold: false,
    italic: false,
    underline: "None",
    strikethrough: false,
    superscript: false,
    subscript: false,
    color: "#000000",
    tintAndShade: 0,
  },
  fill: { pattern: "None", color: "", tintAndShade: 0, patternColor: "", patternTintAndShade: 0 },
  borders: {
    top: noBorder,
    bottom: noBorder,
    left: noBorder,
    right: noBorder,
    diagonalDown: noBorder,
    diagonalUp: noBorder,
  },
  alignment: {
    horizontal: "General",
    vertical: "Bottom",
    wrapText: false,
    shrinkToFit: false,
    indentLevel: 0,
    autoIndent: false,
    textOrientation: 0,
    readingOrder: "Context",
  },
  protection: { locked: true, formulaHidden: false },
};
