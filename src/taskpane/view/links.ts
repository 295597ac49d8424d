import { registers } from "../../form";
import type { Answers, CellRef, Label } from "../../form";

export interface LinkView {
  readonly name: string;
  readonly label: Label;
  readonly cell: CellRef;
}

/** The ranges of the office's own that are read as registers, in the order of the form. */
export const linksInUse = (answers: Answers): readonly LinkView[] =>
  registers.flatMap(({ id, label }) =>
    answers.registers[id].sources.flatMap(({ kind, name, sheet, range }) =>
      kind === "link" ? [{ name, label, cell: { sheet, address: range } }] : [],
    ),
  );
