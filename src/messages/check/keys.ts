import type { Code, SentenceKey } from "../../checks";

/** What is wrong for each code and variant, what to do for each code; a variant may have its own. */
export type CheckSentences = Readonly<
  Record<SentenceKey | `check.${Code}.action`, string> &
    Partial<Record<`${SentenceKey}.action`, string>>
>;
