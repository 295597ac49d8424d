import { enUs } from "./dialect";
import { parseSheetPart } from "./reference";
import { closingBracket, parseStructured } from "./structured";
import { a1Style } from "./style";
import { FormulaSyntaxError } from "./token";
import type { Dialect } from "./dialect";
import type { ReferenceStyle } from "./style";
import type { PlainKind, SheetPart, Token } from "./token";

const patterns = {
  space: /[ \n\r\t\u00a0]+/y,
  string: /"(?:[^"]|"")*"/y,
  quotedSheet: /'(?:[^']|'')+'!/y,
  bareSheet: /(?:\[[^[\]]+\])?[\p{L}\p{N}_\\.]+(?::[\p{L}\p{N}_\\.]+)?!/uy,
  error: /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!)/iy,
  number: /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y,
  commaNumber: /(?:\d+(?:,\d*)?|,\d+)(?:[eE][+-]?\d+)?/y,
  name: /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy,
  operator: /<=|>=|<>|[-+*/^&=<>%:@#]/y,
} as const;

/** Reads one token kind at a place of the text. */
class Scanner {
  readonly tokens: Token[] = [];
  private at: number;
  private depth: ("(" | "{")[] = [];
  private readonly localErrors: ReadonlyMap<string, string>;

  constructor(
    private readonly text: string,
    private readonly dialect: Dialect,
    private readonly style: ReferenceStyle,
  ) {
    this.at = text.startsWith("=") ? 1 : 0;
    this.localErrors = new Map(Object.values(dialect.errors).map((error) => [error, error]));
  }

  /** In the order in which a text is tried. */
  private readonly readers: readonly (() => boolean)[] = [
    () => this.plain("space", this.match(patterns.space)),
    () => this.string(),
    () => this.error(),
    () => this.bracketOrSeparator(),
    () => this.qualified(),
    () => this.operand(null, 0),
    () => this.number(),
    () => this.plain("operator", this.match(patterns.operator)),
  ];

  scan(): readonly Token[] {
    while (this.at < this.text.length) this.next();
    return this.tokens;
  }

  private match(pattern: RegExp, from = this.at): string | null {
    pattern.lastIndex = from;
    return pattern.exec(this.text)?.[0] ?? null;
  }

  private push(token: Token): void {
    this.tokens.push(token);
    this.at += token.text.length;
  }

  private fail(message: string): never {
    throw new FormulaSyntaxError(message, this.at);
  }

  private next(): void {
    if (!this.readers.some((read) => read())) this.fail(`unexpected "${this.text[this.at] ?? ""}"`);
  }

  private plain(kind: PlainKind, text: string | null): boolean {
    if (text === null) return false;
    this.push({ kind, text });
    return true;
  }

  private string(): boolean {
    if (this.text[this.at] !== '"') return false;
    return this.plain("string", this.match(patterns.string)) || this.fail("text without its end");
  }

  private error(): boolean {
    if (this.text[this.at] !== "#") return false;
    const rest = this.text.slice(this.at);
    const local = [...this.localErrors.keys()].find((error) => rest.startsWith(error));
    const error = local ?? this.match(patterns.error);
    if (error === null) return false;
    const isReference = error.toUpperCase() === "#REF!" || error === this.dialect.errors["#REF!"];
    const after = this.at + error.length;
    const tail = isReference ? (this.style(this.text, after)?.length ?? 0) : 0;
    return this.plain("error", this.text.slice(this.at, after + tail));
  }

  private bracketOrSeparator(): boolean {
    const character = this.text[this.at] ?? "";
    const isBreak =
      this.depth.at(-1) === "{"
        ? this.arrayBreak(character)
        : character === this.dialect.separator && this.plain("separator", character);
    return isBreak || this.opening(character) || this.closing(character);
  }

