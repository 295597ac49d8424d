import { markSheet, markStructure } from "../../model";
import { HostError } from "../../protocol";
import type { Book } from "../../book";
import type { Sheet, Table, TableColumn } from "../../model";
import type { HostObject } from "../../protocol";
import type { SheetTarget } from "../targets";

/** Ids of tables as the API gives them out. */
export const tableKey = ({ id }: Pick<Table, "id">): string =>
  `{00000000-000C-0000-FFFF-FFFF${id.toString(16).toUpperCase().padStart(8, "0")}}`;

/** A table as objects refer to it; using a deleted one is ItemNotFound. */
export class TableTarget {
  constructor(
    readonly owner: SheetTarget,
    private readonly known: Table,
  ) {}

  get book(): Book {
    return this.owner.book;
  }

  get sheet(): Sheet {
    return this.owner.sheet;
  }

  get table(): Table {
    if (!this.sheet.tables.includes(this.known)) throw new HostError("ItemNotFound");
    return this.known;
  }

  get key(): string {
    return tableKey(this.known);
  }

  /** To be called after every change of the table itself. */
  changed(): void {
    markTable(this.book, this.sheet, this.table);
  }
}

export function markTable(book: Book, sheet: Sheet, table: Table): void {
  table.changed = true;
  markSheet(sheet, "tables");
  markStructure(book.workbook);
  book.isDirty = true;
}

export class TableColumnTarget {
  constructor(
    readonly owner: TableTarget,
    private readonly known: TableColumn,
  ) {}

  get column(): TableColumn {
    if (!this.owner.table.columns.includes(this.known)) throw new HostError("ItemNotFound");
    return this.known;
  }

  get index(): number {
    return this.owner.table.columns.indexOf(this.column);
  }
}

export const tableObject = (target: TableTarget): HostObject => target.book.wrap("Table", target);
