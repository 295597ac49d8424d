import { markCalculation, overlaps } from "../../model";
import { HostError } from "../../protocol";
import { afterCellsChanged } from "../range/after-change";
import { contentAt, placeContent } from "../place-cells";
import { checkAllowed, checkUnlocked } from "../range/guard";
import { iconsOf } from "../conditional/shown-icon";
import { compareBy, iconMark } from "./order";
import type { Area, SortField } from "../../model";
import type { CellContent } from "../place-cells";
import type { RangeTarget } from "../targets";
import type { SortKey } from "./order";

export interface SortOrder {
  readonly fields: readonly SortField[];
  readonly matchCase: boolean;
  /** "Rows": rows are put in order, by the values of columns. */
  readonly orientation: "Rows" | "Columns";
}

interface Line {
  readonly index: number;
  readonly cells: readonly CellContent[];
}

/** Puts the rows (or columns) of a range in order, with their formats; formulas move as when copied. */
export function sortArea(target: RangeTarget, order: SortOrder): void {
  const { book, sheet, area } = target;
  if (sheet.protection) {
    checkAllowed(sheet, "allowSort");
    checkUnlocked(target);
  }
  if (sheet.merges.some((merge) => overlaps(merge, area)))
    throw new HostError("InvalidOperation", "Merged cells cannot be sorted.");
  book.refresh();
  const lines = linesOf(target, order.orientation);
  const sorted = lines.toSorted(comparison(target, order));
  for (const [position, line] of sorted.entries())
    putLine(target, { line, position, orientation: order.orientation });
  markCalculation(book.workbook, sheet, area);
  afterCellsChanged(target);
  const byRows = order.orientation === "Rows";
  book.emit(byRows ? "worksheetRowSorted" : "worksheetColumnSorted", [sheet.id], {
    address: target.address.split("!").at(-1) ?? "",
    worksheetId: sheet.id,
  });
}

function linesOf(
  { sheet, area }: RangeTarget,
  orientation: SortOrder["orientation"],
): readonly Line[] {
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
  const columns = Array.from(
    { length: area.right - area.left + 1 },
    (_, index) => area.left + index,
  );
  return orientation === "Rows"
    ? rows.map((row, index) => ({
        index,
        cells: columns.map((column) => contentAt(sheet, row, column)),
      }))
    : columns.map((column, index) => ({
        index,
        cells: rows.map((row) => contentAt(sheet, row, column)),
      }));
}

function comparison(
  target: RangeTarget,
  { fields, matchCase, orientation }: SortOrder,
): (one: Line, other: Line) => number {
  const { book } = target;
  const markOf = marksOf(target, orientation);
  const compares = fields.map((field) => ({
    field,
    compare: compareBy(field, { matchCase, locale: book.profile.locale }),
  }));
  const keyOf = (line: Line, field: SortField): SortKey => {
    const cell = line.cells[field.key];
    return { value: cell?.value ?? null, mark: markOf(line, field) };
  };
  return (one, other) => {
    for (const { field, compare } of compares) {
      const order = compare(keyOf(one, field), keyOf(other, field));
      if (order !== 0) return order;
    }
    return one.index - other.index;
  };
}

/** What a line is sorted by, where it is not its value. */
function marksOf(
  { book, sheet, area }: RangeTarget,
  orientation: SortOrder["orientation"],
): (line: Line, field: SortField) => string {
  const iconAt = iconsOf(book, sheet);
  return ({ index, cells }, { key, sortOn }) => {
    const { fill, font } = book.workbook.styles.at(cells[key]?.style ?? 0);
    if (sortOn === "Icon")
      return orientation === "Rows"
        ? iconMark(iconAt(area.top + index, area.left + key))
        : iconMark(iconAt(area.top + key, area.left + index));
    if (sortOn === "FontColor") return font.color;
    return fill.pattern === "None" ? "" : fill.color;
  };
}

interface Placed {
  readonly line: Line;
  readonly position: number;
  readonly orientation: SortOrder["orientation"];
}

function putLine({ sheet, area }: RangeTarget, { line, position, orientation }: Placed): void {
  const distance = position - line.index;
  if (distance === 0) return;
  for (const [index, content] of line.cells.entries()) {
    const destination =
      orientation === "Rows"
        ? { row: area.top + position, column: area.left + index, rows: distance, columns: 0 }
        : { row: area.top + index, column: area.left + position, rows: 0, columns: distance };
    placeContent(sheet, content, destination);
  }
}

/** The area without its header row (or column). */
export const withoutHeader = (area: Area, orientation: SortOrder["orientation"]): Area =>
  orientation === "Rows" ? { ...area, top: area.top + 1 } : { ...area, left: area.left + 1 };
