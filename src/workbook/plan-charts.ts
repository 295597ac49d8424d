import { rangeOf } from "../ooxml";
import type { CellArea } from "../ooxml";
import type { ChartSpec } from "../charts";
import type { Language } from "../form";
import { translator } from "../messages";
import type { Translator } from "../messages";
import { chartBlock, chartPrefix, slotRows } from "./chart-block";
import type { ChartBlock } from "./chart-block";
import { findSheet, namedAreas } from "./find";
import { emptyPlan } from "./plan";
import type { Plan, PlanValue } from "./plan";
import { cellArea } from "./sheet-reference";
import type { SheetArea } from "./sheet-reference";
import { knownSheets } from "./sheets/known-sheets";
import { SheetDraft } from "./sheets/sheet-draft";
import { anchorName, tabWords } from "./sheets/sheet-key";
import { freeSheetName } from "./sheets/sheet-names";
import { headerRow, writeTop } from "./sheets/sheet-top";
import { cellKey, valueAt } from "./snapshot";
import type { SheetSnapshot, Snapshot } from "./snapshot";

const widths = [44, 18, 18, 14, 14, 4] as const;

/** Native charts on a sheet of their own, each beside the cells that it draws. Drawn again, only what differs is written. */
export function planCharts(
  snapshot: Snapshot,
  specs: readonly ChartSpec[],
  language: Language,
): Plan {
  const names = namedAreas(snapshot);
  const anchor = names.get(anchorName("charts").toLowerCase());
  const sheet = anchor ? findSheet(snapshot, anchor.sheet) : null;
  if (!sheet && specs.length === 0) return emptyPlan;
  const book = { snapshot, sheet, names, language, t: translator(language).t };
  const draft = new SheetDraft(sheetNameOf(book), !sheet);
  const blocks = blocksOf(specs, book);
  if (!sheet) writeFrame(draft, blocks, book);
  clearGone(draft, blocks, book);
  for (const block of blocks) writeBlock(draft, block, book);
  return planOf(draft);
}

function planOf(draft: SheetDraft): Plan {
  const { sheet, names } = draft.finish();
  const { create, blocks, charts, removedCharts } = sheet;
  const isIdle = !create && blocks.length + charts.length + removedCharts.length === 0;
  return isIdle ? emptyPlan : { sheets: [sheet], names, title: null };
}

function sheetNameOf({ sheet, snapshot, t }: ChartBook): string {
  const taken = new Set(snapshot.sheets.map(({ name }) => name.toLowerCase()));
  return sheet?.name ?? freeSheetName(t(tabWords.charts), taken);
}

interface ChartBook extends Pick<Translator, "t"> {
  readonly snapshot: Snapshot;
  /** The charts sheet, if there is one. */
  readonly sheet: SheetSnapshot | null;
  readonly names: ReadonlyMap<string, SheetArea>;
  readonly language: Language;
}

function blocksOf(specs: readonly ChartSpec[], book: ChartBook): readonly ChartBlock[] {
  const { snapshot, names, language, t } = book;
  const known = [...knownSheets(snapshot, names).values()];
  const ownSheets = new Set(known.map(({ name }) => name));
  const categoryHead = t("sheet.head.category");
  let row = headerRow;
  return specs.map((spec) => {
    const block = chartBlock(spec, { snapshot, language, row, categoryHead, ownSheets });
    row += slotRows(spec);
    return block;
  });
}

function writeFrame(draft: SheetDraft, blocks: readonly ChartBlock[], { t }: ChartBook): void {
  const top = { key: "charts", law: null } as const;
  writeTop(draft, { ...top, title: t("sheet.title.charts"), hint: t("sheet.hint.charts") }, { t });
  draft.widths(widths);
  const bottom = Math.max(
    ...blocks.map(({ area, chart }) => Math.max(area.bottom, chart.place.bottom)),
  );
  const right = Math.max(...blocks.map(({ chart }) => chart.place.right));
  draft.set({
    tabColor: "#1F4E79",
    page: {
      orientation: "landscape",
      pagesWide: 1,
      printArea: { top: 0, left: 0, bottom, right: right + 1 },
      titleRows: null,
      titleColumns: null,
      breaks: blocks.flatMap(({ row }, index) => (index > 0 && index % 2 === 0 ? [row] : [])),
    },
  });
}

