import type { Translator } from "../../messages";

/** Where a command speaks: results to one stream, progress to the other. */
export interface Terminal {
  readonly translator: Translator;
  /** `yyyy-mm-dd`. */
  readonly today: string;
  readonly print: (text: string) => void;
  readonly progress: (text: string) => void;
}
