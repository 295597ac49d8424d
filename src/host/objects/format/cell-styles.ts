import {
  cellCount,
  cellOfRow,
  changeColumns,
  changeRow,
  columnSpan,
  effectiveStyle,
  isEntireColumns,
  isEntireRows,
  rowFormat,
  setStyle,
} from "../../model";
import { afterFormatChanged } from "../range/after-change";
import { checkAllowed } from "../range/guard";
import { RangeTarget, SheetTarget } from "../targets";
import type { Book } from "../../book";
import type { Area, Sheet, Style, StylePool } from "../../model";
import type { StyleHolder } from "./style-holder";

/** The styles of the cells of some areas of a sheet. */
export class CellStyles implements StyleHolder {
  constructor(
    readonly book: Book,
    readonly sheet: Sheet,
    readonly areas: readonly Area[],
  ) {}

  read<Value extends string | number | boolean>(pick: (style: Style) => Value): Value | null {
    const { styles } = this.book.workbook;
    let common: Value | null = null;
    for (const area of this.areas) {
      for (const index of stylesWithin(this.sheet, area)) {
        const value = pick(styles.at(index));
        if (common !== null && common !== value) return null;
        common = value;
      }
    }
    return common;
  }

  change(change: (style: Style) => Style): void {
    checkAllowed(this.sheet, "allowFormatCells");
    const restyle = memoized(this.book.workbook.styles, change);
    for (const area of this.areas) changeArea(this.sheet, area, restyle);
    const owner = new SheetTarget(this.book, this.sheet);
    for (const area of this.areas) afterFormatChanged(new RangeTarget(owner, area));
  }
}

type Restyle = (index: number) => number;

/** Each old style is worked out once, however many cells have it. */
function memoized(pool: StylePool, change: (style: Style) => Style): Restyle {
  const known = new Map<number, number>();
  return (index) => {
    const ready = known.get(index);
    if (ready !== undefined) return ready;
    const next = pool.derive(index, change(pool.at(index)));
    known.set(index, next);
    return next;
  };
}

function changeArea(sheet: Sheet, area: Area, restyle: Restyle): void {
  if (isEntireColumns(area)) changeEntireColumns(sheet, area, restyle);
  else if (isEntireRows(area)) changeEntireRows(sheet, area, restyle);
  else changeCells(sheet, area, restyle);
}

function changeCells(sheet: Sheet, area: Area, restyle: Restyle): void {
  for (let row = area.top; row <= area.bottom; row++) {
    const cells = { row, cells: sheet.cells.rowForWriting(row) };
    for (let column = area.left; column <= area.right; column++) {
      const cell = cellOfRow(sheet, cells, column);
      setStyle(sheet, cell, restyle(cell.style));
    }
  }
}

function changeExisting(sheet: Sheet, area: Area, restyle: Restyle): void {
  sheet.cells.forEach(area, (cell) => {
    setStyle(sheet, cell, restyle(cell.style));
  });
}

function changeEntireColumns(sheet: Sheet, area: Area, restyle: Restyle): void {
  changeColumns(sheet, { first: area.left, last: area.right }, (look) => ({
    ...look,
    style: restyle(look.style ?? 0) || null,
  }));
  changeExisting(sheet, area, restyle);
  for (const [row, { style }] of sheet.rows) {
    if (style !== null)
      changeCells(
        sheet,
        { ...area, top: row, bottom: row, right: Math.min(area.right, area.left + 255) },
        restyle,
      );
  }
}

function changeEntireRows(sheet: Sheet, area: Area, restyle: Restyle): void {
  for (let row = area.top; row <= area.bottom; row++) {
    changeRow(sheet, row, { style: restyle(rowFormat(sheet, row).style ?? 0) || null });
  }
  changeExisting(sheet, area, restyle);
}

const exactLimit = 100_000;

/** The different styles that the cells of an area show. */
function stylesWithin(sheet: Sheet, area: Area): ReadonlySet<number> {
  return cellCount(area) <= exactLimit ? exactStyles(sheet, area) : roughStyles(sheet, area);
}

function exactStyles(sheet: Sheet, area: Area): ReadonlySet<number> {
  const found = new Set<number>();
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++)
      found.add(effectiveStyle(sheet, row, column));
  }
  return found;
}

/** For large areas: every style of a cell, row or column inside. */
function roughStyles(sheet: Sheet, area: Area): ReadonlySet<number> {
  const found = new Set<number>();
  let cells = 0;
  sheet.cells.forEach(area, ({ style }) => {
    cells += 1;
    found.add(style);
  });
  for (const [row, { style }] of sheet.rows)
    if (style !== null && row >= area.top && row <= area.bottom) found.add(style);
  if (cells < cellCount(area)) {
    for (let column = area.left; column <= area.right; column++)
      found.add(columnSpan(sheet, column).style ?? 0);
  }
  return found;
}