  private arrayBreak(character: string): boolean {
    if (character === this.dialect.arrayColumn) return this.plain("arrayColumn", character);
    return character === this.dialect.arrayRow && this.plain("arrayRow", character);
  }

  private opening(character: string): boolean {
    if (character !== "(" && character !== "{") return false;
    this.depth.push(character);
    return this.plain(character === "(" ? "open" : "arrayOpen", character);
  }

  private closing(character: string): boolean {
    if (character !== ")" && character !== "}") return false;
    const opening = this.depth.pop();
    if (opening !== (character === ")" ? "(" : "{")) this.fail(`"${character}" closes nothing`);
    return this.plain(character === ")" ? "close" : "arrayClose", character);
  }

  private qualified(): boolean {
    const prefix = this.match(patterns.quotedSheet) ?? this.match(patterns.bareSheet);
    if (prefix === null) return false;
    const sheet = parseSheetPart(prefix.slice(0, -1));
    const error = this.match(patterns.error, this.at + prefix.length);
    if (error !== null) return this.plain("error", prefix + error);
    return (
      this.operand(sheet, prefix.length) || this.fail(`nothing after the sheet name "${prefix}"`)
    );
  }

  private operand(sheet: SheetPart | null, prefix: number): boolean {
    return (
      this.reference(sheet, prefix) || this.structured(sheet, prefix) || this.named(sheet, prefix)
    );
  }

  private reference(sheet: SheetPart | null, prefix: number): boolean {
    const from = this.at + prefix;
    // an array constant holds none, and "2:3" may be two numbers there
    const matched = this.depth.at(-1) === "{" ? null : this.style(this.text, from);
    if (!matched) return false;
    const { length, start, end } = matched;
    this.push({
      kind: "reference",
      text: this.text.slice(this.at, from + length),
      reference: { sheet, start, end },
    });
    return true;
  }

  private structured(sheet: SheetPart | null, prefix: number): boolean {
    const from = this.at + prefix;
    const name = this.match(patterns.name, from) ?? "";
    const open = from + name.length;
    if (this.text[open] !== "[" || sheet) return false;
    const close = closingBracket(this.text, open);
    if (close < 0) this.fail('"[" is never closed');
    const content = this.englishItems(this.text.slice(open + 1, close));
    const structured = parseStructured(name === "" ? null : name, content);
    if (!structured) this.fail("unreadable table reference");
    this.push({ kind: "structured", text: this.text.slice(this.at, close + 1), structured });
    return true;
  }

  private englishItems(content: string): string {
    return Object.entries(this.dialect.items).reduce(
      (text, [english, local]) => text.replaceAll(local, english),
      content,
    );
  }

  private named(sheet: SheetPart | null, prefix: number): boolean {
    const from = this.at + prefix;
    const name = this.match(patterns.name, from);
    if (name === null) return false;
    const text = this.text.slice(this.at, from + name.length);
    if (this.text[from + name.length] === "(") return this.plain("function", text);
    const { booleans } = this.dialect;
    const isBoolean = [booleans.true, booleans.false].includes(name.toUpperCase());
    if (!sheet && isBoolean) return this.plain("boolean", text);
    this.push({ kind: "name", text, sheet, name });
    return true;
  }

  private number(): boolean {
    const { decimal } = this.dialect;
    return this.plain(
      "number",
      this.match(decimal === "." ? patterns.number : patterns.commaNumber),
    );
  }
}

export interface Notation {
  readonly dialect?: Dialect;
  readonly style?: ReferenceStyle;
}

/** Cuts a formula (with or without "=") into tokens; throws `FormulaSyntaxError`. */
export const tokenize = (formula: string, notation: Notation = {}): readonly Token[] =>
  new Scanner(formula, notation.dialect ?? enUs, notation.style ?? a1Style).scan();

/** Joins tokens to a formula with its "=". */
export const joinTokens = (tokens: readonly { readonly text: string }[]): string =>
  `=${tokens.map((token) => token.text).join("")}`;
