import { arrayResults, liftedByEngine } from "./functions";
import { takesRange } from "./range-arguments";
import { commonShape, one, unknown } from "./work";
import type { Piece, Work } from "./work";

/** A call over its compiled arguments; runs it once for each value of an array where one value is wanted. */
export function call(name: string, pieces: readonly (Piece | null)[], work: Work): Piece {
  const lifted = pieces.filter(
    (piece, index): piece is Piece => piece?.isArray === true && !takesRange(name, index),
  );
  const texts = pieces.map((piece) => piece?.text ?? "");
  const text = `${name}(${texts.join(",")})`;
  if (lifted.length === 0) {
    const isArray = arrayResults.has(name);
    return { text, isArray, shape: isArray ? null : one, area: null };
  }
  const shape = commonShape(lifted);
  if (liftedByEngine.has(name)) return { text, isArray: true, shape, area: null };
  return mapped(name, { pieces, lifted }, work);
}

interface Lifting {
  readonly pieces: readonly (Piece | null)[];
  readonly lifted: readonly Piece[];
}

function mapped(name: string, { pieces, lifted }: Lifting, work: Work): Piece {
  const shape = commonShape(lifted);
  const fits = lifted.every(
    (piece) =>
      !piece.shape ||
      !shape ||
      (piece.shape.rows === shape.rows && piece.shape.columns === shape.columns),
  );
  if (!fits) return unknown(work, `${name} over arrays of different shapes`);
  const names = new Map<Piece, string>();
  for (const piece of lifted) {
    work.found.variables += 1;
    names.set(piece, `each_${String(work.found.variables)}`);
  }
  const inner = pieces.map((piece) => (piece ? (names.get(piece) ?? piece.text) : ""));
  const arrays = lifted.map((piece) => piece.text).join(",");
  return {
    text: `MAP(${arrays},LAMBDA(${[...names.values()].join(",")},${name}(${inner.join(",")})))`,
    isArray: true,
    shape,
    area: null,
  };
}
