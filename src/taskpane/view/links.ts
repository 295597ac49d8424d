import { registers } from "../../form";
import type { Answers, CellRef, Label, RegisterId } from "../../form";

export interface LinkView {
  readonly name: string;
  readonly register: RegisterId;
  readonly rows: number;
  readonly label: Label;
  readonly cell: CellRef;
}

/** The ranges of the office's own that are read as registers, in the order of the form. */
export const linksInUse = (answers: Answers): readonly LinkView[] =>
  registers.flatMap(({ id, label }) =>
    answers.registers[id].sources.flatMap(({ kind, name, sheet, range }) => {
      if (kind !== "link") return [];
      const rows = answers.registers[id].rows.filter(({ source }) => source.name === name).length;
      return [{ name, register: id, rows, label, cell: { sheet, address: range } }];
    }),
  );
