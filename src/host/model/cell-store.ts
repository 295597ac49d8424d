import type { Area } from "./area";
import type { Cell } from "./cell";

/** The cells of one row by column, with holes. */
export type CellRow = (Cell | undefined)[];

/**
 * The cells of a sheet by row: cells that were never touched do not exist.
 * It knows no rules and marks no changes; `edit.ts` does.
 */
export class CellStore {
  private readonly rows = new Map<number, CellRow>();
  private order: number[] | null = null;

  get(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.[column];
  }

  row(row: number): CellRow | undefined {
    return this.rows.get(row);
  }

  /** The row's cells, made when there are none: for writing many cells of a row. */
  rowForWriting(row: number): CellRow {
    let cells = this.rows.get(row);
    if (!cells) {
      cells = [];
      this.rows.set(row, cells);
      if (this.order && row > (this.order.at(-1) ?? -1)) this.order.push(row);
      else this.order = null;
    }
    return cells;
  }

  set(row: number, column: number, cell: Cell): void {
    this.rowForWriting(row)[column] = cell;
  }

  delete(row: number, column: number): void {
    const cells = this.rows.get(row);
    if (!cells || !(column in cells)) return;
    if (column === cells.length - 1) cells.length = lastColumn(cells, column) + 1;
    else cells[column] = undefined;
    if (cells.length === 0) this.deleteRow(row);
  }

  deleteRow(row: number): void {
    if (this.rows.delete(row)) this.order = null;
  }

  replaceRow(row: number, cells: CellRow): void {
    if (cells.length === 0) this.deleteRow(row);
    else {
      this.rowForWriting(row);
      this.rows.set(row, cells);
    }
  }

  /** The numbers of the rows that hold cells, ascending. */
  rowNumbers(): readonly number[] {
    this.order ??= [...this.rows.keys()].sort((one, other) => one - other);
    return this.order;
  }

  /** Calls back for every existing cell inside the area, row by row. */
  forEach(area: Area, visit: (cell: Cell, row: number, column: number) => void): void {
    for (const row of this.rowsWithin(area)) {
      const cells = this.rows.get(row);
      if (!cells) continue;
      const end = Math.min(area.right, cells.length - 1);
      for (let column = area.left; column <= end; column++) {
        const cell = cells[column];
        if (cell) visit(cell, row, column);
      }
    }
  }

  /** Existing rows inside the area, ascending. */
  rowsWithin(area: Area): readonly number[] {
    const order = this.rowNumbers();
    return order.slice(lowerBound(order, area.top), lowerBound(order, area.bottom + 1));
  }

  /** Moves all rows from `at` on by `count`; with a negative count the rows between vanish. */
  shiftRows(at: number, count: number): void {
    const moved = [...this.rows].filter(([row]) => row >= at);
    for (const [row] of moved) this.rows.delete(row);
    for (const [row, cells] of moved)
      if (row + count >= at || count > 0) this.rows.set(row + count, cells);
    this.order = null;
  }

  get size(): number {
    let size = 0;
    for (const cells of this.rows.values()) for (const cell of cells) if (cell) size++;
    return size;
  }
}

function lastColumn(cells: CellRow, before: number): number {
  let column = before - 1;
  while (column >= 0 && cells[column] === undefined) column--;
  return column;
}

function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
