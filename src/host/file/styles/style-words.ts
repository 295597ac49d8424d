import type {
  Alignment,
  BorderStyle,
  BorderWeight,
  FillPattern,
  Font,
  StylePartName,
} from "../../model";

/** File's word -> ours, and back. */
export class Words<Ours extends string> {
  private readonly toFile = new Map<Ours, string>();
  private readonly toOurs = new Map<string, Ours>();

  constructor(
    pairs: Readonly<Record<string, Ours>>,
    private readonly usual: Ours,
  ) {
    for (const [word, ours] of Object.entries(pairs)) {
      this.toOurs.set(word, ours);
      if (!this.toFile.has(ours)) this.toFile.set(ours, word);
    }
  }

  read(word: string | null): Ours {
    return (word === null ? undefined : this.toOurs.get(word)) ?? this.usual;
  }

  /** Null for the usual one, which a file leaves out. */
  write(ours: Ours): string | null {
    return ours === this.usual ? null : (this.toFile.get(ours) ?? null);
  }
}

export const patterns = new Words<FillPattern>(
  {
    none: "None",
    solid: "Solid",
    mediumGray: "Gray50",
    darkGray: "Gray75",
    lightGray: "Gray25",
    darkHorizontal: "Horizontal",
    darkVertical: "Vertical",
    darkDown: "Down",
    darkUp: "Up",
    darkGrid: "Checker",
    darkTrellis: "SemiGray75",
    lightHorizontal: "LightHorizontal",
    lightVertical: "LightVertical",
    lightDown: "LightDown",
    lightUp: "LightUp",
    lightGrid: "Grid",
    lightTrellis: "CrissCross",
    gray125: "Gray16",
    gray0625: "Gray8",
  },
  "None",
);

export const underlines = new Words<Font["underline"]>(
  {
    none: "None",
    single: "Single",
    double: "Double",
    singleAccounting: "SingleAccountant",
    doubleAccounting: "DoubleAccountant",
  },
  "Single",
);

export const horizontals = new Words<Alignment["horizontal"]>(
  {
    general: "General",
    left: "Left",
    center: "Center",
    right: "Right",
    fill: "Fill",
    justify: "Justify",
    centerContinuous: "CenterAcrossSelection",
    distributed: "Distributed",
  },
  "General",
);

export const verticals = new Words<Alignment["vertical"]>(
  {
    top: "Top",
    center: "Center",
    bottom: "Bottom",
    justify: "Justify",
    distributed: "Distributed",
  },
  "Bottom",
);

const lines: Readonly<Record<string, readonly [BorderStyle, BorderWeight]>> = {
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  hair: ["Continuous", "Hairline"],
  dashed: ["Dash", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  dotted: ["Dot", "Thin"],
  double: ["Double", "Thick"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  slantDashDot: ["SlantDashDot", "Medium"],
};

export const readLine = (word: string | null): readonly [BorderStyle, BorderWeight] =>
  (word === null ? undefined : lines[word]) ?? ["None", "Thin"];

/** The file's word for a line; the nearest one where it has no such weight. */
export function lineWord(style: BorderStyle, weight: BorderWeight): string {
  const ofStyle = Object.entries(lines).filter(([, line]) => line[0] === style);
  const exact = ofStyle.find(([, line]) => line[1] === weight);
  return (exact ?? ofStyle[0])?.[0] ?? "none";
}

/** "applyFont" and so on, by the parts of a cell style. */
export const applyNames = {
  Alignment: "Alignment",
  Border: "Border",
  Font: "Font",
  Number: "NumberFormat",
  Patterns: "Fill",
  Protection: "Protection",
} as const satisfies Record<StylePartName, string>;
