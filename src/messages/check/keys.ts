import type { Code, SentenceKey } from "../../checks";

type Act = "R" | "L" | "PD" | "LL";

/** The clauses that rules rest on: the form, the Rules, and the Laws on services, data and languages. */
export type BasisKey =
  "check.basis.form" | "check.basis.F" | `check.basis.${Act}` | `check.basis.${Act}.sub`;

/** What is wrong for each code and variant, what to do for each code; a variant may have its own. */
export type CheckSentences = Readonly<
  Record<BasisKey | SentenceKey | `check.${Code}.action`, string> &
    Partial<Record<`${SentenceKey}.action`, string>>
>;
