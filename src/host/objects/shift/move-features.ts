import { shiftArea } from "../../formula";
import { isEntireColumns, isEntireRows, markSheet, maxColumns, maxRows } from "../../model";
import { freshColumnName } from "../table/headers";
import { markTable } from "../table/table-target";
import type { Book } from "../../book";
import type { CellShift } from "../../formula";
import type { Area, Sheet, SheetFeature, Table } from "../../model";

type AreaMove = (area: Area) => Area | null;

/** Lets everything that stands on cells follow them: merges, links, tables, rules, comments, breaks. */
export function moveFeatures(book: Book, sheet: Sheet, shift: CellShift): void {
  const move: AreaMove = (area) => shiftArea(area, shift);
  moveList(sheet, "merges", {
    list: sheet.merges,
    move,
    areaOf: (area) => area,
    with: (_, area) => area,
    set: (list) => (sheet.merges = list),
  });
  moveList(sheet, "hyperlinks", {
    list: sheet.hyperlinks,
    move,
    areaOf: ({ area }) => area,
    with: (link, area) => ({ ...link, area }),
    set: (list) => (sheet.hyperlinks = list),
  });
  sheet.merges = sheet.merges.filter((area) => area.bottom > area.top || area.right > area.left);
  sheet.arrays = sheet.arrays.flatMap((array) => {
    const area = move(array.area);
    return area ? [{ ...array, area }] : [];
  });
  moveRules(sheet, move);
  movePoints(sheet, move);
  moveBreaks(sheet, shift);
  moveTables(book, sheet, shift);
  moveFilter(sheet, move);
}

interface MovedList<Item> {
  readonly list: readonly Item[];
  readonly move: AreaMove;
  readonly areaOf: (item: Item) => Area;
  readonly with: (item: Item, area: Area) => Item;
  readonly set: (list: Item[]) => void;
}

function moveList<Item>(sheet: Sheet, feature: SheetFeature, moved: MovedList<Item>): void {
  const next = moved.list.flatMap((item) => {
    const area = moved.areaOf(item);
    const to = moved.move(area);
    if (to === area) return [item];
    return to ? [moved.with(item, to)] : [];
  });
  if (next.length === moved.list.length && next.every((item, index) => item === moved.list[index]))
    return;
  moved.set(next);
  markSheet(sheet, feature);
}

function moveAreas(areas: readonly Area[], move: AreaMove): readonly Area[] {
  const next = areas.map(move).filter((area) => area !== null);
  return next.length === areas.length && next.every((area, index) => area === areas[index])
    ? areas
    : next;
}

function moveRules(sheet: Sheet, move: AreaMove): void {
  for (const [feature, list] of [
    ["dataValidations", sheet.dataValidations],
    ["conditionalFormats", sheet.conditionalFormats],
  ] as const) {
    for (const rule of list) {
      const areas = moveAreas(rule.areas, move);
      if (areas === rule.areas) continue;
      rule.areas = areas;
      markSheet(sheet, feature);
    }
  }
  sheet.dataValidations = sheet.dataValidations.filter(({ areas }) => areas.length > 0);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  sheet.allowedEditRanges = sheet.allowedEditRanges.map((each) => ({
    ...each,
    areas: moveAreas(each.areas, move),
  }));
}

interface Point {
  row: number;
  column: number;
}

function movePoints(sheet: Sheet, move: AreaMove): void {
  const isMoved = (point: Point, feature: SheetFeature): boolean => {
    const at = { top: point.row, left: point.column, bottom: point.row, right: point.column };
    const to = move(at);
    if (to !== at) markSheet(sheet, feature);
    if (!to) return false;
    point.row = to.top;
    point.column = to.left;
    return true;
  };
  sheet.comments = sheet.comments.filter((comment) => isMoved(comment, "comments"));
  sheet.notes = sheet.notes.filter((note) => isMoved(note, "notes"));
}

function moveBreaks(sheet: Sheet, shift: CellShift): void {
  const move = (at: number, axis: "rows" | "columns"): number | null => {
    const line: Area =
      axis === "rows"
        ? { top: at, bottom: at, left: 0, right: maxColumns - 1 }
        : { left: at, right: at, top: 0, bottom: maxRows - 1 };
    const to = shiftArea(line, shift);
    return to && (axis === "rows" ? to.top : to.left);
  };
  const { pageLayout } = sheet;
  if (isEntireRows(shift.area))
    pageLayout.rowBreaks = pageLayout.rowBreaks
      .map((at) => move(at, "rows"))
      .filter((at) => at !== null);
  if (isEntireColumns(shift.area))
    pageLayout.columnBreaks = pageLayout.columnBreaks
      .map((at) => move(at, "columns"))
      .filter((at) => at !== null);
}

function moveTables(book: Book, sheet: Sheet, shift: CellShift): void {
  for (const table of [...sheet.tables]) {
    const area = shiftArea(table.area, shift);
    if (area === table.area) continue;
    if (area) {
      if (shift.direction === "Right" || shift.direction === "Left")
        fitColumns(table, { area, shift });
      table.area = area;
    } else {
      sheet.tables = sheet.tables.filter((each) => each !== table);
      if (table.source !== null) book.workbook.changes.removedParts.add(table.source);
    }
    markTable(book, sheet, table);
  }
}

/** Columns that came into the table get names of their own; those that went are forgotten. */
function fitColumns(
  table: Table,
  { area, shift }: { readonly area: Area; readonly shift: CellShift },
): void {
  const change = area.right - area.left - (table.area.right - table.area.left);
  const at = shift.area.left - table.area.left;
  if (change < 0) table.columns.splice(Math.max(0, at), -change);
  for (let added = 0; added < change; added++) {
    const name = freshColumnName(table.columns.map((column) => column.name));
    const id = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
    table.columns.splice(at + added, 0, {
      id,
      name,
      filter: null,
      calculatedFormula: null,
      totalsFunction: "none",
      totalsLabel: null,
      totalsFormula: null,
    });
  }
}

function moveFilter(sheet: Sheet, move: AreaMove): void {
  if (!sheet.autoFilter) return;
  const area = move(sheet.autoFilter.area);
  if (area === sheet.autoFilter.area) return;
  sheet.autoFilter = area && { ...sheet.autoFilter, area };
  markSheet(sheet, "autoFilter");
}
