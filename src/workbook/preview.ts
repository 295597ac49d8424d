import type { CellArea } from "../ooxml";
import type { Translator } from "../messages";
import type { Plan, PlanValue, SheetPlan } from "./plan";
import { findTable } from "./find";
import type { Snapshot } from "./snapshot";

/** One thing that a plan will do, to be shown before the first write. */
export interface PreviewLine {
  readonly what:
    "sheet" | "table" | "column" | "rename" | "cells" | "emptied" | "names" | "charts" | "marks";
  /** Empty for what belongs to the whole workbook. */
  readonly sheet: string;
  /** The new name of a sheet, the header of a column; else empty. */
  readonly name: string;
  readonly count: number;
}

/** What a plan will add and change, sheet by sheet; of a new sheet only that it comes. */
export function previewOf({ sheets, names }: Plan, snapshot: Snapshot): readonly PreviewLine[] {
  const known = new Set(snapshot.names.map(({ name }) => name.toLowerCase()));
  const added = names.filter(({ name }) => !known.has(name.toLowerCase())).length;
  const lines = sheets.flatMap((sheet) =>
    sheet.create ? [line("sheet", sheet.name, { count: 1 })] : standingLines(sheet, snapshot),
  );
  return added === 0 ? lines : [...lines, line("names", "", { count: added })];
}

const line = (
  what: PreviewLine["what"],
  sheet: string,
  { name = "", count = 1 }: { readonly name?: string; readonly count?: number },
): PreviewLine => ({ what, sheet, name, count });

function standingLines(plan: SheetPlan, snapshot: Snapshot): readonly PreviewLine[] {
  const { name: sheet, tables, renamed, charts, marks } = plan;
  const counts = countCells(plan);
  const marked = marks?.areas.reduce((sum, { area }) => sum + cellsIn(area), 0) ?? 0;
  return [
    ...(renamed === null ? [] : [line("rename", sheet, { name: renamed })]),
    ...tables.map(({ columns }) => line("table", sheet, { count: columns.length })),
    ...addedColumns(plan, snapshot).map((name) => line("column", sheet, { name })),
    ...counted("cells", counts.written),
    ...counted("emptied", counts.emptied),
    ...counted("charts", charts.length),
    ...counted("marks", marked),
  ];
  function counted(what: PreviewLine["what"], count: number): readonly PreviewLine[] {
    return count === 0 ? [] : [line(what, sheet, { count })];
  }
}

/** The headers that a table gets where it grows to the right. */
function addedColumns({ resized, blocks }: SheetPlan, snapshot: Snapshot): readonly string[] {
  return resized.flatMap(({ name, area }) => {
    const right = findTable(snapshot, name)?.area.right ?? area.right;
    return blocks.flatMap(({ row, column, values }) =>
      row === area.top && column > right
        ? (values[0] ?? []).filter((value) => typeof value === "string")
        : [],
    );
  });
}

const cellsIn = ({ top, left, bottom, right }: CellArea): number =>
  (bottom - top + 1) * (right - left + 1);

function countCells({ blocks, links, cleared }: SheetPlan) {
  const values: readonly PlanValue[] = blocks.flatMap((block) => block.values.flat());
  const emptied = values.filter((value) => value === "").length;
  const written = values.filter((value) => value !== null).length - emptied + links.length;
  return { written, emptied: emptied + cleared.reduce((sum, area) => sum + cellsIn(area), 0) };
}

type Says = (line: PreviewLine, t: Translator["t"]) => string;

const sentences: Readonly<Record<PreviewLine["what"], Says>> = {
  sheet: ({ sheet }, t) => t("sheet.preview.sheet", { sheet }),
  table: ({ sheet, count }, t) => t("sheet.preview.table", { sheet, count }),
  column: ({ sheet, name }, t) => t("sheet.preview.column", { sheet, name }),
  rename: ({ sheet, name }, t) => t("sheet.preview.rename", { sheet, name }),
  cells: ({ sheet, count }, t) => t("sheet.preview.cells", { sheet, count }),
  emptied: ({ sheet, count }, t) => t("sheet.preview.emptied", { sheet, count }),
  names: ({ count }, t) => t("sheet.preview.names", { count }),
  charts: ({ sheet, count }, t) => t("sheet.preview.charts", { sheet, count }),
  marks: ({ sheet, count }, t) => t("sheet.preview.marks", { sheet, count }),
};

/** The line in one sentence of the reader's language. */
export const previewText = (line: PreviewLine, { t }: Pick<Translator, "t">): string =>
  sentences[line.what](line, t);
