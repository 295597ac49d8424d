import { attributes, escapeText } from "../../../ooxml";
import {
  CellError,
  cellCount,
  columnCount,
  parseArea,
  rowCount,
  sheetByName,
  splitAddress,
} from "../../model";
import type { Area, CellValue, Sheet, Workbook } from "../../model";
import { writeFormula } from "../formula-text";

/** A chart keeps a copy of what its cells hold; readers that do not calculate draw from it. */
const largestCopy = 20_000;

interface Source {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** The cells of "=Sheet1!$B$2:$B$5"; null for anything that is not one area of one sheet. */
function sourceOf(formula: string, workbook: Workbook): Source | null {
  const { sheet: name, address } = splitAddress(formula.replace(/^=/, ""));
  const sheet = name === null ? undefined : sheetByName(workbook, name);
  const area = sheet && parseArea(address);
  return sheet && area && cellCount(area) <= largestCopy ? { sheet, area } : null;
}

function valuesOf({ sheet, area }: Source): readonly CellValue[] {
  const values: CellValue[] = [];
  for (let row = 0; row < rowCount(area); row++) {
    for (let column = 0; column < columnCount(area); column++) {
      values.push(sheet.cells.get(area.top + row, area.left + column)?.value ?? null);
    }
  }
  return values;
}

const point = (index: number, text: string): string =>
  `<c:pt idx="${String(index)}"><c:v>${escapeText(text)}</c:v></c:pt>`;

function numberCache(values: readonly CellValue[], formatCode: string): string {
  const points = values.map((value, index) =>
    typeof value === "number" ? point(index, String(value)) : "",
  );
  return `<c:numCache><c:formatCode>${escapeText(formatCode)}</c:formatCode><c:ptCount val="${String(values.length)}"/>${points.join("")}</c:numCache>`;
}

function textCache(values: readonly CellValue[]): string {
  const points = values.map((value, index) =>
    value === null || value === "" ? "" : point(index, textOf(value)),
  );
  return `<c:strCache><c:ptCount val="${String(values.length)}"/>${points.join("")}</c:strCache>`;
}

const textOf = (value: CellValue): string => {
  if (value instanceof CellError) return value.text;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
};

/** Reads the numbers or texts that a chart shows from the workbook as it now is. */
export class ChartData {
  constructor(private readonly workbook: Workbook) {}

  numbers(formula: string): string {
    const source = sourceOf(formula, this.workbook);
    const cache = source ? numberCache(valuesOf(source), this.formatOf(source)) : "";
    return `<c:numRef>${this.formula(formula)}${cache}</c:numRef>`;
  }

  texts(formula: string): string {
    const source = sourceOf(formula, this.workbook);
    return `<c:strRef>${this.formula(formula)}${source ? textCache(valuesOf(source)) : ""}</c:strRef>`;
  }

  /** Categories are numbers only where all of them are. */
  categories(formula: string): string {
    const source = sourceOf(formula, this.workbook);
    const isNumeric = source && valuesOf(source).every((value) => typeof value === "number");
    return isNumeric ? this.numbers(formula) : this.texts(formula);
  }

  private formatOf({ sheet, area }: Source): string {
    const cell = sheet.cells.get(area.top, area.left);
    return this.workbook.styles.at(cell?.style ?? 0).numberFormat;
  }

  private formula(formula: string): string {
    return `<c:f>${escapeText(writeFormula(formula, null))}</c:f>`;
  }
}

export const valueElement = (name: string, value: string | number | boolean): string =>
  `<c:${name}${attributes({ val: value })}/>`;
