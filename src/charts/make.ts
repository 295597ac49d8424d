import { choiceLists, languages } from "../form";
import type { CellRef, ChoiceListId, ItemId, Label, RegisterRow, Text2 } from "../form";
import { translator, type Translator } from "../messages";
import type { ChartId, ChartKind, ChartNumberFormat, ChartSeries, ChartSpec } from "./spec";

/** Dark blue, amber and a dark red for lines: apart in grey, and for those who tell few colours apart. */
export const palette = { now: "1F4E79", before: "F2A541", line: "A3301C" } as const;

/** A sentence in both languages. */
export function both(say: (words: Translator) => string): Text2 {
  return { kk: say(translator("kk")), ru: say(translator("ru")) };
}

/** A value of a category, and the cell that it stands in if it is a single one. */
export interface Point {
  readonly value: number | null;
  readonly cell: CellRef | null;
}

export const point = (value: number | null, cell: CellRef | null = null): Point => ({
  value,
  cell,
});

export interface Category {
  readonly label: Text2;
  /** One for each series. */
  readonly points: readonly Point[];
}

export interface SeriesHead {
  readonly id: string;
  readonly name: Text2;
  readonly color: string;
}

export interface ChartDraft {
  readonly id: ChartId;
  readonly item: ItemId;
  readonly kind: ChartKind;
  readonly title: Text2;
  readonly valueAxis: Text2;
  readonly numberFormat: ChartNumberFormat;
  readonly series: readonly SeriesHead[];
  readonly categories: readonly Category[];
  /** Of a line on an axis of percent, one value for each category. */
  readonly share?: SeriesHead & { readonly values: readonly number[] };
}

/** The chart, or nothing where there is nothing but zeros and gaps to draw. */
export function chart(draft: ChartDraft): readonly ChartSpec[] {
  const { categories, series, share, ...rest } = draft;
  const isEmpty = categories.every(({ points }) => points.every(({ value }) => !value));
  if (isEmpty) return [];
  return [
    {
      ...rest,
      categories: categories.map(({ label }) => label),
      series: series
        .map((head, index) => seriesOf(head, categories, index))
        .filter(({ values }) => values.some((value) => value !== null)),
      share: share === undefined ? null : { ...share, cells: share.values.map(() => null) },
      alt: altOf(draft),
    },
  ];
}

function seriesOf(head: SeriesHead, categories: readonly Category[], index: number): ChartSeries {
  const points = categories.map((category) => category.points[index] ?? point(null));
  return {
    ...head,
    values: points.map(({ value }) => value),
    cells: points.map(({ cell }) => cell),
  };
}

/** The cell of one part of a row, if the register's columns are known. */
export function cellOf({ source, row }: RegisterRow, part: string): CellRef | null {
  const column = source.columns[part];
  return column === undefined ? null : { sheet: source.sheet, address: `${column}${row}` };
}

const decimals = { "#,##0": undefined, "0.0": 1, "0.00": 2 } as const satisfies Record<
  ChartNumberFormat,
  number | undefined
>;

function altOf({ title, categories, series, share, numberFormat }: ChartDraft): Text2 {
  const pair = ([kk, ru]: readonly string[]): Text2 => ({ kk: kk ?? "", ru: ru ?? "" });
  return pair(
    languages.map((language) => {
      const words = translator(language);
      const shown = (value: number | null): string =>
        value === null ? "–" : words.number(value, decimals[numberFormat]);
      const several = series.length > 1;
      const parts = categories.map(({ label, points }, at) => {
        const values = points.map(({ value }, index) =>
          several ? `${series[index]?.name[language] ?? ""} – ${shown(value)}` : shown(value),
        );
        const told = share?.values[at];
        if (share && told !== undefined)
          values.push(`${share.name[language]} – ${words.percent(told)}`);
        return `${label[language]}${several ? ": " : " – "}${values.join(", ")}`;
      });
      return `${title[language]}. ${parts.join("; ")}.`;
    }),
  );
}

const longestLabel = 70;

/** Cuts a long name at a word, so that it leaves room for its bar. */
export function shortened(text: string, longest = longestLabel): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > longest / 2 ? space : undefined).replace(/[\s,;:–-]+$/u, "")}…`;
}

interface Naming {
  /** Stands in for a missing name. */
  readonly otherwise?: string | undefined;
  /** How many characters there is room for. */
  readonly longest?: number;
}

/** A text in both languages; where one is missing, what may stand in for it. */
export function named(
  text: Partial<Text2> | undefined,
  { otherwise = "–", longest = longestLabel }: Naming = {},
): Text2 {
  return {
    kk: shortened(text?.kk ?? otherwise, longest),
    ru: shortened(text?.ru ?? otherwise, longest),
  };
}

/** How a list names one of its codes. */
export function choiceLabel(list: ChoiceListId, code: string): Text2 {
  const choices: readonly { readonly code: string; readonly label: Label }[] = choiceLists[list];
  const found = choices.find((choice) => choice.code === code);
  if (!found) throw new Error(`${list} has no ${code}`);
  return { kk: found.label.kk, ru: found.label.ru };
}
