import { referenceText, absoluteReference } from "../formula";
import { cellKind } from "./engine";
import { cellKey, columnOfKey, rowOfKey } from "./entry";
import type { Engine, EngineCell } from "./engine";
import type { FormulaEntry } from "./entry";
import type { SheetShadow } from "./shadow";

interface Run {
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
  /** Row of the engine's own sheet that joins the run's results to one text. */
  readonly slot: number;
}

const longest = 2000;
const separator = "\u001f";

export type Take = (entry: FormulaEntry, kind: number, text: string) => void;

/**
 * Reads the results of formulas. One by one the engine gives numbers as they are shown; joined by a
 * formula it gives all their digits, and thousands at once. A run with an error in it cannot be joined.
 */
export class Results {
  private readonly runs = new Map<SheetShadow, Map<number, readonly Run[]>>();
  private readonly freeSlots: number[] = [];
  private nextSlot = 0;

  constructor(private readonly engine: Engine) {}

  /** The engine's book is a new one. */
  forget(): void {
    this.runs.clear();
    this.freeSlots.length = 0;
    this.nextSlot = 0;
  }

  /** Lays out the runs of columns whose formulas came or went: before the engine evaluates. */
  layOut(shadow: SheetShadow): void {
    if (shadow.restless.size === 0) return;
    const rows = new Map<number, number[]>();
    for (const key of shadow.formulas.keys()) {
      const column = columnOfKey(key);
      if (!shadow.restless.has(column)) continue;
      const known = rows.get(column);
      if (known) known.push(rowOfKey(key));
      else rows.set(column, [rowOfKey(key)]);
    }
    for (const column of shadow.restless) this.layOutColumn(shadow, column, rows.get(column) ?? []);
    shadow.restless.clear();
  }

  private layOutColumn(shadow: SheetShadow, column: number, rows: readonly number[]): void {
    const columns = this.runs.get(shadow) ?? new Map<number, readonly Run[]>();
    this.runs.set(shadow, columns);
    for (const { slot } of columns.get(column) ?? []) this.release(slot);
    const made = spans(rows).map(({ top, bottom }) => this.join(shadow, { column, top, bottom }));
    columns.set(column, made);
  }

  private release(slot: number): void {
    this.engine.clear(this.own(slot));
    this.freeSlots.push(slot);
  }

  private own(slot: number): EngineCell {
    return { sheet: this.engine.own, row: slot, column: 0 };
  }

  private join(shadow: SheetShadow, { column, top, bottom }: Omit<Run, "slot">): Run {
    const slot = this.freeSlots.pop() ?? this.nextSlot++;
    const area = { top, bottom, left: column, right: column };
    const cells = referenceText(absoluteReference(area, shadow.sheet.name));
    this.engine.put(this.own(slot), `=TEXTJOIN("${separator}",FALSE,${cells})`);
    return { column, top, bottom, slot };
  }

  read(shadow: SheetShadow, take: Take): void {
    for (const runs of this.runs.get(shadow)?.values() ?? [])
      for (const run of runs) this.readRun(shadow, run, take);
  }

  private readRun(shadow: SheetShadow, run: Run, take: Take): void {
    const texts = this.joined(run);
    for (let row = run.top; row <= run.bottom; row++) {
      const entry = shadow.formulas.get(cellKey(row, run.column));
      if (!entry) continue;
      const cell = shadow.at(row, run.column);
      const kind = this.engine.kind(cell);
      take(entry, kind, texts?.[row - run.top] ?? this.single(cell, kind));
    }
  }

  /** A number comes with 15 digits this way. */
  single(cell: EngineCell, kind: number): string {
    return kind === cellKind.number ? String(this.engine.number(cell)) : this.engine.shown(cell);
  }

  private joined({ slot, top, bottom }: Run): readonly string[] | null {
    const own = this.own(slot);
    if (this.engine.kind(own) !== cellKind.text) return null;
    const texts = this.engine.shown(own).split(separator);
    return texts.length === bottom - top + 1 ? texts : null;
  }
}

function spans(rows: readonly number[]): readonly { top: number; bottom: number }[] {
  const found: { top: number; bottom: number }[] = [];
  for (const row of rows.toSorted((first, second) => first - second)) {
    const last = found.at(-1);
    if (last && row === last.bottom + 1 && row - last.top < longest) last.bottom = row;
    else found.push({ top: row, bottom: row });
  }
  return found;
}
