export type Family = "bar" | "line" | "pie" | "doughnut" | "area" | "scatter" | "bubble" | "radar";

/** How a kind of chart reads in the file. */
export interface FileChartType {
  readonly family: Family;
  readonly element: string;
  /** Of `barDir`, `grouping`, `scatterStyle` or `radarStyle`, in the order in which they stand. */
  readonly settings: Readonly<Record<string, string>>;
  readonly markers?: boolean;
  readonly smooth?: boolean;
  readonly exploded?: boolean;
}

const groupings = {
  Clustered: "clustered",
  Stacked: "stacked",
  Stacked100: "percentStacked",
} as const;
const plainGroupings = {
  "": "standard",
  Stacked: "stacked",
  Stacked100: "percentStacked",
} as const;

const bars = (name: string, barDir: string): readonly (readonly [string, FileChartType])[] =>
  Object.entries(groupings).map(([suffix, grouping]) => [
    name + suffix,
    { family: "bar", element: "barChart", settings: { barDir, grouping } },
  ]);

const lines = (name: string, markers: boolean): readonly (readonly [string, FileChartType])[] =>
  Object.entries(plainGroupings).map(([suffix, grouping]) => [
    name + suffix,
    { family: "line", element: "lineChart", settings: { grouping }, markers },
  ]);

const areas = Object.entries(plainGroupings).map(
  ([suffix, grouping]) =>
    [`Area${suffix}`, { family: "area", element: "areaChart", settings: { grouping } }] as const,
);

const scatter = (
  scatterStyle: string,
  look: { readonly markers: boolean; readonly smooth: boolean },
): FileChartType => ({
  family: "scatter",
  element: "scatterChart",
  settings: { scatterStyle },
  ...look,
});

const radar = (radarStyle: string): FileChartType => ({
  family: "radar",
  element: "radarChart",
  settings: { radarStyle },
});

/** The kinds of chart that can be read and written, by the API's names. */
export const chartTypes: ReadonlyMap<string, FileChartType> = new Map<string, FileChartType>([
  ...bars("Column", "col"),
  ...bars("Bar", "bar"),
  ...lines("Line", false),
  ...lines("LineMarkers", true),
  ["Pie", { family: "pie", element: "pieChart", settings: {} }],
  ["PieExploded", { family: "pie", element: "pieChart", settings: {}, exploded: true }],
  ["Doughnut", { family: "doughnut", element: "doughnutChart", settings: {} }],
  [
    "DoughnutExploded",
    { family: "doughnut", element: "doughnutChart", settings: {}, exploded: true },
  ],
  ...areas,
  ["XYScatter", scatter("lineMarker", { markers: true, smooth: false })],
  ["XYScatterLines", scatter("lineMarker", { markers: true, smooth: false })],
  ["XYScatterLinesNoMarkers", scatter("lineMarker", { markers: false, smooth: false })],
  ["XYScatterSmooth", scatter("smoothMarker", { markers: true, smooth: true })],
  ["XYScatterSmoothNoMarkers", scatter("smoothMarker", { markers: false, smooth: true })],
  ["Bubble", { family: "bubble", element: "bubbleChart", settings: {} }],
  ["Radar", radar("standard")],
  ["RadarMarkers", radar("marker")],
  ["RadarFilled", radar("filled")],
]);

const fallback: FileChartType = {
  family: "bar",
  element: "barChart",
  settings: { barDir: "col", grouping: "clustered" },
};

/** A kind that cannot be written becomes columns; `unsavable` says so beforehand. */
export const fileChartType = (name: string): FileChartType => chartTypes.get(name) ?? fallback;

export const elementNames: ReadonlySet<string> = new Set(
  [...chartTypes.values()].map(({ element }) => element),
);

export interface FoundChart {
  readonly element: string;
  readonly setting: (name: string) => string | null;
  readonly markers: boolean;
  readonly smooth: boolean;
}

const isSameKind = (type: FileChartType, { element, setting }: FoundChart): boolean =>
  type.element === element &&
  Object.entries(type.settings).every(([name, value]) => (setting(name) ?? value) === value);

/** The API's name of a chart in the file; null for a kind that is not read. */
export function chartTypeName(found: FoundChart): string | null {
  const same = [...chartTypes].filter(([, type]) => isSameKind(type, found));
  const exact = same.find(([, type]) => {
    const isMarked = type.markers === undefined || type.markers === found.markers;
    return isMarked && (type.smooth ?? false) === found.smooth;
  });
  return (exact ?? same[0])?.[0] ?? null;
}

export const hasAxes = (family: Family): boolean => family !== "pie" && family !== "doughnut";
export const isNumeric = (family: Family): boolean => family === "scatter" || family === "bubble";
