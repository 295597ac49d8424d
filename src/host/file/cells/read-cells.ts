import { areaOf, decodeCellText, moveFormula, serialOf } from "../../../ooxml";
import type { CellPlace, RawCell, SheetVisitor } from "../../../ooxml";
import { CellError, cellChange } from "../../model";
import type { ArrayFormula, CellRow, CellStore, CellValue, RowFormat, Table } from "../../model";
import { readFormula, tableAround } from "../formula-text";
import { readRowFormat } from "../sheet/rows";

export interface CellSource {
  readonly strings: readonly string[];
  readonly date1904: boolean;
  readonly tables: readonly Table[];
  readonly cells: CellStore;
  readonly rows: Map<number, RowFormat>;
  readonly arrays: ArrayFormula[];
}

type ReadValue = (value: string, source: CellSource) => CellValue;

const readers: Readonly<Record<string, ReadValue>> = {
  s: (value, { strings }) => strings[Number(value)] ?? "",
  str: decodeCellText,
  inlineStr: (value) => value,
  b: (value) => value === "1" || value === "true",
  e: (value) => CellError.parse(value) ?? CellError.of("#VALUE!"),
  d: (value, { date1904 }) => serialOf(value, date1904) ?? value,
};

/** The typed value of a cell of the file. */
export function readValue({ type, value }: RawCell, source: CellSource): CellValue {
  if (value === null) return null;
  const reader = readers[type];
  if (reader) return reader(value, source);
  const number = Number(value);
  if (Number.isNaN(number)) return value;
  return value.trim() === "" ? null : number;
}

/** Fills a sheet of the model with the cells of its part. */
export class CellFiller implements SheetVisitor {
  private readonly shared = new Map<string, { readonly text: string; readonly place: CellPlace }>();
  private current: CellRow = [];
  private currentRow = -1;

  constructor(private readonly source: CellSource) {}

  row(row: number, attribute: (name: string) => string | null): void {
    const format = readRowFormat(attribute);
    if (format) this.source.rows.set(row, format);
  }

  cell(raw: RawCell): void {
    if (raw.row !== this.currentRow) {
      this.current = this.source.cells.rowForWriting(raw.row);
      this.currentRow = raw.row;
    }
    const formula = raw.formula && this.formula(raw);
    const value = readValue(raw, this.source);
    this.current[raw.column] = {
      value: formula !== null && value === null ? 0 : value,
      formula,
      style: raw.style,
      changed: cellChange.none,
    };
  }

  private formula(raw: RawCell): string | null {
    const { formula } = raw;
    if (!formula || formula.kind === "dataTable") return null;
    if (formula.kind === "array" && formula.range !== null) this.takeArray(raw, formula.range);
    const text = formula.kind === "shared" ? this.sharedText(raw) : formula.text;
    if (text === "") return null;
    return readFormula(text, tableAround(this.source.tables, raw.row, raw.column));
  }

  private takeArray({ isDynamic }: RawCell, range: string): void {
    const area = areaOf(range);
    if (area) this.source.arrays.push({ kind: isDynamic ? "dynamic" : "legacy", area });
  }

  private sharedText({ formula, row, column }: RawCell): string {
    if (!formula || formula.shared === null) return formula?.text ?? "";
    if (formula.text !== "")
      this.shared.set(formula.shared, { text: formula.text, place: { row, column } });
    const master = this.shared.get(formula.shared);
    if (!master) return "";
    return moveFormula(master.text, {
      rows: row - master.place.row,
      columns: column - master.place.column,
    });
  }
}
