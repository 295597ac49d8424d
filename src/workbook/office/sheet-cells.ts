import { cellKey } from "../snapshot";
import type { ErrorValue, SheetSnapshot, SnapshotValue, UsedArea } from "../snapshot";

/** The number formats of a workbook, each once, General first. */
export class FormatCodes {
  readonly codes: string[] = ["General"];
  private readonly places = new Map([["General", 0]]);

  placeOf(code: string): number {
    const known = this.places.get(code);
    if (known !== undefined) return known;
    const place = this.codes.push(code) - 1;
    this.places.set(code, place);
    return place;
  }
}

/** What the host answers for a piece of a sheet. */
export interface AnsweredCells {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

const errorShape = /^#(?:[A-Z]+[!?]|N\/A|DIV\/0!|[A-Z]+_[A-Z]+)$/;

/** Gathers the cells of a sheet as they come in. */
export class SheetCells {
  private readonly values: (readonly SnapshotValue[])[] = [];
  private readonly formats: (Uint16Array | null)[] = [];
  private readonly formulas = new Map<string, string>();
  private readonly errors = new Map<string, ErrorValue>();

  constructor(
    private readonly used: UsedArea,
    private readonly codes: FormatCodes,
  ) {}

  take({ values, formulas, numberFormat }: AnsweredCells): void {
    values.forEach((line, index) => {
      this.takeRow(line, formulas[index] ?? [], numberFormat[index] ?? []);
    });
  }

  private takeRow(
    line: readonly unknown[],
    formulas: readonly unknown[],
    codes: readonly unknown[],
  ): void {
    const row = this.used.row + this.values.length;
    let formats: Uint16Array | null = null;
    const values = line.map((raw, at) => {
      const formula = formulas[at];
      const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== raw;
      if (isFormula) this.formulas.set(cellKey(row, this.used.column + at), formula);
      const value = this.valueOf(raw, isFormula);
      const place = value === null ? 0 : this.codes.placeOf(String(codes[at]));
      if (place > 0) (formats ??= new Uint16Array(line.length))[at] = place;
      return value;
    });
    this.values.push(values);
    this.formats.push(formats);
  }

  private valueOf(raw: unknown, isFormula: boolean): SnapshotValue {
    if (typeof raw === "number" || typeof raw === "boolean") return raw;
    if (typeof raw !== "string" || (raw === "" && !isFormula)) return null;
    return errorShape.test(raw) ? this.errorOf(raw) : raw;
  }

  private errorOf(text: string): ErrorValue {
    const error = this.errors.get(text) ?? { error: text };
    this.errors.set(text, error);
    return error;
  }

  finish(): Pick<SheetSnapshot, "values" | "formats" | "formulas"> {
    return { values: this.values, formats: this.formats, formulas: this.formulas };
  }
}
