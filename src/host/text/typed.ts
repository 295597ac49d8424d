import { CellError } from "../model";
import { typedDate } from "./typed-date";
import { typedNumber } from "./typed-number";
import { typingPatterns } from "./typing-patterns";
import type { CellValue } from "../model";
import type { DateOptions } from "./date-text";

/** What becomes of a text that is put into a cell as if it were typed. */
export type Typed =
  | { readonly kind: "formula"; readonly formula: string }
  | {
      readonly kind: "value";
      readonly value: CellValue;
      /** The number format that such an input brings along; null leaves the cell's own. */
      readonly format: string | null;
    };

const plain = (value: CellValue): Typed => ({ kind: "value", value, format: null });

export function typedText(text: string, options: DateOptions): Typed {
  if (text === "") return plain(null);
  if (!typingPatterns(options.locale).start.test(text)) return plain(text);
  if (text.startsWith("'")) return plain(text.slice(1));
  if (/^[=+\-@]/.test(text)) {
    const formula = typedFormula(text, options);
    if (formula) return formula;
  }
  return text.length > 64 ? plain(text) : typedConstant(text, options);
}

function typedConstant(text: string, options: DateOptions): Typed {
  const trimmed = text.trim();
  const word = typedWord(trimmed, options);
  if (word !== null) return plain(word);
  const found = typedNumber(trimmed, options.locale) ?? typedDate(trimmed, options);
  return found ? { kind: "value", ...found } : plain(text);
}

/** A boolean in English or in the locale's words, or an error value. */
function typedWord(text: string, { locale }: DateOptions): boolean | CellError | null {
  const upper = text.toUpperCase();
  if (upper === locale.true || upper === "TRUE") return true;
  if (upper === locale.false || upper === "FALSE") return false;
  return text.startsWith("#") ? CellError.parse(text) : null;
}

/** "=…" always; "+…", "-…" and "@…" unless the whole is a number. */
function typedFormula(text: string, { locale }: DateOptions): Typed | null {
  if (text.length < 2) return null;
  if (text.startsWith("=")) return { kind: "formula", formula: text };
  if (text.startsWith("@")) return { kind: "formula", formula: `=${text}` };
  if (typedNumber(text.trim(), locale)) return null;
  return /^[+-]\s*$/.test(text) ? null : { kind: "formula", formula: `=${text}` };
}
