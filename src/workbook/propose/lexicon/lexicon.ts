import type { PhraseSpec } from "../phrases";

/** Column of a register -> the words by which offices call it. */
export type Lexicon = Readonly<Record<string, readonly PhraseSpec[]>>;
