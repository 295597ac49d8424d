import { addressOf, columnName, rangeOf } from "../../ooxml";
import type { CellRef, RegisterRow, Remark } from "../../form";
import { formatAt, valueAt } from "../snapshot";
import type { Snapshot, SnapshotValue } from "../snapshot";
import { isBlank, isEmptyCell, isReadable, rowOf } from "./blank";
import type { Reading } from "./cell-reader";
import { remarkOf, troubleOf } from "./remark-maker";
import type { MappedColumn, RowBlock } from "./row-block";
import { isTotalWord } from "./total-row";

export interface ReadRows {
  readonly rows: readonly RegisterRow[];
  readonly remarks: readonly Remark[];
  readonly valuesRead: number;
}

/** Reads the rows of a block one after the other; blank rows and rows of totals are no rows. */
export function readRows(snapshot: Snapshot, block: RowBlock): ReadRows {
  const reader = new RowReader(snapshot, block);
  for (let row = block.area.top; row <= block.area.bottom; row += 1) reader.take(row);
  return reader.finish();
}

type Values = Record<string, unknown>;

class RowReader {
  private readonly rows: RegisterRow[] = [];
  private readonly remarks: Remark[] = [];
  private valuesRead = 0;
  private hidden = 0;

  constructor(
    private readonly snapshot: Snapshot,
    private readonly block: RowBlock,
  ) {}

  take(row: number): void {
    const { sheet, columns, source } = this.block;
    if (columns.every(({ column }) => isEmptyCell(sheet, row, column))) return;
    const total = totalCell(this.block, row);
    if (total) {
      const { register } = this.block;
      this.remarks.push({ code: "total-row-left-out", register, ...total });
      return;
    }
    if (sheet.hiddenRows.has(row)) this.hidden += 1;
    const values: Values = {};
    for (const column of columns) this.takeCell(values, column, row);
    this.rows.push({ values, source, row: row + 1 });
  }

  private takeCell(values: Values, mapped: MappedColumn, row: number): void {
    const { sheet } = this.block;
    const { column } = mapped;
    if (isEmptyCell(sheet, row, column)) return;
    this.valuesRead += 1;
    const value = valueAt(sheet, row, column);
    if (!isReadable(value)) {
      this.remarks.push(troubleOf(value, this.about(mapped, row)));
      return;
    }
    const format = formatAt(this.snapshot, sheet, { row, column });
    const reading = mapped.read({ value, format });
    this.note(reading, value, { mapped, row });
    if (reading.value !== null && reading.value !== "") put(values, mapped, reading.value);
  }

  private note(
    reading: Reading,
    value: SnapshotValue,
    { mapped, row }: { readonly mapped: MappedColumn; readonly row: number },
  ): void {
    if (reading.value !== null && reading.repair === null) return;
    const remark = remarkOf(reading, value, this.about(mapped, row));
    if (remark) this.remarks.push(remark);
  }

  private about({ part, column }: MappedColumn, row: number) {
    const { register, sheet } = this.block;
    return {
      subject: { register, part, row: row + 1 },
      cell: { sheet: sheet.name, address: addressOf(row, column) },
    };
  }

  finish(): ReadRows {
    const { register, sheet, area } = this.block;
    const place = { sheet: sheet.name, address: rangeOf(area) };
    const hidden: readonly Remark[] =
      this.hidden === 0 ? [] : [{ code: "hidden-rows", register, place, rows: this.hidden }];
    return {
      rows: this.rows,
      remarks: [...this.remarks, ...hidden],
      valuesRead: this.valuesRead,
    };
  }
}

function put(values: Values, { id, language }: MappedColumn, value: unknown): void {
  if (language === null) {
    values[id] = value;
    return;
  }
  const texts = (values[id] ??= {}) as Values;
  texts[language] = value;
}

/** The cell that makes a row one of totals: its first one with anything in it. */
function totalCell(
  { sheet, area }: RowBlock,
  row: number,
): { readonly place: CellRef; readonly found: string } | null {
  const cells = rowOf(sheet, row);
  if (!cells) return null;
  for (let column = area.left; column <= area.right; column += 1) {
    const value = cells.values[column - cells.first] ?? null;
    if (isBlank(value)) continue;
    if (typeof value !== "string" || !isTotalWord(value)) return null;
    const address = `${columnName(column)}${String(row + 1)}`;
    return { place: { sheet: sheet.name, address }, found: value.trim() };
  }
  return null;
}
