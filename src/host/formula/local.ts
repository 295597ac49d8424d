import { enUs } from "./dialect";
import { tokensOf } from "./rewrite";
import { joinTokens, tokenize } from "./tokenize";
import type { Dialect } from "./dialect";
import type { Token } from "./token";

interface Translation {
  readonly from: Dialect;
  readonly to: Dialect;
  /** Functions, errors and items: from one spelling to the other. */
  readonly words: Readonly<Record<"functions" | "errors" | "items", ReadonlyMap<string, string>>>;
}

const entries = (words: Readonly<Record<string, string>>, isReversed: boolean) =>
  new Map(
    Object.entries(words).map(([english, local]) =>
      isReversed ? [local, english] : [english, local],
    ),
  );

const words = (dialect: Dialect, isReversed: boolean): Translation["words"] => ({
  functions: entries(dialect.functions, isReversed),
  errors: entries(dialect.errors, isReversed),
  items: entries(dialect.items, isReversed),
});

const spelled = (texts: ReadonlyMap<string, string>, text: string): string =>
  texts.get(text.toUpperCase()) ?? text;

function structuredText(text: string, items: ReadonlyMap<string, string>): string {
  return [...items].reduce((result, [from, to]) => result.replaceAll(from, to), text);
}

const booleanText = (text: string, { from, to }: Translation): string =>
  text.toUpperCase() === from.booleans.true ? to.booleans.true : to.booleans.false;

const numberText = (text: string, { from, to }: Translation): string =>
  text.replace(from.decimal, to.decimal);

function errorText(text: string, errors: ReadonlyMap<string, string>): string {
  const bang = text.indexOf("#");
  const error = [...errors.keys()].find((known) => text.startsWith(known, bang));
  return error === undefined ? text : text.replace(error, errors.get(error) ?? error);
}

const translate: Partial<Record<Token["kind"], (text: string, to: Translation) => string>> = {
  separator: (_, { to }) => to.separator,
  arrayColumn: (_, { to }) => to.arrayColumn,
  arrayRow: (_, { to }) => to.arrayRow,
  number: numberText,
  boolean: booleanText,
  function: (text, { words: { functions } }) => spelled(functions, text),
  error: (text, { words: { errors } }) => errorText(text, errors),
  structured: (text, { words: { items } }) => structuredText(text, items),
};

const translated = (tokens: readonly Token[], translation: Translation): string =>
  joinTokens(
    tokens.map((token) => ({
      text: translate[token.kind]?.(token.text, translation) ?? token.text,
    })),
  );

/** The formula as Excel shows it in that language and region. */
export function toLocal(formula: string, dialect: Dialect): string {
  const tokens = dialect === enUs ? null : tokensOf(formula);
  return tokens
    ? translated(tokens, { from: enUs, to: dialect, words: words(dialect, false) })
    : formula;
}

/** The en-US form of what was typed in that language and region; throws `FormulaSyntaxError`. */
export function fromLocal(formula: string, dialect: Dialect): string {
  return dialect === enUs
    ? formula
    : translated(tokenize(formula, { dialect }), {
        from: dialect,
        to: enUs,
        words: words(dialect, true),
      });
}
