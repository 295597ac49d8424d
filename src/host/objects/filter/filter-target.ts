import { cellCount, markSheet } from "../../model";
import { HostError } from "../../protocol";
import { markTable, tableKey } from "../table/table-target";
import { tableBody } from "../../model";
import { applyFilters } from "./apply";
import type { Book } from "../../book";
import type { Area, Filter, Sheet, Table } from "../../model";

/** A header row with filter buttons over data: the sheet's own, or a table's. */
export interface FilterTarget {
  readonly book: Book;
  readonly sheet: Sheet;
  /** Header included; null when there is no filter. */
  readonly area: Area | null;
  readonly columns: ReadonlyMap<number, Filter>;
  setColumn(column: number, filter: Filter | null): void;
  clear(): void;
  reapply(): void;
  remove(): void;
  start(area: Area): void;
}

export class SheetFilter implements FilterTarget {
  constructor(
    readonly book: Book,
    readonly sheet: Sheet,
  ) {}

  get area(): Area | null {
    return this.sheet.autoFilter?.area ?? null;
  }

  get columns(): ReadonlyMap<number, Filter> {
    return this.sheet.autoFilter?.columns ?? new Map<number, Filter>();
  }

  start(area: Area): void {
    if (cellCount(area) < 1) throw new HostError("InvalidArgument");
    if (this.sheet.autoFilter) this.remove();
    this.sheet.autoFilter = { area, columns: new Map() };
    this.changed();
  }

  setColumn(column: number, filter: Filter | null): void {
    const columns = this.sheet.autoFilter?.columns;
    if (filter) columns?.set(column, filter);
    else columns?.delete(column);
    this.changed();
  }

  clear(): void {
    this.sheet.autoFilter?.columns.clear();
    this.changed();
  }

  remove(): void {
    this.clear();
    this.sheet.autoFilter = null;
    markSheet(this.sheet, "autoFilter");
  }

  reapply(): void {
    const { area } = this;
    const body = area && area.bottom > area.top ? { ...area, top: area.top + 1 } : null;
    applyFilters(this.book, this.sheet, { body, columns: this.columns });
  }

  private changed(): void {
    markSheet(this.sheet, "autoFilter");
    this.reapply();
  }
}

export class TableFilter implements FilterTarget {
  constructor(
    readonly book: Book,
    readonly sheet: Sheet,
    readonly table: Table,
  ) {}

  get area(): Area | null {
    return this.table.showFilterButton && this.table.showHeaders ? this.table.area : null;
  }

  get columns(): ReadonlyMap<number, Filter> {
    return new Map(
      this.table.columns.flatMap(({ filter }, index) => (filter ? [[index, filter] as const] : [])),
    );
  }

  start(): void {
    throw new HostError("InvalidOperation", "A table is filtered as a whole.");
  }

  setColumn(index: number, filter: Filter | null): void {
    const column = this.table.columns[index];
    if (!column) throw new HostError("InvalidArgument");
    column.filter = filter;
    this.changed();
  }

  clear(): void {
    for (const column of this.table.columns) column.filter = null;
    this.changed();
  }

  remove(): void {
    this.clear();
    this.table.showFilterButton = false;
    markTable(this.book, this.sheet, this.table);
  }

  reapply(): void {
    applyFilters(this.book, this.sheet, { body: tableBody(this.table), columns: this.columns });
  }

  private changed(): void {
    markTable(this.book, this.sheet, this.table);
    this.reapply();
    const tableId = tableKey(this.table);
    this.book.emit("tableFiltered", [tableId], { tableId, worksheetId: this.sheet.id });
  }
}
