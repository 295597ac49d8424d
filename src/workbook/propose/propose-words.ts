import { columnOf } from "../../ooxml";
import type { ChoiceListId, RegisterId } from "../../form";
import { choiceReader } from "../read/choice-words";
import type { WordMap } from "../read/choice-words";
import { columnParts } from "../read/form-index";
import type { CandidateColumn, ColumnProposal } from "./assign-columns";
import { guessedCode } from "./choice-guess";

/** A word that the office writes in a column of choices, and what it is taken to mean. */
export interface WordProposal {
  readonly field: string;
  readonly word: string;
  /** Null where a person has to say it. */
  readonly code: string | null;
  readonly certainty: number;
  /** In how many of the cells looked at it stands. */
  readonly count: number;
}

const known = 1;
const guessed = 0.7;
const mostWords = 40;

/** The words of the columns of choices that the form's lists do not hold already, the office's earlier answers first. */
export function proposeWords(
  register: RegisterId,
  { proposals, candidates, remembered }: WordQuestion,
): readonly WordProposal[] {
  return proposals.flatMap(({ field, column }) => {
    const list = listOf(register, field);
    const candidate = candidates.find(({ profile }) => profile.column === columnOf(column));
    if (!list || !candidate || candidate.profile.words.size > mostWords) return [];
    const read = choiceReader(list, remembered[field] ?? {});
    return [...candidate.profile.words].map(([word, count]) => ({
      field,
      word,
      count,
      ...meaningOf(list, word, read),
    }));
  });
}

export interface WordQuestion {
  readonly proposals: readonly ColumnProposal[];
  readonly candidates: readonly CandidateColumn[];
  /** Part -> word -> code, as earlier links have it. */
  readonly remembered: Readonly<Record<string, WordMap>>;
}

function listOf(register: RegisterId, field: string): ChoiceListId | null {
  const spec = columnParts(register).find(({ part }) => part === field)?.column;
  return spec?.choices ?? (spec?.kind === "flag" ? "yes-no" : null);
}

function meaningOf(
  list: ChoiceListId,
  word: string,
  read: (word: string) => string | null,
): Pick<WordProposal, "code" | "certainty"> {
  const sure = read(word);
  if (sure !== null) return { code: sure, certainty: known };
  const code = guessedCode(list, word);
  return { code, certainty: code === null ? 0 : guessed };
}
