import type { CellArea } from "../../ooxml";
import type { KeptCells, KeptName } from "../journal/entry";
import type { MarkedArea, Plan, SheetPlan } from "../plan";
import { askForLooks, keptLooks } from "./keep-looks";
import type { KeptLooks } from "./keep-looks";
import { askForValidations, keptValidation } from "./keep-validations";
import type { KeptValidation } from "./keep-validations";
import { keptMarks } from "./write-marks";
import { readAreas } from "./read-areas";
import { touchedCells, touchedLooks } from "./touched-areas";

export interface KeptTable {
  readonly name: string;
  readonly area: CellArea;
}

export interface KeptWidth {
  readonly column: number;
  readonly width: number;
  readonly isStandard: boolean;
}

/** A sheet that stood before, as far as a plan touches it. */
export interface KeptSheet {
  readonly name: string;
  /** What the plan calls it from now on. */
  readonly renamed: string | null;
  readonly tabColor: string;
  readonly cells: readonly KeptCells[];
  readonly looks: readonly KeptLooks[];
  readonly validations: readonly KeptValidation[];
  readonly widths: readonly KeptWidth[];
  readonly tables: readonly KeptTable[];
  readonly addedTables: readonly string[];
  readonly addedCharts: readonly string[];
  readonly marks: readonly MarkedArea[] | null;
}

/** All that it takes to undo a plan. */
export interface Undo {
  readonly sheets: readonly KeptSheet[];
  readonly names: readonly KeptName[];
  readonly title: string;
  readonly added: readonly string[];
  /** The blank sheet of a new workbook, and what it has become. */
  readonly takenOver: { readonly was: string; readonly name: string } | null;
}

/** Reads, before the first write, what a plan is about to change. */
export async function record(context: Excel.RequestContext, plan: Plan): Promise<Undo> {
  const { workbook } = context;
  workbook.properties.load("title");
  workbook.names.load("items/name,items/formula");
  const asked = plan.sheets
    .filter(({ create }) => !create)
    .map((sheet) => askFor(workbook.worksheets.getItem(sheet.name), sheet));
  const cells = await readAreas(
    context,
    asked.flatMap(({ worksheet, plan: sheet }) =>
      touchedCells(sheet).map((area) => ({ worksheet, area, sheet: sheet.name })),
    ),
    (range) => range.load("values,formulas,numberFormat"),
  );
  const marks = await keptMarks(
    context,
    asked.map(({ plan: sheet, worksheet }) => ({ plan: sheet, worksheet })),
  );
  const formulas = new Map(
    workbook.names.items.map(({ name, formula }) => [name.toLowerCase(), formula as string]),
  );
  return {
    sheets: asked.map(({ finish, plan: { name } }) => ({
      ...finish(),
      marks: marks.get(name) ?? null,
      cells: cells.flatMap(({ sheet, area, range }) =>
        sheet === name
          ? [
              {
                area,
                values: range.values,
                formulas: range.formulas,
                numberFormats: range.numberFormat,
              },
            ]
          : [],
      ),
    })),
    names: plan.names.map(({ name }) => ({
      name,
      formula: formulas.get(name.toLowerCase()) ?? null,
    })),
    title: workbook.properties.title,
    added: plan.sheets.flatMap(({ create, name, takesOver }) =>
      create && takesOver === null ? [name] : [],
    ),
    takenOver: takenOver(plan),
  };
}

function takenOver({ sheets }: Plan): Undo["takenOver"] {
  const over = sheets.find(({ takesOver }) => takesOver !== null);
  return over && over.takesOver !== null ? { was: over.takesOver, name: over.name } : null;
}

function askFor(worksheet: Excel.Worksheet, plan: SheetPlan) {
  worksheet.load("tabColor");
  const looks = touchedLooks(plan).map((area) => askForLooks(worksheet, area));
  const validations = [...plan.cleared, ...plan.validations.map(({ area }) => area)].flatMap(
    (area) => askForValidations(worksheet, area),
  );
  const widths = plan.widths.map(({ column }) => {
    const { format } = worksheet.getRangeByIndexes(0, column, 1, 1);
    format.load("columnWidth,useStandardWidth");
    return { column, format };
  });
  const tables = plan.resized.map(({ name }) => {
    const range = worksheet.tables.getItem(name).getRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { name, range };
  });
  const finish = (): Omit<KeptSheet, "cells" | "marks"> => ({
    name: plan.name,
    renamed: plan.renamed,
    tabColor: worksheet.tabColor,
    looks: looks.map(keptLooks),
    validations: validations.map(keptValidation),
    widths: widths.map(({ column, format }) => ({
      column,
      width: format.columnWidth,
      isStandard: format.useStandardWidth,
    })),
    tables: tables.map(({ name, range }) => ({ name, area: areaOfRange(range) })),
    addedTables: plan.tables.map(({ name }) => name),
    addedCharts: plan.charts.map(({ name }) => name),
  });
  return { worksheet, plan, finish };
}

const areaOfRange = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellArea => ({
  top: rowIndex,
  left: columnIndex,
  bottom: rowIndex + rowCount - 1,
  right: columnIndex + columnCount - 1,
});
