import { cellCount, cellChange, containsCell, isBlank } from "../model";
import { Coverage } from "./coverage";
import { cellKey, columnOfKey, rowOfKey } from "./entry";
import { typedText } from "./values";
import type { Area, Cell, CellValue, Sheet } from "../model";
import type { Engine, EngineCell } from "./engine";
import type { FormulaEntry } from "./entry";

/** What the engine has been told of one sheet. */
export class SheetShadow {
  readonly constants = new Map<number, string>();
  readonly formulas = new Map<number, FormulaEntry>();
  /** Columns whose formulas came or went since their results were last laid out for reading. */
  readonly restless = new Set<number>();
  private readonly coverage = new Coverage();
  /** Cells that array formulas filled when they last ran. */
  private filled: ReadonlySet<number> = new Set();

  constructor(
    readonly sheet: Sheet,
    readonly index: number,
    private readonly engine: Engine,
  ) {}

  at(row: number, column: number): EngineCell {
    return { sheet: this.index, row, column };
  }

  isFed(row: number, column: number): boolean {
    return this.constants.has(cellKey(row, column));
  }

  /** Lets the engine know the constants of an area that some formula reads. */
  reach(area: Area): void {
    for (const part of this.coverage.add(area)) {
      this.sheet.cells.forEach(part, (cell, row, column) => {
        if (cell.formula === null && !this.isResult(row, column))
          this.feed(row, column, cell.value);
      });
    }
  }

  /** Takes over a constant, or that there is none, if any formula reads it or stumbles over it. */
  refresh(row: number, column: number): void {
    const cell = this.sheet.cells.get(row, column);
    if (this.isResult(row, column)) {
      if (cell && this.isWrittenOver(cell)) this.feed(row, column, cell.value);
    } else if (this.coverage.covers(row, column) || this.isFed(row, column))
      this.feed(row, column, cell?.value ?? null);
  }

  feed(row: number, column: number, value: CellValue): void {
    const key = cellKey(row, column);
    if (value === null) {
      if (this.constants.delete(key)) this.engine.clear(this.at(row, column));
      return;
    }
    const text = typedText(value);
    if (this.constants.get(key) === text) return;
    this.engine.put(this.at(row, column), text);
    this.constants.set(key, text);
  }

  /** The places in an area where the engine holds something or the sheet does. */
  placesIn(area: Area): readonly number[] {
    const places = new Set<number>();
    this.sheet.cells.forEach(area, (_, row, column) => places.add(cellKey(row, column)));
    for (const held of [this.constants, this.formulas])
      for (const key of keysIn(held, area)) places.add(key);
    return [...places];
  }

  /** A cell that a formula filled, as opposed to one that somebody wrote. */
  isResult(row: number, column: number): boolean {
    return this.isUnderArray(row, column) && !this.isFed(row, column);
  }

  private isUnderArray(row: number, column: number): boolean {
    return this.filled.size > 0 && this.filled.has(cellKey(row, column));
  }

  noteArrays(): void {
    const filled = new Set<number>();
    for (const { area } of this.sheet.arrays)
      for (let row = area.top; row <= area.bottom; row++)
        for (let column = area.left; column <= area.right; column++)
          if (row !== area.top || column !== area.left) filled.add(cellKey(row, column));
    this.filled = filled;
  }

  /** Something was written where an array formula had put a result. */
  private isWrittenOver(cell: Cell): boolean {
    return !isBlank(cell) && (cell.changed & cellChange.value) !== 0;
  }
}

function keysIn(held: ReadonlyMap<number, unknown>, area: Area): readonly number[] {
  if (cellCount(area) > held.size) {
    return [...held.keys()].filter((key) => containsCell(area, rowOfKey(key), columnOfKey(key)));
  }
  const keys: number[] = [];
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) {
      const key = cellKey(row, column);
      if (held.has(key)) keys.push(key);
    }
  return keys;
}
