import { moveFormula, withoutFunctionPrefixes } from "../../ooxml";
import type { CellPlace, RawCell } from "../../ooxml";

interface SharedFormula {
  readonly text: string;
  readonly place: CellPlace;
}

/** Gives each cell its formula; cells that share one get it moved to their place. */
export class Formulas {
  private readonly shared = new Map<string, SharedFormula>();

  /** With "=", without the prefixes of the file; null where the cell has none of its own. */
  of({ formula, row, column }: RawCell): string | null {
    if (!formula) return null;
    if (formula.kind !== "shared" || formula.shared === null) return readable(formula.text);
    if (formula.text !== "")
      this.shared.set(formula.shared, { text: formula.text, place: { row, column } });
    const source = this.shared.get(formula.shared);
    if (!source) return null;
    const { place, text } = source;
    return readable(moveFormula(text, { rows: row - place.row, columns: column - place.column }));
  }
}

const readable = (text: string): string | null =>
  text === "" ? null : `=${withoutFunctionPrefixes(text)}`;
