import { choiceLists } from "../../form";
import type { ChoiceSpec } from "../../form";
import { choiceReader } from "../../workbook";
import type { LinkChoice } from "../state/state";
import type { RangeView } from "./range";
import { registerView } from "./register-parts";

export interface UnknownWord {
  readonly part: string;
  readonly word: string;
  readonly choices: readonly ChoiceSpec[];
}

/** The words in the chosen columns that no list of the form knows. */
export function unknownWords(
  { columns }: Pick<LinkChoice, "columns">,
  { register, words }: RangeView,
): readonly UnknownWord[] {
  return registerView(register).parts.flatMap(({ part, list }) => {
    const letters = columns[part];
    if (list === null || letters === undefined) return [];
    const codeOf = choiceReader(list);
    return (words[letters] ?? [])
      .filter((word) => codeOf(word) === null)
      .map((word) => ({ part, word, choices: choiceLists[list] }));
  });
}
