import { partsOf, registers } from "../../form";
import type { ChoiceListId, ColumnSpec, Label, RegisterId, SpecPart } from "../../form";
import type { OwnColumn } from "./own-column";

export interface RegisterView {
  readonly id: RegisterId;
  readonly label: Label;
  readonly parts: readonly PartView[];
}

export interface PartView extends SpecPart {
  /** The list that the office's words have to be matched with; null where any value goes. */
  readonly list: ChoiceListId | null;
}

/** The registers that an office may feed from a range of its own. */
export const linkableRegisters: readonly RegisterView[] = registers.flatMap((register) =>
  register.use === "own"
    ? []
    : [
        {
          id: register.id,
          label: register.label,
          parts: register.columns.flatMap((column) =>
            partsOf(column).map((part) => ({
              ...part,
              list: listOf(column),
            })),
          ),
        },
      ],
);

function listOf(column: ColumnSpec): ChoiceListId | null {
  return column.kind === "flag" ? "yes-no" : (column.choices ?? null);
}

export function registerView(id: RegisterId): RegisterView {
  const found = linkableRegisters.find((each) => each.id === id);
  if (!found) throw new Error(`${id} cannot be linked`);
  return found;
}

const plain = (text: string): string =>
  text.normalize("NFC").toLocaleLowerCase().replace(/\s+/g, " ").trim();

/** Columns whose header is the form's own label in one of its languages: what is certain without asking. */
export function namedColumns(
  register: RegisterId,
  columns: readonly OwnColumn[],
): Readonly<Record<string, string>> {
  const entries = registerView(register).parts.flatMap(({ part, label }) => {
    const labels = Object.values(label).map(plain);
    const own = columns.filter(({ header }) => labels.includes(plain(header)));
    const [only] = own;
    return own.length === 1 && only ? [[part, only.letters]] : [];
  });
  return Object.fromEntries(entries) as Readonly<Record<string, string>>;
}
