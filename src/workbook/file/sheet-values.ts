import { refuse } from "../../ooxml";
import type { RawCell, SheetVisitor } from "../../ooxml";
import { cellKey } from "../snapshot";
import type { SheetSnapshot, SnapshotValue, UsedArea } from "../snapshot";
import { valueOf } from "./cell-values";
import type { ValueContext } from "./cell-values";
import { Formulas } from "./formulas";

interface RowValues {
  readonly row: number;
  /** The column of the first value. */
  readonly first: number;
  readonly values: SnapshotValue[];
  formats: number[] | null;
}

export interface CellContext extends ValueContext {
  /** By cell style: the index of its number format. */
  readonly formatOfStyle: readonly number[];
  /** Takes note of cells held; refuses where they are too many. */
  readonly hold: (cells: number) => void;
}

type CellData = Pick<
  SheetSnapshot,
  "used" | "values" | "formats" | "formulas" | "uncalculated" | "hiddenRows"
>;

const noValues: readonly SnapshotValue[] = [];

/** Gathers the cells of a sheet, row by row; cells with only a style are left out. */
export class SheetValues implements SheetVisitor {
  private readonly rows: RowValues[] = [];
  private readonly formulas = new Map<string, string>();
  private readonly uncalculated = new Set<string>();
  private readonly hiddenRows = new Set<number>();
  private readonly formulaReader = new Formulas();

  constructor(private readonly context: CellContext) {}

  row(row: number, attribute: (name: string) => string | null): void {
    const hidden = attribute("hidden");
    if (hidden === "1" || hidden === "true") this.hiddenRows.add(row);
  }

  cell(cell: RawCell): void {
    const value = valueOf(cell, this.context);
    if (cell.formula) this.takeFormula(cell, value);
    else if (value === null) return;
    this.put(cell, value);
  }

  private takeFormula(cell: RawCell, value: SnapshotValue): void {
    const formula = this.formulaReader.of(cell);
    if (formula === null) return;
    const key = cellKey(cell.row, cell.column);
    this.formulas.set(key, formula);
    if (value === null) this.uncalculated.add(key);
  }

  private put({ row, column, style }: RawCell, value: SnapshotValue): void {
    let last = this.rows.at(-1);
    if (last?.row !== row) {
      last = { row, first: column, values: [], formats: null };
      this.rows.push(last);
    }
    const at = column - last.first;
    this.context.hold(at + 1 - last.values.length);
    while (last.values.length < at) last.values.push(null);
    last.values.push(value);
    const format = this.context.formatOfStyle[style] ?? 0;
    if (format === 0) return;
    last.formats ??= [];
    last.formats[at] = format;
  }

  finish(): CellData {
    const { formulas, uncalculated, hiddenRows } = this;
    const used = this.usedArea();
    if (!used) return { used, values: [], formats: [], formulas, uncalculated, hiddenRows };
    this.context.hold(used.rows);
    const values = new Array<readonly SnapshotValue[]>(used.rows).fill(noValues);
    const formats = new Array<ArrayLike<number> | null>(used.rows).fill(null);
    for (const row of this.rows) {
      const gap = row.first - used.column;
      const at = row.row - used.row;
      values[at] = gap === 0 ? row.values : [...new Array<null>(gap).fill(null), ...row.values];
      if (row.formats) formats[at] = packedFormats(row.formats, gap);
    }
    return { used, values, formats, formulas, uncalculated, hiddenRows };
  }

  private usedArea(): UsedArea | null {
    const first = this.rows[0];
    const last = this.rows.at(-1);
    if (!first || !last) return null;
    let left = first.first;
    let right = 0;
    for (const row of this.rows) {
      left = Math.min(left, row.first);
      right = Math.max(right, row.first + row.values.length - 1);
    }
    return {
      row: first.row,
      column: left,
      rows: last.row - first.row + 1,
      columns: right - left + 1,
    };
  }
}

function packedFormats(formats: readonly number[], gap: number): Uint16Array {
  const packed = new Uint16Array(formats.length + gap);
  for (let at = 0; at < formats.length; at++) packed[at + gap] = formats[at] ?? 0;
  return packed;
}

/** Counts cells over all sheets of a file and refuses where they pass the limit. */
export function cellCounter(limit: number): (cells: number) => void {
  let held = 0;
  return (cells) => {
    held += cells;
    if (held > limit) refuse("too-large", { detail: "cells" });
  };
}
