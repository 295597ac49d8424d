import { intersection } from "../../model";
import { areaPiece, joinedArea, ownCell } from "./references";
import { commonShape, unknown, value } from "./work";
import type { BinaryOperator, Expression } from "../../formula";
import type { Piece, Work } from "./work";

type Of<Kind extends Expression["kind"]> = Extract<Expression, { kind: Kind }>;

/** Operands want one value in a formula from before dynamic arrays. */
export const wantsOneValue = (work: Work): boolean => work.context.isLegacy && !work.isForced;

/** Excel joins numbers with 15 digits; the engine with as many as there are. */
export function withFifteenDigits(work: Work, text: string): string {
  work.found.variables += 1;
  const name = `digits_${String(work.found.variables)}`;
  const rounded = `ROUND(${name},14-INT(LOG10(ABS(${name}))))`;
  return `LET(${name},${text},IFERROR(IF(ISNUMBER(${name}),${rounded},${name}),${name}))`;
}

const combined = (text: string, pieces: readonly Piece[]): Piece => ({
  text,
  isArray: pieces.some((piece) => piece.isArray),
  shape: commonShape(pieces),
  area: null,
});

function joined(expression: Of<"binary">, work: Work): Piece {
  work.found.joinsText = true;
  const pieces = [expression.left, expression.right].map((operand) => {
    const piece = work.compile(operand, work, wantsOneValue(work));
    const isNumber = operand.kind !== "string" && !piece.isArray && work.context.isGuarded;
    return isNumber ? { ...piece, text: withFifteenDigits(work, piece.text) } : piece;
  });
  return combined(pieces.map((piece) => piece.text).join("&"), pieces);
}

function arithmetic(expression: Of<"binary">, work: Work): Piece {
  const left = work.compile(expression.left, work, wantsOneValue(work));
  const right = work.compile(expression.right, work, wantsOneValue(work));
  return combined(`${left.text}${expression.operator}${right.text}`, [left, right]);
}

function common(expression: Of<"binary">, work: Work): Piece {
  const left = work.compile(expression.left, work).area;
  const right = work.compile(expression.right, work).area;
  if (!left || !right) return unknown(work, "intersection");
  const area = left.sheet === right.sheet ? intersection(left.area, right.area) : null;
  return area ? areaPiece(work, { sheet: left.sheet, area }) : value("#NULL!");
}

/** "A1:INDEX(A:A,n)" as an OFFSET, which the engine can make a reference of. */
function upToIndex(from: Piece, { arguments: args }: Of<"call">, work: Work): Piece | null {
  const [base, row, column] = args;
  const area = base ? work.compile(base, work).area : null;
  const start = from.area;
  if (!area || area.sheet !== start?.sheet) return null;
  const isRow = area.area.top === area.area.bottom && !column;
  const position = (given: Expression | null | undefined): string =>
    given ? `(${work.compile(given, work).text})` : "1";
  const rows = area.area.top - start.area.top;
  const columns = area.area.left - start.area.left;
  const height = `${String(rows)}+${isRow ? "1" : position(row)}`;
  const width = `${String(columns)}+${position(isRow ? row : column)}`;
  work.found.isVolatile = true;
  work.found.feeds.push({ sheet: area.sheet, area: area.area });
  return {
    text: `OFFSET(${from.text},0,0,${height},${width})`,
    isArray: true,
    shape: null,
    area: null,
  };
}

function range(expression: Of<"binary">, work: Work): Piece {
  const left = work.compile(expression.left, work);
  const { right } = expression;
  if (right.kind === "call" && right.name.toUpperCase() === "INDEX") {
    const made = upToIndex(left, right, work);
    if (made) return made;
  }
  const last = work.compile(right, work);
  const area = left.area && last.area && joinedArea(left.area, last.area);
  return area ? areaPiece(work, area) : unknown(work, "range of computed references");
}

const special: Readonly<
  Partial<Record<BinaryOperator, (expression: Of<"binary">, work: Work) => Piece>>
> = {
  "&": joined,
  " ": common,
  ":": range,
  ",": (_, work) => unknown(work, "union of references"),
};

export const compileBinary = (expression: Of<"binary">, work: Work): Piece =>
  (special[expression.operator] ?? arithmetic)(expression, work);

function ungrouped(expression: Expression): Expression {
  return expression.kind === "group" ? ungrouped(expression.inner) : expression;
}

function negated(operand: Expression, work: Work): Piece {
  const piece = work.compile(operand, work, wantsOneValue(work));
  const inner = ungrouped(operand);
  // the engine negates no arrays, and drops two signs in a row together with what they are there for
  const isDouble = inner.kind === "prefix" && inner.operator === "-";
  const text = piece.isArray || isDouble ? `(0-(${piece.text}))` : `-${piece.text}`;
  return { ...piece, text, area: null };
}

function intersected(operand: Expression, work: Work): Piece {
  const piece = work.compile(operand, work);
  if (piece.area) {
    const cell = ownCell(piece.area, work);
    return cell ? areaPiece(work, cell) : value("#VALUE!");
  }
  return piece.isArray ? value(`INDEX(${piece.text},1,1)`) : piece;
}

export function compilePrefix({ operator, operand }: Of<"prefix">, work: Work): Piece {
  if (operator === "-") return negated(operand, work);
  return operator === "@"
    ? intersected(operand, work)
    : { ...work.compile(operand, work, wantsOneValue(work)), area: null };
}

export function compilePostfix({ operator, operand }: Of<"postfix">, work: Work): Piece {
  if (operator === "#") {
    const piece = work.compile(operand, work);
    if (!piece.area) return unknown(work, "spilled range of a computed reference");
    return { text: `${piece.text}#`, isArray: true, shape: null, area: null };
  }
  const piece = work.compile(operand, work, wantsOneValue(work));
  const text = piece.isArray ? `((${piece.text})/100)` : `${piece.text}%`;
  return { ...piece, text, area: null };
}
