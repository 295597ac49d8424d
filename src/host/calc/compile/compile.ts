import { parseFormula } from "../../formula";
import { compileApply, compileCall } from "./calls";
import { compileBinary, compilePostfix, compilePrefix } from "./operators";
import { compileArray, compileName, compileReference, compileStructured } from "./references";
import { array, value } from "./work";
import type { Expression } from "../../formula";
import type { CompiledFormula } from "./compiled";
import type { CompileContext, Piece, Work } from "./work";

type Kind = Expression["kind"];
type Compile<Of extends Kind> = (
  expression: Extract<Expression, { kind: Of }>,
  work: Work,
  wantsOne: boolean,
) => Piece;

const literal = ({ text }: { readonly text: string }): Piece => value(text);

/** "#REF!A1" and "Sheet1!#REF!" are #REF!. */
const errorLiteral = ({ text }: { readonly text: string }): Piece =>
  value(text.toUpperCase().includes("#REF!") ? "#REF!" : text.toUpperCase());

const kinds: { readonly [Of in Kind]: Compile<Of> } = {
  number: literal,
  string: literal,
  boolean: ({ text }) => value(text.toUpperCase()),
  error: errorLiteral,
  reference: compileReference,
  structured: compileStructured,
  name: compileName,
  call: compileCall,
  apply: compileApply,
  binary: compileBinary,
  prefix: compilePrefix,
  postfix: compilePostfix,
  array: compileArray,
  group: ({ inner }, work, wantsOne) => {
    const piece = work.compile(inner, work, wantsOne);
    return { ...piece, text: `(${piece.text})` };
  },
};

function compilePart(expression: Expression, work: Work, wantsOne = false): Piece {
  const compile = kinds[expression.kind] as Compile<Kind>;
  return compile(expression, work, wantsOne);
}

const isDifference = (expression: Expression): boolean =>
  expression.kind === "binary" && (expression.operator === "-" || expression.operator === "+");

/** Excel takes the result of a last addition or subtraction for zero when it is lost in the last digits. */
function withoutRest(expression: Expression, work: Work): Piece {
  if (expression.kind !== "binary") return work.compile(expression, work);
  const left = work.compile(expression.left, work);
  const right = work.compile(expression.right, work);
  if (left.isArray || right.isArray)
    return array(`${left.text}${expression.operator}${right.text}`, null);
  const sign = expression.operator;
  const result = `left_${sign === "-" ? "1" : "2"}${sign}right_1`;
  const left1 = sign === "-" ? "left_1" : "left_2";
  return value(
    `LET(${left1},${left.text},right_1,${right.text},` +
      `IF(${left1}=0,${result},IF(ROUND((${result})/${left1},14)=0,0,${result})))`,
  );
}

/** Puts a formula into the engine's words, for one place; throws `FormulaSyntaxError`. */
export function compileFormula(formula: string, context: CompileContext): CompiledFormula {
  const expression = parseFormula(formula);
  const work: Work = {
    context,
    found: {
      reach: [],
      feeds: [],
      unknown: new Set(),
      isVolatile: false,
      isContextual: false,
      joinsText: false,
      variables: 0,
    },
    variables: new Map(),
    depth: 0,
    isForced: false,
    compile: compilePart,
  };
  const endsInDifference = isDifference(expression);
  const piece =
    context.isGuarded && endsInDifference
      ? withoutRest(expression, work)
      : compilePart(expression, work, context.isLegacy);
  return {
    text: `=${piece.text}`,
    isArray: piece.isArray,
    shape: piece.shape,
    endsInDifference,
    ...work.found,
    unknown: [...work.found.unknown],
  };
}
