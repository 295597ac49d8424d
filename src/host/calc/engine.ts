import { engineBytes } from "./engine-bytes";
import type * as IronCalc from "@ironcalc/wasm";
import type { EngineSource } from "./engine-bytes";

type Library = typeof IronCalc;

let library: Promise<Library> | null = null;

async function load(source: EngineSource | undefined): Promise<Library> {
  const loaded = await import("@ironcalc/wasm");
  const bytes = source ?? (await engineBytes());
  await loaded.default(bytes === null ? undefined : { module_or_path: bytes });
  return loaded;
}

/** Kinds of a cell's value, as the engine numbers them. */
export const cellKind = { number: 1, text: 2, boolean: 4, error: 16 } as const;

/** Zero-based; sheets are numbered in their order. */
export interface EngineCell {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

export interface Span {
  readonly rows: number;
  readonly columns: number;
}

export const oneCell: Span = { rows: 1, columns: 1 };

/** The time zone is that of TODAY and NOW; the engine knows most, not all. */
function newModel({ Model }: Library): IronCalc.Model {
  try {
    return new Model("book", "en", Intl.DateTimeFormat().resolvedOptions().timeZone, "en");
  } catch {
    return new Model("book", "en", "UTC", "en");
  }
}

const exactFormat = "0.00000000000000E+00";
const probe = { row: 1_000_000, column: 16_000 };

/** The only place that knows IronCalc: a book of cells without meaning, put in and read as text. */
export class Engine {
  private model: IronCalc.Model;
  private readonly known = new Map<string, boolean>();
  private readonly exact = new Set<string>();
  private ownSheet = 0;

  private constructor(private readonly loaded: Library) {
    this.model = newModel(loaded);
    this.model.pauseEvaluation();
  }

  static async create(source?: EngineSource): Promise<Engine> {
    library ??= load(source);
    return new Engine(await library);
  }

  /** The number of the sheet that no user sees. */
  get own(): number {
    return this.ownSheet;
  }

  /** A new, empty book with these sheets and one of the adapter's own behind them. */
  reset(sheetNames: readonly string[]): void {
    this.model.free();
    this.model = newModel(this.loaded);
    this.model.pauseEvaluation();
    this.exact.clear();
    this.ownSheet = sheetNames.length;
    const temporary = sheetNames.length + 1;
    for (let index = 1; index <= this.ownSheet; index++) this.model.newSheet();
    // out of the way of names that are to come
    for (let index = 0; index <= this.ownSheet; index++)
      this.model.renameSheet(index, `~${String(temporary)} ${String(index)}`);
    sheetNames.forEach((name, index) => this.model.renameSheet(index, name));
  }

  close(): void {
    this.model.free();
  }

  put(cell: EngineCell, text: string): void {
    this.model.setUserInput(cell.sheet, cell.row + 1, cell.column + 1, text);
    // a new formula may take over the number format of what it reads
    if (this.exact.size > 0) this.exact.delete(keyOf(cell));
  }

  putArray({ sheet, row, column }: EngineCell, { rows, columns }: Span, text: string): void {
    this.model.setUserArrayFormula(sheet, row + 1, column + 1, columns, rows, text);
  }

  clear({ sheet, row, column }: EngineCell, { rows, columns } = oneCell): void {
    this.model.rangeClearAll(sheet, row + 1, column + 1, row + rows, column + columns);
    if (this.exact.size > 0) this.exact.clear();
  }

  hideRow(sheet: number, row: number, isHidden: boolean): void {
    this.model.setRowsHidden(sheet, row + 1, row + 1, isHidden);
  }

  evaluate(): void {
    this.model.evaluate();
  }

  kind({ sheet, row, column }: EngineCell): number {
    return this.model.getCellType(sheet, row + 1, column + 1);
  }

  shown({ sheet, row, column }: EngineCell): string {
    return this.model.getFormattedCellValue(sheet, row + 1, column + 1);
  }

  /** A number with 15 digits: the engine shows numbers in their cell's format only. */
  number(cell: EngineCell): number {
    const key = keyOf(cell);
    if (!this.exact.has(key)) {
      const { sheet, row, column } = cell;
      const area = { sheet, row: row + 1, column: column + 1, width: 1, height: 1 };
      this.model.updateRangeStyle(area, "num_fmt", exactFormat);
      this.exact.add(key);
    }
    return parseExact(this.shown(cell));
  }

  /** The cells that a formula fills; one for most. */
  span({ sheet, row, column }: EngineCell): Span {
    const structure = this.model.getCellArrayStructure(sheet, row + 1, column + 1);
    if (typeof structure === "string") return oneCell;
    if ("DynamicAnchor" in structure) return spanOf(structure.DynamicAnchor);
    return "ArrayAnchor" in structure ? spanOf(structure.ArrayAnchor) : oneCell;
  }

  /** Whether the engine has a function of this name: it writes those it does not know in small letters. */
  knows(name: string): boolean {
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const { row, column } = probe;
    this.model.setUserInput(this.own, row, column, `=${name}()`);
    const isKnown = this.model.getCellContent(this.own, row, column).includes(`${name}(`);
    this.model.rangeClearAll(this.own, row, column, row, column);
    this.known.set(name, isKnown);
    return isKnown;
  }
}

const keyOf = ({ sheet, row, column }: EngineCell): string => `${sheet} ${row} ${column}`;

const spanOf = ([columns, rows]: readonly [number, number]): Span =>
  rows * columns <= 1 ? oneCell : { rows, columns };

/** Reads "6.66666666666667E-01"; exponents of three digits come with their first two doubled ("E+30308"). */
function parseExact(text: string): number {
  const match = /^(-?[\d.]+)E([+-])(\d+)$/.exec(text);
  if (!match) return Number.isFinite(Number(text)) ? Number(text) : 0;
  const [, mantissa = "0", sign = "+", exponent = "0"] = match;
  const digits = exponent.length > 3 ? exponent.slice(-3) : exponent;
  return Number(`${mantissa}E${sign}${digits}`);
}
