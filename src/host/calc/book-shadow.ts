import { CellError, cellChange, isBlank, wholeSheet } from "../model";
import { FormulaSyntaxError } from "../formula";
import { compileFormula } from "./compile";
import { oneCell } from "./engine";
import { cellKey, columnOfKey, rowOfKey } from "./entry";
import { SheetShadow } from "./shadow";
import { typedText } from "./values";
import type { Area, Cell, Sheet, Workbook } from "../model";
import type { CompiledFormula, SheetArea } from "./compile";
import type { Engine, EngineCell, Span } from "./engine";
import type { FormulaEntry, Pin } from "./entry";

const unreadable = (reason: string): CompiledFormula => ({
  text: "",
  reach: [],
  feeds: [],
  isVolatile: false,
  isContextual: false,
  isArray: false,
  shape: null,
  endsInDifference: false,
  joinsText: false,
  unknown: [reason],
});

/** Keeps the engine's book equal to the workbook, as far as formulas reach. */
export class BookShadow {
  private readonly shadows = new Map<string, SheetShadow>();
  private readonly contextual = new Set<FormulaEntry>();
  private readonly hidden = new Map<SheetShadow, ReadonlySet<number>>();
  private known = "";

  constructor(
    private readonly workbook: Workbook,
    private readonly engine: Engine,
  ) {}

  get sheets(): readonly SheetShadow[] {
    return [...this.shadows.values()];
  }

  *entries(): Generator<FormulaEntry> {
    for (const shadow of this.shadows.values()) yield* shadow.formulas.values();
  }

  shadowOf(sheet: Sheet): SheetShadow | undefined {
    return this.shadows.get(sheet.id);
  }

  /** Takes over what is pending; returns whether anything was. `onReset` runs when the engine starts anew. */
  update(onReset: () => void): boolean {
    const { everything, areas } = this.workbook.pending;
    this.workbook.pending = { everything: false, areas: [] };
    if (!everything && areas.length === 0) return false;
    if (everything && this.rebuild()) onReset();
    this.sheets.forEach((shadow) => shadow.noteArrays());
    this.release();
    if (everything) this.sheets.forEach((shadow) => this.compare(shadow));
    else areas.forEach(({ sheetId, area }) => this.refreshArea(this.shadows.get(sheetId), area));
    this.refreshContext();
    return true;
  }

  private refreshArea(shadow: SheetShadow | undefined, area: Area): void {
    if (!shadow) return;
    for (const key of shadow.placesIn(area)) this.refresh(shadow, key, false);
  }

  /** Starts anew when sheets came, went, moved or were renamed. */
  private rebuild(): boolean {
    const known = JSON.stringify(this.workbook.sheets.map(({ id, name }) => [id, name]));
    if (known === this.known) return false;
    this.known = known;
    this.engine.reset(this.workbook.sheets.map((sheet) => sheet.name));
    this.shadows.clear();
    this.contextual.clear();
    this.hidden.clear();
    this.workbook.sheets.forEach((sheet, index) =>
      this.shadows.set(sheet.id, new SheetShadow(sheet, index, this.engine)),
    );
    return true;
  }

  private compare(shadow: SheetShadow): void {
    for (const key of [...shadow.formulas.keys(), ...shadow.constants.keys()])
      this.refresh(shadow, key, true);
    shadow.sheet.cells.forEach(wholeSheet, (cell, row, column) => {
      if (cell.formula !== null && !shadow.formulas.has(cellKey(row, column)))
        this.refresh(shadow, cellKey(row, column), true);
    });
  }

  private refresh(shadow: SheetShadow, key: number, isForced: boolean): void {
    const row = rowOfKey(key);
    const column = columnOfKey(key);
    const cell = shadow.sheet.cells.get(row, column);
    const entry = shadow.formulas.get(key);
    if (cell?.formula == null) {
      if (entry) this.remove(shadow, entry);
      shadow.refresh(row, column);
    } else if (entry && !isForced && entry.formula === cell.formula) this.retype(entry);
    else this.take(shadow, { cell, row, column });
  }

  private remove(shadow: SheetShadow, entry: FormulaEntry): void {
    shadow.formulas.delete(cellKey(entry.row, entry.column));
    shadow.restless.add(entry.column);
    this.contextual.delete(entry);
    this.engine.clear(shadow.at(entry.row, entry.column), entry.fixedSpan ?? entry.span);
  }

  private take(
    shadow: SheetShadow,
    place: { readonly cell: Cell; readonly row: number; readonly column: number },
  ): void {
    const { cell, row, column } = place;
    const key = cellKey(row, column);
    let entry = shadow.formulas.get(key);
    if (!entry) {
      shadow.constants.delete(key);
      entry = newEntry(shadow.sheet, row, column);
      shadow.formulas.set(key, entry);
      shadow.restless.add(column);
    }
    if (entry.formula !== cell.formula) {
      entry.formula = cell.formula ?? "";
      entry.isGuarded = false;
      entry.pinned = null;
    }
    this.compile(entry, cell);
  }

  /** Puts the entry's formula into the engine's words and types it, or the reason why not. */
  compile(entry: FormulaEntry, cell: Cell | undefined): void {
    entry.compiled = this.compiled(entry, cell);
    const { unknown, isContextual, reach, feeds } = entry.compiled;
    if (isContextual) this.contextual.add(entry);
    const engineFailed = entry.pinned?.kind === "unknown" && unknown.length === 0;
    if (unknown.length > 0) entry.pinned = this.pinFor(entry, unknown);
    else if (!engineFailed) entry.pinned = null;
    for (const found of [...reach, ...feeds]) this.reach(found);
    this.retype(entry);
  }

