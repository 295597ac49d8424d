import { ChartRun } from "docx/charts";
import type { ChartAxis, ChartRunOptions, ChartSeries, ChartValueAxis } from "docx/charts";
import { shortened, type ChartSpec } from "../../charts";
import type { Language } from "../../form";
import { pixels, type DocxSettings } from "./settings";

const black = "000000";

/** Millimetres: a bar or a row of labels, and what stands around them. */
const barHeight = 7;
const barGap = 4;
const surroundings = 22;
const least = 50;
const most = 165;
const columnsHeight = 72;
/** Columns with long names beneath them, written upwards. */
const shareHeight = 120;

export interface Drawing {
  readonly spec: ChartSpec;
  readonly language: Language;
  readonly settings: DocxSettings;
  /** Millimetres. */
  readonly width: number;
}

/** A chart that Word draws from its own small workbook, so that it can be edited. */
export function chartRun(drawing: Drawing): ChartRun {
  return new ChartRun(optionsOf(drawing));
}

function optionsOf(drawing: Drawing): ChartRunOptions {
  const shared = common(drawing);
  const axis = { font: letters(drawing) };
  switch (drawing.spec.kind) {
    case "bar":
      return {
        ...shared,
        type: "bar",
        gapWidth: 50,
        categoryAxis: { ...axis, reverseOrder: true },
        valueAxis: { ...valueAxis(drawing), crossesAt: "maximum" },
      };
    case "column":
      return {
        ...shared,
        type: "column",
        gapWidth: drawing.spec.categories.length < 4 ? 180 : 80,
        overlap: 0,
        categoryAxis: drawing.spec.share === null ? axis : longLabels(drawing),
        valueAxis: valueAxis(drawing),
        ...(drawing.spec.share !== null && { secondaryValueAxis: shareAxis(drawing) }),
      };
  }
}

const uprightLetters = 30;

/** Written upwards there is room for little: the number leads to the table above. */
function labelOf(name: string, index: number, drawing: Drawing): string {
  if (drawing.spec.share === null) return name;
  return `${index + 1}. ${isRoomy(drawing) ? name : shortened(name, uprightLetters)}`;
}

function common(drawing: Drawing) {
  const { spec, language, settings, width } = drawing;
  const isSeveral = spec.series.length > 1 || spec.share !== null;
  return {
    categories: spec.categories.map((category, index) =>
      labelOf(category[language], index, drawing),
    ),
    series: [
      ...spec.series.map(({ name, values, color }) => ({ name: name[language], values, color })),
      ...shareLine(drawing),
    ],
    legend: isSeveral ? ({ position: "bottom", font: letters(drawing) } as const) : false,
    font: { name: settings.font, color: black },
    chartArea: { fill: "FFFFFF", border: "none" },
    transformation: { width: pixels(width), height: pixels(heightOf(spec)) },
    altText: {
      name: spec.title[language],
      title: spec.title[language],
      description: spec.alt[language],
    },
    dataLabels: { value: true, numberFormat: localFormat(spec, language), font: letters(drawing) },
  } as const;
}

/** Millimetres of a column that its name can stand beneath in lines. */
const roomy = 25;

/** Long names beneath columns: in lines where there is room, else written upwards; in smaller letters. */
function longLabels(drawing: Drawing): ChartAxis {
  const hasRoom = isRoomy(drawing);
  return {
    labelRotation: hasRoom ? 0 : -90,
    font: { size: drawing.settings.chartSize * (hasRoom ? 0.75 : 0.9), color: black },
  };
}

const isRoomy = ({ spec, width }: Drawing): boolean => width / spec.categories.length >= roomy;

/** The line of shares, on its own axis. */
function shareLine(drawing: Drawing): readonly ChartSeries[] {
  const { spec, language } = drawing;
  if (spec.share === null) return [];
  const { name, values, color } = spec.share;
  return [
    {
      name: name[language],
      values,
      color,
      type: "line",
      axis: "secondary",
      markers: true,
      dataLabels: false,
      /** The last point says it all; labels of the others would stand on the columns. */
      pointLabels: values.map((_, index) =>
        index === values.length - 1
          ? {
              value: true,
              position: "above",
              numberFormat: percentFormat(language),
              font: { ...letters(drawing), color },
            }
          : undefined,
      ),
    },
  ];
}

function shareAxis(drawing: Drawing): ChartValueAxis {
  const { spec, language } = drawing;
  return {
    minimum: 0,
    maximum: 100,
    numberFormat: `[$-${languageCodes[language]}]0`,
    font: letters(drawing),
    title: { text: spec.share?.name[language] ?? "", font: letters(drawing) },
  };
}

const percentFormat = (language: Language): string => `[$-${languageCodes[language]}]0.0`;

function letters({ settings }: Drawing) {
  return { size: settings.chartSize, color: black };
}

/** From zero always: a cut axis makes small differences look large. */
function valueAxis(drawing: Drawing): ChartValueAxis {
  const { spec, language } = drawing;
  return {
    minimum: 0,
    numberFormat: localFormat(spec, language),
    font: letters(drawing),
    title: { text: spec.valueAxis[language], font: letters(drawing) },
    ...wholeSteps(spec),
  };
}

/** Windows' numbers of the languages: a format that names one is drawn with its separators on every machine. */
const languageCodes = { kk: "43F", ru: "419" } as const satisfies Record<Language, string>;

function localFormat({ numberFormat }: ChartSpec, language: Language): string {
  return `[$-${languageCodes[language]}]${numberFormat}`;
}

const fewest = 5;

/** Small counts would else get steps of a half, printed as repeated whole numbers. */
function wholeSteps(spec: ChartSpec): { readonly interval?: number } {
  if (spec.numberFormat !== "#,##0") return {};
  const values = spec.series.flatMap((series) => series.values.map((value) => value ?? 0));
  return Math.max(...values) < fewest ? { interval: 1 } : {};
}

/** Millimetres. */
function heightOf(spec: ChartSpec): number {
  if (spec.share !== null) return shareHeight;
  if (spec.kind !== "bar") return columnsHeight;
  const bars = spec.categories.length * (spec.series.length * barHeight + barGap);
  return Math.min(most, Math.max(least, bars + surroundings));
}
