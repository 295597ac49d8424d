import type { CellArea } from "../ooxml";
import { areaOf } from "../ooxml";
import type { ChartSeries, ChartSpec } from "../charts";
import { namePrefix } from "../form";
import type { CellRef, Language } from "../form";
import { findSheet } from "./find";
import type { ChartPlan, PlanValue } from "./plan";
import { absoluteReference } from "./sheet-reference";
import { valueAt } from "./snapshot";
import type { Snapshot } from "./snapshot";

export const chartPrefix = `${namePrefix}chart_`;

/** The first column of the charts, beside the cells that they draw. */
const chartColumn = 6;
const chartColumns = 10;
const chartRows = 20;

/** How many rows of the sheet a chart takes with its cells and a gap. */
export const slotRows = ({ categories }: ChartSpec): number =>
  Math.max(chartRows + 2, categories.length + 4);

/** A chart and the cells that it draws. */
export interface ChartBlock {
  readonly title: string;
  /** The alternative text, under the cells: the interface gives a chart none of its own. */
  readonly alt: string;
  /** Of the title. */
  readonly row: number;
  /** Header and data. */
  readonly area: CellArea;
  readonly values: readonly (readonly PlanValue[])[];
  readonly chart: ChartPlan;
}

interface Slot {
  readonly snapshot: Snapshot;
  readonly language: Language;
  readonly row: number;
  /** The head of the first column. */
  readonly categoryHead: string;
  /** Sheets whose cells may be pointed at: the form's own. */
  readonly ownSheets: ReadonlySet<string>;
}

export function chartBlock(spec: ChartSpec, slot: Slot): ChartBlock {
  const { language, row, categoryHead } = slot;
  const top = row + 1;
  const bottom = top + spec.categories.length;
  const heads = spec.series.map(({ name }) => name[language]);
  const lines = spec.categories.map((category, index) => [
    category[language],
    ...spec.series.map((series) => cellOf(series, index, slot)),
  ]);
  return {
    title: spec.title[language],
    alt: spec.alt[language],
    row,
    area: { top, left: 0, bottom, right: spec.series.length },
    values: [[categoryHead, ...heads], ...lines],
    chart: {
      name: `${chartPrefix}${spec.id}`,
      kind: spec.kind,
      title: spec.title[language],
      alt: spec.alt[language],
      valueAxis: spec.valueAxis[language],
      numberFormat: spec.numberFormat,
      categories: { top: top + 1, left: 0, bottom, right: 0 },
      series: spec.series.map(({ color }, index) => ({
        name: heads[index] ?? "",
        values: { top: top + 1, left: index + 1, bottom, right: index + 1 },
        color: `#${color}`,
      })),
      place: {
        top: row,
        left: chartColumn,
        bottom: row + chartRows - 1,
        right: chartColumn + chartColumns - 1,
      },
    },
  };
}

/** A formula where the figure stands in a cell of the form as it is; else the figure. */
function cellOf({ values, cells }: ChartSeries, index: number, slot: Slot): PlanValue {
  const value = values[index] ?? null;
  const cell = cells[index] ?? null;
  if (value === null) return "";
  const formula = cell && formulaTo(cell, value, slot);
  return formula ? { formula } : value;
}

function formulaTo(
  { sheet: name, address }: CellRef,
  value: number,
  { snapshot, ownSheets }: Slot,
): string | null {
  const sheet = ownSheets.has(name) ? findSheet(snapshot, name) : null;
  const area = areaOf(address);
  if (!sheet || !area || valueAt(sheet, area.top, area.left) !== value) return null;
  return `=${absoluteReference({ sheet: name, area })}`;
}
