import { CellError } from "../model";
import { compileFormula } from "./compile";
import { cellKey, columnOfKey, rowOfKey } from "./entry";
import { cellKind, oneCell } from "./engine";
import { circular, failed, readValue, typedText } from "./values";
import type { CellValue, FormulaPlace, Workbook } from "../model";
import type { CompiledFormula, SheetArea } from "./compile";
import type { Engine, EngineCell } from "./engine";

export type Evaluated = CellValue | readonly (readonly CellValue[])[];

/** Formulas that stand in no cell run in a book of their own, over the values as they are. */
export class Scratch {
  private known = "";
  private readonly fed = new Map<string, Map<number, string>>();
  private readonly compared = new Set<string>();

  constructor(
    private readonly workbook: Workbook,
    private readonly engine: Engine,
  ) {}

  /** Values may have changed since. */
  forget(): void {
    this.compared.clear();
  }

  evaluate(formula: string, place: FormulaPlace): Evaluated {
    this.prepare();
    const compiled = compileFormula(formula.startsWith("=") ? formula : `=${formula}`, {
      workbook: this.workbook,
      place,
      knows: (name) => this.engine.knows(name),
      isAway: true,
      isGuarded: true,
      isLegacy: false,
    });
    if (compiled.unknown.length > 0) return CellError.of("#NAME?");
    for (const found of [...compiled.reach, ...compiled.feeds]) this.feed(found);
    return this.run(compiled);
  }

  private prepare(): void {
    const names = this.workbook.sheets.map((sheet) => sheet.name);
    const known = JSON.stringify(names);
    if (known === this.known) return;
    this.known = known;
    this.fed.clear();
    this.compared.clear();
    this.engine.reset(names);
  }

  private feed({ sheet, area }: SheetArea): void {
    const name = `${sheet.id} ${JSON.stringify(area)}`;
    if (this.compared.has(name)) return;
    this.compared.add(name);
    const index = this.workbook.sheets.indexOf(sheet);
    const fed = this.fed.get(sheet.id) ?? new Map<number, string>();
    this.fed.set(sheet.id, fed);
    const gone = new Set(fed.keys());
    sheet.cells.forEach(area, ({ value }, row, column) => {
      if (value === null) return;
      const key = cellKey(row, column);
      gone.delete(key);
      const text = typedText(value);
      if (fed.get(key) === text) return;
      fed.set(key, text);
      this.engine.put({ sheet: index, row, column }, text);
    });
    for (const key of gone) {
      const [row, column] = [rowOfKey(key), columnOfKey(key)];
      const isInside = row >= area.top && row <= area.bottom;
      if (!isInside || column < area.left || column > area.right) continue;
      fed.delete(key);
      this.engine.clear({ sheet: index, row, column });
    }
  }

  private run(compiled: CompiledFormula): Evaluated {
    const anchor: EngineCell = { sheet: this.engine.own, row: 0, column: 0 };
    this.engine.put(anchor, compiled.text);
    this.engine.evaluate();
    const span = this.engine.span(anchor);
    const values = Array.from({ length: span.rows }, (_, row) =>
      Array.from({ length: span.columns }, (__, column) =>
        this.value({ sheet: anchor.sheet, row, column }),
      ),
    );
    this.engine.clear(anchor, span);
    return span === oneCell ? (values[0]?.[0] ?? null) : values;
  }

  private value(cell: EngineCell): CellValue {
    const kind = this.engine.kind(cell);
    const text =
      kind === cellKind.number ? String(this.engine.number(cell)) : this.engine.shown(cell);
    const value = readValue(kind, text);
    return value === failed || value === circular ? CellError.of("#CALC!") : value;
  }
}
