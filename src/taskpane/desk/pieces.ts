import type { SheetSnapshot, Snapshot } from "../../workbook";

/** Cells in one message: copying more at once would be felt. */
const pieceCells = 40_000;

/** A snapshot without its cells, then the cells of its sheets, a few rows at a time. */
export type SnapshotPiece =
  | { readonly piece: "outline"; readonly snapshot: Snapshot }
  | {
      readonly piece: "rows";
      readonly sheet: number;
      readonly values: SheetSnapshot["values"];
      readonly formats: SheetSnapshot["formats"];
    }
  | {
      readonly piece: "formulas";
      readonly sheet: number;
      readonly formulas: readonly (readonly [string, string])[];
    };

/** A snapshot in messages that are each copied in a moment. */
export function* piecesOf(snapshot: Snapshot): Generator<SnapshotPiece> {
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    values: [],
    formats: [],
    formulas: new Map<string, string>(),
  }));
  yield { piece: "outline", snapshot: { ...snapshot, sheets } };
  for (const [index, sheet] of snapshot.sheets.entries()) {
    const { values, formats, formulas } = sheet;
    const rows = Math.max(1, Math.floor(pieceCells / Math.max(1, sheet.used?.columns ?? 1)));
    for (let from = 0; from < values.length; from += rows) {
      const to = from + rows;
      const cells = { values: values.slice(from, to), formats: formats.slice(from, to) };
      yield { piece: "rows", sheet: index, ...cells };
    }
    for (let from = 0, all = [...formulas]; from < all.length; from += pieceCells) {
      yield { piece: "formulas", sheet: index, formulas: all.slice(from, from + pieceCells) };
    }
  }
}

interface GatheredSheet extends Omit<SheetSnapshot, "values" | "formats" | "formulas"> {
  readonly values: SheetSnapshot["values"][number][];
  readonly formats: SheetSnapshot["formats"][number][];
  readonly formulas: Map<string, string>;
}

/** Puts the pieces together again. */
export class SnapshotPieces {
  private outline: Snapshot | null = null;
  private sheets: readonly GatheredSheet[] = [];

  take(piece: SnapshotPiece): void {
    if (piece.piece === "outline") {
      this.outline = piece.snapshot;
      this.sheets = piece.snapshot.sheets.map((sheet) => ({
        ...sheet,
        values: [],
        formats: [],
        formulas: new Map<string, string>(),
      }));
      return;
    }
    const sheet = this.sheets[piece.sheet];
    if (!sheet) throw new Error("A piece of a sheet that is not there");
    if (piece.piece === "formulas") {
      for (const [key, formula] of piece.formulas) sheet.formulas.set(key, formula);
      return;
    }
    for (const row of piece.values) sheet.values.push(row);
    for (const row of piece.formats) sheet.formats.push(row);
  }

  whole(): Snapshot {
    if (!this.outline) throw new Error("No outline of the workbook has come");
    const snapshot = { ...this.outline, sheets: this.sheets };
    this.outline = null;
    this.sheets = [];
    return snapshot;
  }
}
