import {
  arrayForcing,
  dateFunctions,
  leftOut,
  listFunctions,
  volatileFunctions,
} from "./functions";
import { call } from "./lift";
import { takesRange } from "./range-arguments";
import { wantsOneValue, withFifteenDigits } from "./operators";
import { plainName } from "./names";
import { areaPiece, isLambda, namedLambda, spannedAreas } from "./references";
import { specialCalls } from "./special";
import { one, unknown } from "./work";
import type { Arguments, Expression } from "../../formula";
import type { Piece, Work } from "./work";

type Of<Kind extends Expression["kind"]> = Extract<Expression, { kind: Kind }>;

/** Put into other words altogether. */
const ownFunctions = new Set(["AGGREGATE", "HYPERLINK"]);
const textFunctions = new Set(["CONCAT", "CONCATENATE", "TEXTJOIN", "LEN"]);

function note(work: Work, name: string): void {
  const { context, found } = work;
  if (!ownFunctions.has(name) && !context.knows(name)) found.unknown.add(name);
  if (context.workbook.date1904 && dateFunctions.has(name)) found.unknown.add(`${name} from 1904`);
  if (volatileFunctions.has(name)) found.isVolatile = true;
  if (textFunctions.has(name)) found.joinsText = true;
}

export function compileCall({ name, arguments: args }: Of<"call">, work: Work): Piece {
  const plain = plainName(name);
  const variable = work.variables.get(name.toLowerCase());
  if (variable) return callOf(name, args, work);
  const lambda = namedLambda(work, name);
  if (lambda) {
    if (work.depth > 8) return unknown(work, `${name} calls itself`);
    return applied(lambda, args, { ...work, depth: work.depth + 1 });
  }
  note(work, plain);
  const inner = arrayForcing.has(plain) ? { ...work, isForced: true } : work;
  return specialCalls[plain]?.(args, inner) ?? plainCall(plain, args, inner);
}

/** A call of what is no function of Excel's: a variable that holds a LAMBDA. */
function callOf(name: string, args: Arguments, work: Work): Piece {
  const texts = args.map((arg) => (arg ? work.compile(arg, work).text : ""));
  return { text: `${name}(${texts.join(",")})`, isArray: false, shape: null, area: null };
}

function applied(callee: Of<"call">, args: Arguments, work: Work): Piece {
  const inner = work.compile(callee, work);
  return { ...callOf(inner.text, args, work), isArray: false };
}

export function compileApply({ callee, arguments: args }: Of<"apply">, work: Work): Piece {
  const inner = callee.kind === "group" ? callee.inner : callee;
  return isLambda(inner) || inner.kind === "apply"
    ? { ...callOf(work.compile(inner, work).text, args, work) }
    : unknown(work, "call of a computed function");
}

/** Unions and three-dimensional references among the arguments of SUM and its like, one by one. */
function spread(args: Arguments, work: Work): readonly (Expression | Piece | null)[] {
  return args.flatMap((arg): readonly (Expression | Piece | null)[] => {
    if (arg?.kind === "group" && arg.inner.kind === "binary" && arg.inner.operator === ",")
      return spread(union(arg.inner), work);
    const areas = arg?.kind === "reference" ? spannedAreas(work, arg.reference) : null;
    return areas ? areas.map((area) => areaPiece(work, area)) : [withElse(arg)];
  });
}

const union = (expression: Expression): readonly Expression[] =>
  expression.kind === "binary" && expression.operator === ","
    ? [...union(expression.left), ...union(expression.right)]
    : [expression];

/** IF without its last argument gives FALSE, which the engine would count among the numbers of an array. */
function withElse(arg: Expression | null): Expression | null {
  if (arg?.kind !== "call" || plainName(arg.name) !== "IF" || arg.arguments.length !== 2)
    return arg;
  return { ...arg, arguments: [...arg.arguments, { kind: "string", text: '""' }] };
}

const isPiece = (arg: Expression | Piece): arg is Piece => "text" in arg && "isArray" in arg;

function plainCall(name: string, args: Arguments, work: Work): Piece {
  const given = listFunctions.has(name) ? spread(args, work) : args;
  const pieces = given.map((arg, index): Piece | null => {
    if (!arg) return omitted(name, index);
    if (isPiece(arg)) return arg;
    const wantsOne = wantsOneValue(work) && !takesRange(name, index);
    return guarded(name, work.compile(arg, work, wantsOne), work);
  });
  return call(name, pieces, work);
}

function omitted(name: string, index: number): Piece | null {
  const text = leftOut[name]?.[index];
  return text == null ? null : { text, isArray: false, shape: one, area: null };
}

const joining = new Set(["CONCATENATE", "LEN"]);

const guarded = (name: string, piece: Piece, work: Work): Piece =>
  work.context.isGuarded && joining.has(name) && !piece.isArray
    ? { ...piece, text: withFifteenDigits(work, piece.text) }
    : piece;
