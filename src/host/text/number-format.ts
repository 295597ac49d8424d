/** One piece of a format section. */
export type FormatPart =
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "digit"; readonly text: "0" | "#" | "?" }
  | { readonly kind: "decimal" | "group" | "percent" | "slash" | "text" | "general" | "fill" }
  | { readonly kind: "exponent"; readonly sign: "+" | "-" }
  | { readonly kind: "date"; readonly text: string }
  | { readonly kind: "elapsed"; readonly text: string }
  | { readonly kind: "fraction"; readonly digits: number }
  | { readonly kind: "meridiem"; readonly text: string };

export interface Condition {
  readonly operator: "<" | "<=" | ">" | ">=" | "=" | "<>";
  readonly value: number;
}

export interface FormatSection {
  readonly parts: readonly FormatPart[];
  readonly condition: Condition | null;
  readonly isDate: boolean;
  readonly hasText: boolean;
}

const cache = new Map<string, readonly FormatSection[] | null>();

/** The sections of a format code in en-US form; null when Excel would not take it. */
export function parseFormat(code: string): readonly FormatSection[] | null {
  const known = cache.get(code);
  if (known !== undefined) return known;
  const parsed = new FormatReader(code).sections();
  cache.set(code, parsed);
  return parsed;
}

const isDateLetter = (letter: string): boolean => /[dmyhs]/i.test(letter);

class FormatReader {
  private at = 0;
  private isWrong = false;

  constructor(private readonly code: string) {}

  sections(): readonly FormatSection[] | null {
    const sections: FormatSection[] = [];
    do sections.push(this.section());
    while (this.code[this.at - 1] === ";" && this.at <= this.code.length);
    return this.isWrong || sections.length > 4 ? null : sections;
  }

  private section(): FormatSection {
    const parts: FormatPart[] = [];
    let condition: Condition | null = null;
    while (this.at < this.code.length && this.code[this.at] !== ";") {
      if (this.code[this.at] === "[") condition = this.bracket(parts) ?? condition;
      else parts.push(this.part());
    }
    this.at += 1;
    const isDate = parts.some(
      ({ kind }) => kind === "date" || kind === "elapsed" || kind === "meridiem",
    );
    const cleaned = isDate ? datePieces(parts) : parts;
    return {
      parts: cleaned,
      condition,
      isDate,
      hasText: parts.some(({ kind }) => kind === "text"),
    };
  }

  /** A colour, a condition, a locale with or without currency, or elapsed time. */
  private bracket(parts: FormatPart[]): Condition | null {
    const end = this.code.indexOf("]", this.at);
    if (end < 0) {
      this.isWrong = true;
      this.at = this.code.length;
      return null;
    }
    const inside = this.code.slice(this.at + 1, end);
    this.at = end + 1;
    const condition = /^(<=|>=|<>|<|>|=)\s*(-?[\d.]+)$/.exec(inside);
    if (condition)
      return { operator: condition[1] as Condition["operator"], value: Number(condition[2]) };
    if (/^(h+|m+|s+)$/i.test(inside)) parts.push({ kind: "elapsed", text: inside.toLowerCase() });
    else if (inside.startsWith("$"))
      parts.push({ kind: "literal", text: inside.slice(1).split("-")[0] ?? "" });
    else if (!/^(black|blue|cyan|green|magenta|red|white|yellow|color\s*\d+)$/i.test(inside))
      this.isWrong = true;
    return null;
  }

  private part(): FormatPart {
    const rest = this.code.slice(this.at);
    const word = /^(General|AM\/PM|A\/P|E[+-])/i.exec(rest)?.[0];
    if (word !== undefined) return this.word(word);
    const letter = rest.charAt(0);
    if (isDateLetter(letter)) return this.dateRun(rest);
    this.at += 1;
    if (letter === "0" || letter === "#" || letter === "?") return { kind: "digit", text: letter };
    const symbol = symbols[letter];
    if (symbol) return { kind: symbol };
    return { kind: "literal", text: this.literal(letter) };
  }

  private word(word: string): FormatPart {
    this.at += word.length;
    if (/^g/i.test(word)) return { kind: "general" };
    if (/^e/i.test(word)) return { kind: "exponent", sign: word.endsWith("-") ? "-" : "+" };
    return { kind: "meridiem", text: word };
  }

  private dateRun(rest: string): FormatPart {
    const run = /^(d+|m+|y+|h+|s+)/i.exec(rest)?.[0] ?? "";
    this.at += run.length;
    return { kind: "date", text: run.toLowerCase() };
  }

  private literal(letter: string): string {
    if (letter === '"') return this.quoted();
    if (letter === "\\") return this.next();
    if (letter === "_") {
      this.next();
      return " ";
    }
    if (letter === "*") {
      this.next();
      return "";
    }
    if (/\p{L}/u.test(letter)) this.isWrong ||= letter.charCodeAt(0) < 128;
    return letter;
  }

  private quoted(): string {
    const end = this.code.indexOf('"', this.at);
    if (end < 0) this.isWrong = true;
    const text = this.code.slice(this.at, end < 0 ? undefined : end);
    this.at = end < 0 ? this.code.length : end + 1;
    return text;
  }

  private next(): string {
    const letter = this.code.charAt(this.at);
    this.at += 1;
    return letter;
  }
}

const symbols: Readonly<Record<string, "decimal" | "group" | "percent" | "slash" | "text">> = {
  ".": "decimal",
  ",": "group",
  "%": "percent",
  "/": "slash",
  "@": "text",
};

/** In a date format slashes, points and commas are just themselves, and "ss.00" shows parts of a second. */
function datePieces(parts: readonly FormatPart[]): readonly FormatPart[] {
  const pieces = parts.reduce<readonly FormatPart[]>(withDatePiece, []);
  return pieces.map((part, index) =>
    isMinute(pieces, index) ? { kind: "date", text: minuteText(part) } : part,
  );
}

const signs: Partial<Record<FormatPart["kind"], string>> = { decimal: ".", group: "," };

function withDatePiece(before: readonly FormatPart[], part: FormatPart): readonly FormatPart[] {
  const last = before.at(-1);
  const fraction = part.kind === "digit" && last ? secondPart(last) : null;
  if (fraction) return [...before.slice(0, -1), fraction];
  const sign = signs[part.kind];
  return [...before, sign === undefined ? part : { kind: "literal", text: sign }];
}

/** One more digit behind the point. */
function secondPart(last: FormatPart): FormatPart | null {
  if (last.kind === "fraction") return { ...last, digits: last.digits + 1 };
  return last.kind === "literal" && last.text === "." ? { kind: "fraction", digits: 1 } : null;
}

const minuteText = (part: FormatPart): string =>
  part.kind === "date" && part.text === "m" ? "n" : "nn";

/** "m" next to hours or seconds is minutes. */
function isMinute(parts: readonly FormatPart[], index: number): boolean {
  const part = parts[index];
  if (part?.kind !== "date" || (part.text !== "m" && part.text !== "mm")) return false;
  const timed = (each: FormatPart): boolean => each.kind === "date" || each.kind === "elapsed";
  const before = parts.slice(0, index).filter(timed).at(-1);
  const after = parts.slice(index + 1).find(timed);
  return startsWith(before, "h") || startsWith(after, "s");
}

const startsWith = (part: FormatPart | undefined, letter: string): boolean =>
  (part?.kind === "date" || part?.kind === "elapsed") && part.text.startsWith(letter);