const hasChart = ({ sheet }: ChartBook, name: string): boolean =>
  sheet?.charts.includes(name) ?? false;

const areaNow = ({ names, sheet }: ChartBook, name: string): CellArea | null => {
  const named = names.get(name.toLowerCase());
  return named && named.sheet === sheet?.name ? named.area : null;
};

const sameArea = (one: CellArea | null, other: CellArea): boolean =>
  one !== null && rangeOf(one) === rangeOf(other);

/** Title above and description under the cells. */
const withFrame = (area: CellArea): CellArea => ({
  ...area,
  top: area.top - 1,
  bottom: area.bottom + 1,
});

function clear(draft: SheetDraft, { top, left, bottom, right }: CellArea): void {
  const line = new Array<PlanValue>(right - left + 1).fill("");
  draft.write(
    top,
    left,
    Array.from({ length: bottom - top + 1 }, () => line),
  );
}

/** Takes away the charts of ours that there is nothing left to draw for. */
function clearGone(draft: SheetDraft, blocks: readonly ChartBlock[], book: ChartBook): void {
  const wanted = new Set(blocks.map(({ chart }) => chart.name));
  const gone = (book.sheet?.charts ?? []).filter(
    (name) => name.startsWith(chartPrefix) && !wanted.has(name),
  );
  for (const name of gone) {
    const area = areaNow(book, name);
    if (area) clear(draft, withFrame(area));
  }
  draft.removeCharts(gone);
}

function writeBlock(draft: SheetDraft, block: ChartBlock, book: ChartBook): void {
  const { area, chart, values } = block;
  const stands = hasChart(book, chart.name);
  const before = areaNow(book, chart.name);
  const isBound = stands && sameArea(before, area) && sameHeads(block, book);
  if (isBound && sameValues(block, book)) return;
  if (!isBound) {
    if (stands) draft.removeCharts([chart.name]);
    bind(draft, block, before);
  }
  draft.write(area.bottom + 1, 0, [[block.alt]]);
  draft.write(area.top, area.left, values);
}

/** A new chart over cells that it has not drawn before. */
function bind(draft: SheetDraft, block: ChartBlock, before: CellArea | null): void {
  const { area, chart, row, title } = block;
  if (before) clear(draft, withFrame(before));
  draft.put({ row, column: 0 }, title, "law");
  draft.style(cellArea({ row: area.bottom + 1, column: 0 }), "hint");
  draft.style({ ...area, bottom: area.top }, "header");
  draft.style({ ...area, top: area.top + 1, right: 0 }, "label");
  draft.style({ ...area, top: area.top + 1, left: 1 }, "computed");
  draft.format({ ...area, top: area.top + 1, left: 1 }, chart.numberFormat);
  draft.name(chart.name, area);
  draft.chart(chart);
}

const sameHeads = ({ area, values, row, title }: ChartBlock, { sheet }: ChartBook): boolean =>
  sheet !== null &&
  valueAt(sheet, row, 0) === title &&
  (values[0] ?? []).every((head, index) => valueAt(sheet, area.top, area.left + index) === head);

const sameValues = ({ area, values }: ChartBlock, { sheet }: ChartBook): boolean =>
  sheet !== null &&
  values.every((line, down) =>
    line.every((value, across) =>
      sameCell(sheet, { row: area.top + down, column: area.left + across }, value),
    ),
  );

function sameCell(
  sheet: SheetSnapshot,
  { row, column }: { readonly row: number; readonly column: number },
  value: PlanValue,
): boolean {
  const formula = sheet.formulas.get(cellKey(row, column));
  if (typeof value === "object" && value !== null)
    return formula?.replace(/\s/g, "") === value.formula.replace(/\s/g, "");
  const found = valueAt(sheet, row, column);
  return formula === undefined && (found ?? "") === value;
}
