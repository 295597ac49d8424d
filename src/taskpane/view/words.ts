import { choiceLists } from "../../form";
import type { ChoiceSpec } from "../../form";
import { columnOf } from "../../ooxml";
import { choiceReader } from "../../workbook";
import type { LinkChoice } from "../state/state";
import { ownWords } from "./range";
import type { OwnRange } from "./range";
import { registerView } from "./register-parts";

export interface UnknownWord {
  readonly part: string;
  readonly word: string;
  readonly choices: readonly ChoiceSpec[];
}

/** The words in the chosen columns that no list of the form knows. */
export function unknownWords(
  { register, columns, header }: LinkChoice,
  range: OwnRange,
): readonly UnknownWord[] {
  return registerView(register).parts.flatMap(({ part, list }) => {
    const column = columnOf(columns[part] ?? "");
    if (list === null || column === null) return [];
    const codeOf = choiceReader(list);
    return ownWords(range, header, column)
      .filter((word) => codeOf(word) === null)
      .map((word) => ({ part, word, choices: choiceLists[list] }));
  });
}
