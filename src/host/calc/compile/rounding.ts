import { wantsOneValue } from "./operators";
import { array, commonShape, value } from "./work";
import type { Arguments, Expression } from "../../formula";
import type { Piece, Work } from "./work";

type Rounding = "ROUND" | "ROUNDUP" | "ROUNDDOWN";

/** Excel rounds the 15 digits that it would show: 1.005 counts as 1.005, though it is stored as a little less. */
const nudges: Readonly<Record<Rounding, string>> = {
  ROUND: "(1+2^-51)",
  ROUNDUP: "(1-2^-51)",
  ROUNDDOWN: "(1+2^-51)",
};

/** Beyond these no double has digits left. */
const mostDigits = 15;

function literalDigits(arg: Expression | null | undefined): number | null {
  if (arg?.kind === "number") return Math.trunc(Number(arg.text));
  const isNegative = arg?.kind === "prefix" && arg.operator === "-";
  const positive = isNegative ? literalDigits(arg.operand) : null;
  return positive === null ? null : -positive;
}

/** The engine's own rounding to digits goes astray, that to whole numbers does not. */
export function roundedText(kind: Rounding, number: string, digits: number): string {
  const nudged = `(${number})*${nudges[kind]}`;
  if (digits > mostDigits) return number;
  if (digits === 0) return `${kind}(${nudged},0)`;
  const power = `10^${String(Math.abs(digits))}`;
  return digits > 0
    ? `(${kind}(${nudged}*${power},0)/${power})`
    : `(${kind}(${nudged}/${power},0)*${power})`;
}

function computed(kind: Rounding, number: Piece, digits: Piece): string {
  const factor = `10^MIN(${digits.text},${String(mostDigits)})`;
  return `(${kind}((${number.text})*${nudges[kind]}*${factor},0)/${factor})`;
}

/** ROUND, ROUNDUP, ROUNDDOWN and TRUNC. */
export const rounding =
  (kind: Rounding) =>
  (args: Arguments, work: Work): Piece | null => {
    const [number, digits] = args.map((arg) => arg && work.compile(arg, work, wantsOneValue(work)));
    if (!number) return null;
    const literal = args[1] ? literalDigits(args[1]) : 0;
    if (number.isArray || digits?.isArray)
      return liftedRounding(kind, { number, digits, literal }, work);
    if (literal !== null) return value(roundedText(kind, number.text, literal));
    return digits ? value(computed(kind, number, digits)) : null;
  };

interface Given {
  readonly number: Piece;
  readonly digits: Piece | null | undefined;
  readonly literal: number | null;
}

/** The same for each value of an array. */
function liftedRounding(kind: Rounding, { number, digits, literal }: Given, work: Work): Piece {
  const arrays = [number, digits].filter((piece) => piece?.isArray === true) as readonly Piece[];
  const names = arrays.map(() => {
    work.found.variables += 1;
    return `each_${String(work.found.variables)}`;
  });
  const named = (piece: Piece): Piece => {
    const at = arrays.indexOf(piece);
    return at < 0 ? piece : { ...piece, text: names[at] ?? "" };
  };
  const inner =
    literal !== null
      ? roundedText(kind, named(number).text, literal)
      : computed(kind, named(number), named(digits ?? value("0")));
  const texts = arrays.map((piece) => piece.text).join(",");
  return array(`MAP(${texts},LAMBDA(${names.join(",")},${inner}))`, commonShape(arrays));
}

/** Decimals that a number format shows in its first section; null for dates and what is no plain number. */
function shownDecimals(format: string): number | null {
  const bare = (format.split(";")[0] ?? "").replace(/""[^"]*""|\\.|_.|\[[^\]]*\]/g, "");
  if (!/[0#?]/.test(bare) || /[dmyhs/]|,(?![0#?])|E\+|General/i.test(bare)) return null;
  const decimals = /\.([0#?]*)/.exec(bare)?.[1]?.length ?? 0;
  return decimals + 2 * (bare.split("%").length - 1);
}

/** The engine writes months and weekdays in English only, and cuts digits instead of rounding some. */
export function text(args: Arguments, work: Work): Piece | null {
  const [number, format] = args;
  if (!number || format?.kind !== "string") return null;
  const language = /\[\$-(?!409|809)[^\]]*\]/.exec(format.text);
  if (language) work.found.unknown.add(`TEXT with ${language[0]}`);
  const decimals = shownDecimals(format.text.slice(1, -1));
  const piece = work.compile(number, work, wantsOneValue(work));
  if (decimals === null || piece.isArray) return null;
  return value(`TEXT(${ifNumber(piece, decimals, work)},${format.text})`);
}

function ifNumber(piece: Piece, decimals: number, work: Work): string {
  work.found.variables += 1;
  const name = `shown_${String(work.found.variables)}`;
  const rounded = roundedText("ROUND", name, decimals);
  return `LET(${name},${piece.text},IF(ISNUMBER(${name}),${rounded},${name}))`;
}

/** FIXED and DOLLAR. */
export const fixed =
  (name: "FIXED" | "DOLLAR") =>
  (args: Arguments, work: Work): Piece | null => {
    const [number, digits, ...rest] = args.map((arg) => arg && work.compile(arg, work));
    const literal = args[1] ? literalDigits(args[1]) : 2;
    if (!number || number.isArray || literal === null) return null;
    const texts = [roundedText("ROUND", number.text, literal), digits?.text ?? "2"];
    return value(`${name}(${[...texts, ...rest.map((piece) => piece?.text ?? "")].join(",")})`);
  };
