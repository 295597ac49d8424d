/** What kinds of chart have in common, whatever their variants. */
export type Family =
  | "column"
  | "bar"
  | "line"
  | "pie"
  | "doughnut"
  | "area"
  | "scatter"
  | "bubble"
  | "radar"
  | "surface"
  | "stock"
  | "other";

const stacking = ["", "Clustered", "Stacked", "Stacked100"];
const solids = ["Cylinder", "Cone", "Pyramid"];

const solidTypes = solids.flatMap((solid) => [
  ...["ColClustered", "ColStacked", "ColStacked100", "Col"].map((each) => `${solid}${each}`),
  ...["BarClustered", "BarStacked", "BarStacked100"].map((each) => `${solid}${each}`),
]);

const families: readonly (readonly [Family, readonly string[]])[] = [
  [
    "column",
    [
      ...stacking.slice(1).flatMap((each) => [`Column${each}`, `3DColumn${each}`]),
      "3DColumn",
      ...solidTypes.filter((type) => type.includes("Col")),
    ],
  ],
  [
    "bar",
    [
      ...stacking.slice(1).flatMap((each) => [`Bar${each}`, `3DBar${each}`]),
      ...solidTypes.filter((type) => type.includes("Bar")),
    ],
  ],
  [
    "line",
    [
      ...["", "Stacked", "Stacked100"].flatMap((each) => [`Line${each}`, `LineMarkers${each}`]),
      "3DLine",
    ],
  ],
  ["pie", ["Pie", "PieExploded", "3DPie", "3DPieExploded", "PieOfPie", "BarOfPie"]],
  ["doughnut", ["Doughnut", "DoughnutExploded"]],
  ["area", ["", "Stacked", "Stacked100"].flatMap((each) => [`Area${each}`, `3DArea${each}`])],
  [
    "scatter",
    [
      "XYScatter",
      "XYScatterLines",
      "XYScatterLinesNoMarkers",
      "XYScatterSmooth",
      "XYScatterSmoothNoMarkers",
    ],
  ],
  ["bubble", ["Bubble", "Bubble3DEffect"]],
  ["radar", ["Radar", "RadarMarkers", "RadarFilled"]],
  ["surface", ["Surface", "SurfaceWireframe", "SurfaceTopView", "SurfaceTopViewWireframe"]],
  ["stock", ["StockHLC", "StockOHLC", "StockVHLC", "StockVOHLC"]],
  [
    "other",
    [
      "Histogram",
      "Boxwhisker",
      "Pareto",
      "RegionMap",
      "Treemap",
      "Waterfall",
      "Sunburst",
      "Funnel",
    ],
  ],
];

const byType = new Map(families.flatMap(([family, types]) => types.map((type) => [type, family])));

export const chartTypes: readonly string[] = [...byType.keys()];

export const familyOf = (chartType: string): Family => byType.get(chartType) ?? "other";

export const isStacked = (chartType: string): boolean => chartType.includes("Stacked");
export const isPercent = (chartType: string): boolean => chartType.endsWith("100");
export const isRound = (chartType: string): boolean =>
  ["pie", "doughnut"].includes(familyOf(chartType));
/** Both axes carry numbers. */
export const isNumeric = (chartType: string): boolean =>
  ["scatter", "bubble"].includes(familyOf(chartType));

/** Lines that come with or without marks at their points. */
export const hasMarkers = (chartType: string): boolean =>
  chartType.includes("Markers")
    ? !chartType.includes("NoMarkers")
    : familyOf(chartType) === "scatter";

/** Where data labels may stand by kind of chart; Excel refuses other places. */
export function labelPositions(chartType: string): readonly string[] {
  switch (familyOf(chartType)) {
    case "column":
    case "bar":
      return isStacked(chartType)
        ? ["Center", "InsideEnd", "InsideBase"]
        : ["Center", "InsideEnd", "InsideBase", "OutsideEnd"];
    case "pie":
      return ["Center", "InsideEnd", "OutsideEnd", "BestFit"];
    case "line":
    case "scatter":
    case "bubble":
      return ["Center", "Left", "Right", "Top", "Bottom"];
    default:
      return [];
  }
}
