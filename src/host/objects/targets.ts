import { HostError } from "../protocol";
import { isEntireColumns, isEntireRows, qualifiedAddress } from "../model";
import type { Book } from "../book";
import type { Area, Sheet } from "../model";
import type { HostObject } from "../protocol";

/** A worksheet as objects refer to it; using a deleted one is ItemNotFound. */
export class SheetTarget {
  constructor(
    readonly book: Book,
    private readonly known: Sheet,
  ) {}

  get sheet(): Sheet {
    if (!this.book.workbook.sheets.includes(this.known)) throw new HostError("ItemNotFound");
    return this.known;
  }
}

/** One rectangle of one sheet. While the client keeps a reference, it follows inserted and deleted cells. */
export class RangeTarget {
  /** Null when its cells were deleted. */
  private current: Area | null;

  constructor(
    readonly owner: SheetTarget,
    area: Area,
  ) {
    this.current = area;
  }

  get book(): Book {
    return this.owner.book;
  }

  get sheet(): Sheet {
    return this.owner.sheet;
  }

  get area(): Area {
    if (!this.current) throw new HostError("InvalidReference");
    return this.current;
  }

  get address(): string {
    return qualifiedAddress(this.sheet.name, this.area);
  }

  /** Entire rows or columns: what belongs to single cells is neither read nor written. */
  get isUnbounded(): boolean {
    return isEntireRows(this.area) || isEntireColumns(this.area);
  }

  with(area: Area): RangeTarget {
    return new RangeTarget(this.owner, area);
  }

  follow(change: (area: Area) => Area | null): void {
    if (this.current) this.current = change(this.current);
  }

  isOn(sheet: Sheet): boolean {
    return this.current !== null && this.owner.sheet === sheet;
  }
}

/** Several rectangles of one sheet. */
export class RangeAreasTarget {
  constructor(
    readonly owner: SheetTarget,
    readonly areas: readonly Area[],
  ) {}

  get book(): Book {
    return this.owner.book;
  }

  get sheet(): Sheet {
    return this.owner.sheet;
  }

  ranges(): readonly RangeTarget[] {
    return this.areas.map((area) => new RangeTarget(this.owner, area));
  }

  with(areas: readonly Area[]): RangeAreasTarget {
    return new RangeAreasTarget(this.owner, areas);
  }
}

export const sheetObject = (target: SheetTarget): HostObject =>
  target.book.wrap("Worksheet", target);
export const rangeObject = (target: RangeTarget): HostObject => target.book.wrap("Range", target);
export const rangeAreasObject = (target: RangeAreasTarget): HostObject =>
  target.book.wrap("RangeAreas", target);
export const rangesObject = (targets: readonly RangeTarget[], book: Book): HostObject =>
  book.wrap("RangeCollection", { book, targets });