  private reach({ sheet, area }: SheetArea): void {
    this.shadows.get(sheet.id)?.reach(area);
  }

  private compiled(entry: FormulaEntry, cell: Cell | undefined): CompiledFormula {
    const { sheet, row, column } = entry;
    const array = sheet.arrays.find(({ area }) => area.top === row && area.left === column);
    entry.fixedSpan = array?.kind === "legacy" ? spanOf(array.area) : null;
    const isOld = array === undefined && isAsLoaded(sheet, cell);
    const compile = (isLegacy: boolean): CompiledFormula =>
      compileFormula(entry.formula, {
        workbook: this.workbook,
        place: { sheet, row, column },
        knows: (name) => this.engine.knows(name),
        isAway: false,
        isGuarded: entry.isGuarded,
        isLegacy,
      });
    if (!sheet.enableCalculation) return unreadable("calculation is off on this sheet");
    return readable(() => {
      const compiled = compile(false);
      if (entry.fixedSpan) return padded(compiled, entry.fixedSpan);
      return isOld && compiled.isArray ? compile(true) : compiled;
    });
  }

  /** The value that stands in for one that cannot be calculated: the file's, if it is still the file's formula. */
  pinFor(entry: FormulaEntry, reasons: readonly string[]): Pin {
    const cell = entry.sheet.cells.get(entry.row, entry.column);
    if (entry.pinned?.kind === "unknown") return { ...entry.pinned, reasons };
    const isKept = cell !== undefined && (cell.changed & cellChange.formula) === 0;
    const isName = reasons.every((reason) => /^[\p{L}\p{N}_.]+$/u.test(reason));
    const value = isKept ? cell.value : CellError.of(isName ? "#NAME?" : "#CALC!");
    return { kind: "unknown", reasons, value };
  }

  /** Types what the entry stands for now, if that differs from what was typed. */
  retype(entry: FormulaEntry): void {
    const shadow = this.shadows.get(entry.sheet.id);
    const text = entry.pinned ? pinnedText(entry.pinned) : entry.compiled.text;
    if (!shadow || text === entry.typed) return;
    const cell = shadow.at(entry.row, entry.column);
    const filled = entry.fixedSpan ?? entry.span;
    if (filled !== oneCell) this.engine.clear(cell, filled);
    entry.span = oneCell;
    entry.typed = text;
    this.type(entry, cell);
  }

  private type({ typed, fixedSpan, pinned }: FormulaEntry, cell: EngineCell): void {
    if (typed === "") this.engine.clear(cell);
    else if (fixedSpan && !pinned) this.engine.putArray(cell, fixedSpan, typed);
    else this.engine.put(cell, typed);
  }

  /** What was held back because of the state of other cells gets another chance. */
  private release(): void {
    for (const entry of this.entries()) {
      if (!entry.pinned || entry.pinned.kind === "unknown") continue;
      entry.pinned = null;
      this.retype(entry);
    }
  }

  private refreshContext(): void {
    if (this.contextual.size === 0) return;
    for (const shadow of this.shadows.values()) this.hideRows(shadow);
    for (const entry of this.contextual)
      this.compile(entry, entry.sheet.cells.get(entry.row, entry.column));
  }

  private hideRows(shadow: SheetShadow): void {
    const wanted = rowsOutOfSight(shadow.sheet);
    const known = this.hidden.get(shadow) ?? new Set<number>();
    for (const row of wanted) if (!known.has(row)) this.engine.hideRow(shadow.index, row, true);
    for (const row of known) if (!wanted.has(row)) this.engine.hideRow(shadow.index, row, false);
    this.hidden.set(shadow, wanted);
  }
}

function rowsOutOfSight({ rows }: Sheet): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [row, { hidden, filtered }] of rows) if (hidden || filtered) found.add(row);
  return found;
}

function readable(compile: () => CompiledFormula): CompiledFormula {
  try {
    return compile();
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return unreadable(error.message);
    throw error;
  }
}

/** Cells of an old array formula beyond its result are #N/A; a single row or column is repeated instead. */
function padded(compiled: CompiledFormula, { rows, columns }: Span): CompiledFormula {
  const { shape } = compiled;
  if (!shape) return compiled;
  const height = shape.rows > 1 ? Math.max(rows, shape.rows) : 1;
  const width = shape.columns > 1 ? Math.max(columns, shape.columns) : 1;
  if (height === shape.rows && width === shape.columns) return compiled;
  const text = `=EXPAND(${compiled.text.slice(1)},${String(height)},${String(width)})`;
  return { ...compiled, text };
}

const pinnedText = ({ value }: Pin): string => (value === null ? "" : typedText(value));

const isAsLoaded = (sheet: Sheet, cell: Cell | undefined): boolean =>
  sheet.source !== null && !isBlank(cell) && ((cell?.changed ?? 0) & cellChange.formula) === 0;

const spanOf = (area: { top: number; left: number; bottom: number; right: number }) => ({
  rows: area.bottom - area.top + 1,
  columns: area.right - area.left + 1,
});

const newEntry = (sheet: Sheet, row: number, column: number): FormulaEntry => ({
  sheet,
  row,
  column,
  formula: "",
  compiled: unreadable(""),
  typed: "",
  pinned: null,
  isGuarded: false,
  fixedSpan: null,
  result: null,
  span: oneCell,
});
