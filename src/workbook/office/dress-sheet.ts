import type { CellArea } from "../../ooxml";
import { columnName } from "../../ooxml";
import type { ColumnWidth, PagePlan, SheetPlan, StyledArea } from "../plan";
import { borderColor, looks } from "./looks";
import type { Look } from "./looks";
import { rangeAt } from "./ranges";

/** Looks, widths, links, what stays in view, and how it is printed. */
export function dressSheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { column, text, name, row } of plan.links)
    rangeAt(sheet, { top: row, left: column, bottom: row, right: column }).hyperlink = {
      documentReference: name,
      textToDisplay: text,
      screenTip: text,
    };
  for (const width of joinedWidths(plan.widths)) setWidth(sheet, width);
  for (const styled of plan.styles) applyLook(sheet, styled);
  for (const area of plan.fitted) rangeAt(sheet, area).format.autofitRows();
  if (plan.tabColor !== null) sheet.tabColor = plan.tabColor;
  if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
  if (plan.page) layOut(sheet, plan.page);
}

function applyLook(sheet: Excel.Worksheet, { area, role }: StyledArea): void {
  const look = looks[role];
  const { format } = rangeAt(sheet, area);
  setFont(format.font, look);
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.wrap) format.wrapText = true;
  if (look.vertical !== undefined) format.verticalAlignment = look.vertical;
  if (look.borders) setBorders(format.borders, area);
  if (look.wrap && role !== "input") format.autofitRows();
}

function setFont(font: Excel.RangeFont, { bold, italic, size, color }: Look): void {
  if (bold) font.bold = true;
  if (italic) font.italic = true;
  if (size !== undefined) font.size = size;
  if (color !== undefined) font.color = color;
}

function setBorders(
  borders: Excel.RangeBorderCollection,
  { top, bottom, left, right }: CellArea,
): void {
  const sides: Excel.BorderIndex[] = [
    Excel.BorderIndex.edgeTop,
    Excel.BorderIndex.edgeBottom,
    Excel.BorderIndex.edgeLeft,
    Excel.BorderIndex.edgeRight,
    ...(bottom > top ? [Excel.BorderIndex.insideHorizontal] : []),
    ...(right > left ? [Excel.BorderIndex.insideVertical] : []),
  ];
  for (const side of sides) {
    const border = borders.getItem(side);
    border.style = Excel.BorderLineStyle.continuous;
    border.color = borderColor;
  }
}

interface WidthRun extends ColumnWidth {
  readonly last: number;
}

/** Neighbours of one width are set in one go. */
function joinedWidths(widths: readonly ColumnWidth[]): readonly WidthRun[] {
  const runs: WidthRun[] = [];
  for (const { column, width } of widths) {
    const last = runs.at(-1);
    if (last?.width === width && last.last + 1 === column)
      runs[runs.length - 1] = { ...last, last: column };
    else runs.push({ column, width, last: column });
  }
  return runs;
}

const digitPixels = 7;
const paddingPixels = 5;
const pixelPoints = 0.75;

/** The interface counts widths in points, people in characters. */
function setWidth(sheet: Excel.Worksheet, { column, last, width }: WidthRun): void {
  const columns = sheet.getRange(`${columnName(column)}:${columnName(last)}`);
  columns.format.columnWidth = (width * digitPixels + paddingPixels) * pixelPoints;
}

const rows = ([first, last]: readonly [number, number]): string =>
  `$${String(first + 1)}:$${String(last + 1)}`;
const columns = ([first, last]: readonly [number, number]): string =>
  `$${columnName(first)}:$${columnName(last)}`;

function layOut(sheet: Excel.Worksheet, page: PagePlan): void {
  const layout = sheet.pageLayout;
  layout.orientation =
    page.orientation === "portrait"
      ? Excel.PageOrientation.portrait
      : Excel.PageOrientation.landscape;
  layout.paperSize = Excel.PaperType.a4;
  layout.zoom = { horizontalFitToPages: page.pagesWide };
  layout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
  if (page.printArea) layout.setPrintArea(rangeAt(sheet, page.printArea));
  if (page.titleRows) layout.setPrintTitleRows(rows(page.titleRows));
  for (const row of page.breaks) sheet.horizontalPageBreaks.add(`A${String(row + 1)}`);
  if (page.titleColumns) layout.setPrintTitleColumns(columns(page.titleColumns));
}
