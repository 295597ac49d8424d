import type { ChoiceSpec } from "../../form";
import { columnOf } from "../../ooxml";
import type { LinkChoice } from "../state/state";
import { ownWords } from "./range";
import type { OwnRange } from "./range";
import { registerView } from "./register-parts";

export interface UnknownWord {
  readonly part: string;
  readonly word: string;
  readonly choices: readonly ChoiceSpec[];
}

const plain = (text: string): string => text.normalize("NFC").toLocaleLowerCase();

const isKnown = (word: string, choices: readonly ChoiceSpec[]): boolean =>
  choices.some(({ code, label, words = [] }) =>
    [code, ...Object.values(label), ...words].some((each) => plain(each) === plain(word)),
  );

/** The words in the chosen columns that no list of the form knows. */
export function unknownWords(
  { register, columns, header }: LinkChoice,
  range: OwnRange,
): readonly UnknownWord[] {
  return registerView(register).parts.flatMap(({ part, choices }) => {
    const column = columnOf(columns[part] ?? "");
    if (choices === null || column === null) return [];
    return ownWords(range, header, column)
      .filter((word) => !isKnown(word, choices))
      .map((word) => ({ part, word, choices }));
  });
}
