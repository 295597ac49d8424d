import { CellError, cellArea, cellForWriting, setFormula, setStyle, setValue } from "../../model";
import { bytecodeLength } from "../../formula";
import { HostError, invalidArgument } from "../../protocol";
import { localeOf, typedText } from "../../text";
import type { Book } from "../../book";
import type { Cell, CellValue, FormulaPlace, Sheet } from "../../model";
import type { Typed } from "../../text";

const longestText = 32_767;
const longestFormula = 8_192;
/** The lower one of Excel's two: that of 32-bit machines. */
const longestBytecode = 16_384;

/** Puts one given value into cells; made once for a whole write. */
export class CellWriter {
  private readonly typing;
  /** Formulas written, so that the caller knows whether the sheet's structure of results may change. */
  formulas = 0;

  constructor(
    private readonly book: Book,
    private readonly sheet: Sheet,
  ) {
    this.typing = { locale: localeOf(book.profile.locale), date1904: book.workbook.date1904 };
  }

  /** null keeps the cell, "" clears it, texts are taken as if typed. */
  put(cell: Cell, value: unknown, place: { readonly row: number; readonly column: number }): void {
    switch (typeof value) {
      case "number":
        this.constant(cell, value);
        break;
      case "boolean":
        this.constant(cell, value);
        break;
      case "string":
        this.text(cell, value, place);
        break;
      default:
        if (value !== null) throw invalidArgument();
    }
  }

  /** A formula with "=", already in en-US. */
  formula(
    cell: Cell,
    formula: string,
    { row, column }: { readonly row: number; readonly column: number },
  ): void {
    if (formula.length > longestFormula) throw new HostError("FormulaLengthExceedsLimit");
    if (bytecodeLength(formula) > longestBytecode) throw new HostError("FormulaLengthExceedsLimit");
    const refusal = this.book.calculator.refusal(formula, {
      sheet: this.sheet,
      row,
      column,
    } satisfies FormulaPlace);
    if (refusal !== null) throw invalidArgument(refusal);
    setFormula(this.sheet, cell, formula);
    this.formulas += 1;
  }

  private constant(cell: Cell, value: CellValue): void {
    if (typeof value === "number" && !Number.isFinite(value)) throw invalidArgument();
    setValue(this.sheet, cell, value);
  }

  private text(
    cell: Cell,
    text: string,
    place: { readonly row: number; readonly column: number },
  ): void {
    if (text.length > longestText && !text.startsWith("="))
      throw invalidArgument("A cell holds at most 32767 characters.");
    const style = this.book.workbook.styles.at(cell.style);
    if (style.numberFormat === "@") {
      setValue(this.sheet, cell, text === "" ? null : text.replace(/^'/, ""));
      return;
    }
    const typed: Typed = typedText(text, this.typing);
    if (typed.kind === "formula") this.formula(cell, typed.formula, place);
    else {
      setValue(this.sheet, cell, typed.value);
      if (typed.format !== null && style.numberFormat === "General") {
        setStyle(
          this.sheet,
          cell,
          this.book.workbook.styles.derive(cell.style, { ...style, numberFormat: typed.format }),
        );
      }
    }
  }
}

/** Writes one cell outside of a range write, with its calculation mark left to the caller. */
export function writeCell(
  book: Book,
  sheet: Sheet,
  {
    row,
    column,
    value,
  }: { readonly row: number; readonly column: number; readonly value: unknown },
): void {
  new CellWriter(book, sheet).put(cellForWriting(sheet, row, column), value, { row, column });
}

/** The value as the API gives it: errors as their text, nothing as "". */
export const apiValue = (value: CellValue): number | string | boolean =>
  value === null ? "" : value instanceof CellError ? value.text : value;

export const singleCell = cellArea;
