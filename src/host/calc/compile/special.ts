import { aggregate, subtotal } from "./aggregate";
import { call } from "./lift";
import { wantsOneValue } from "./operators";
import { feedSheets, isLambda } from "./references";
import { fixed, rounding, text } from "./rounding";
import { array, commonShape, one, unknown, value } from "./work";
import type { Arguments, Expression } from "../../formula";
import type { Piece, Variable, Work } from "./work";

/** Null when the function is to be written as it stands after all. */
type SpecialCall = (args: Arguments, work: Work) => Piece | null;

const compiled = (args: Arguments, work: Work): readonly (Piece | null)[] =>
  args.map((arg) => arg && work.compile(arg, work));

const nameOf = (arg: Expression | null | undefined): string | null =>
  arg?.kind === "name" && !arg.sheet ? arg.name : null;

/** Written with the engine's own names, whatever prefix the file gives them. */
const bound = (work: Work, entries: readonly (readonly [string, Variable])[]): Work => ({
  ...work,
  variables: new Map([
    ...work.variables,
    ...entries.map(([name, variable]) => [bareName(name).toLowerCase(), variable] as const),
    ...entries.map(([name, variable]) => [name.toLowerCase(), variable] as const),
  ]),
});

const bareName = (name: string): string => name.replace(/^_xlpm\./i, "");

function letCall(args: Arguments, work: Work): Piece {
  let inner = work;
  const texts: string[] = [];
  for (let at = 0; at + 2 < args.length; at += 2) {
    const name = nameOf(args[at]);
    const given = args[at + 1];
    if (name === null || !given) return unknown(work, "LET");
    const piece = inner.compile(given, inner);
    texts.push(name, piece.text);
    inner = bound(inner, [[name, piece]]);
  }
  const last = args.at(-1);
  if (args.length % 2 === 0 || !last) return unknown(work, "LET");
  const result = inner.compile(last, inner);
  return { ...result, text: `LET(${[...texts, result.text].join(",")})`, area: null };
}

const lambda =
  (parameter: Variable): SpecialCall =>
  (args, work) => {
    const names = args.slice(0, -1).map(nameOf);
    const last = args.at(-1);
    if (!last || names.includes(null)) return unknown(work, "LAMBDA");
    const known = names.filter((name) => name !== null);
    const inner = bound(
      work,
      known.map((name) => [name, parameter] as const),
    );
    const result = inner.compile(last, inner);
    return value(`LAMBDA(${[...known, result.text].join(",")})`);
  };

const oneValue: Variable = { isArray: false, shape: one };
const manyValues: Variable = { isArray: true, shape: null };

/** BYROW and BYCOL hand whole rows and columns to their LAMBDA. */
const byLine =
  (name: string): SpecialCall =>
  (args, work) => {
    const [source, body] = args;
    if (!source || !body || !isLambda(body)) return null;
    const piece = work.compile(source, work);
    const inner = lambda(manyValues)(body.arguments, work);
    return array(`${name}(${piece.text},${inner?.text ?? ""})`, null);
  };

/** ROW and COLUMN of several cells are arrays, which the engine does not make of them. */
const position =
  (name: "ROW" | "COLUMN"): SpecialCall =>
  (args, work) => {
    const { place } = work.context;
    const isRow = name === "ROW";
    const [given] = args;
    if (!given) return value(String((isRow ? place.row : place.column) + 1));
    // where a cell stands does not depend on what it holds
    const found = work.compile(given, { ...work, found: { ...work.found, reach: [] } }).area;
    if (!found) return null;
    const { top, bottom, left, right } = found.area;
    const [first, last] = isRow ? [top, bottom] : [left, right];
    if (first === last || wantsOneValue(work)) return value(String(first + 1));
    return numbers(first + 1, last - first + 1, isRow);
  };

function numbers(start: number, count: number, isRow: boolean): Piece {
  const shape = isRow ? { rows: count, columns: 1 } : { rows: 1, columns: count };
  const { rows, columns } = shape;
  return array(`SEQUENCE(${String(rows)},${String(columns)},${String(start)},1)`, shape);
}

function hyperlink(args: Arguments, work: Work): Piece {
  const shown = args[1] ?? args[0];
  return shown ? work.compile(shown, work, wantsOneValue(work)) : unknown(work, "HYPERLINK");
}

function formulaText(args: Arguments, work: Work): Piece {
  work.found.isContextual = true;
  const area = args[0] && work.compile(args[0], work).area;
  if (!area) return unknown(work, "FORMULATEXT of a computed reference");
  const formula = area.sheet.cells.get(area.area.top, area.area.left)?.formula;
  return value(formula == null ? "#N/A" : `"${formula.replaceAll('"', '""')}"`);
}

const sheetCount = (args: Arguments, work: Work): Piece | null =>
  args.length === 0 ? value(String(work.context.workbook.sheets.length)) : null;

function sheetNumber(args: Arguments, work: Work): Piece | null {
  const { workbook, place } = work.context;
  return args.length === 0 ? value(String(workbook.sheets.indexOf(place.sheet) + 1)) : null;
}

/** What OFFSET may reach is known only when it runs. */
function offset(args: Arguments, work: Work): Piece {
  const pieces = compiled(args, work);
  const sheet = pieces[0]?.area?.sheet;
  feedSheets(work, sheet ? [sheet] : work.context.workbook.sheets);
  const piece = call("OFFSET", pieces, work);
  return args.length > 3 ? { ...piece, isArray: true, shape: null } : piece;
}

function indirect(args: Arguments, work: Work): Piece {
  feedSheets(work, work.context.workbook.sheets);
  return call("INDIRECT", compiled(args, work), work);
}

const isLeftOut = (arg: Expression | null | undefined): boolean =>
  arg === null || (arg?.kind === "number" && Number(arg.text) === 0);

/** INDEX with a 0 gives a whole row or column. */
function index(args: Arguments, work: Work): Piece {
  const piece = call("INDEX", compiled(args, work), work);
  const isWhole = isLeftOut(args[1]) || isLeftOut(args[2]);
  return isWhole ? { ...piece, isArray: true, shape: null } : piece;
}

/** CHOOSE({1,2},a,b) puts ranges side by side. */
function choose(args: Arguments, work: Work): Piece | null {
  const [first, ...given] = args;
  if (first?.kind !== "array" || first.text.includes(";")) return null;
  const numbers = first.text.slice(1, -1).split(",").map(Number);
  const pieces = numbers.map((number) => {
    const arg = given[number - 1];
    return arg ? work.compile(arg, work).text : "#VALUE!";
  });
  return array(`HSTACK(${pieces.join(",")})`, null);
}

function take(args: Arguments, work: Work): Piece | null {
  const [source, rows, columns] = compiled(args, work);
  if (!source || rows) return null;
  return array(`TAKE(${source.text},ROWS(${source.text}),${columns?.text ?? ""})`, null);
}

/** IF, IFERROR and CHOOSE give a range when what they choose from is one. */
const choosing =
  (name: string): SpecialCall =>
  (args, work) => {
    const pieces = args.map((arg) => arg && work.compile(arg, work, wantsOneValue(work)));
    const arrays = pieces.filter((piece) => piece?.isArray === true).filter((piece) => !!piece);
    const written = `${name}(${pieces.map((piece) => piece?.text ?? "").join(",")})`;
    return arrays.length > 0
      ? array(written, commonShape(arrays))
      : { ...value(written), shape: one };
  };

export const specialCalls: Readonly<Partial<Record<string, SpecialCall>>> = {
  AGGREGATE: aggregate,
  BYCOL: byLine("BYCOL"),
  BYROW: byLine("BYROW"),
  CHOOSE: choose,
  COLUMN: position("COLUMN"),
  DOLLAR: fixed("DOLLAR"),
  FIXED: fixed("FIXED"),
  FORMULATEXT: formulaText,
  HYPERLINK: hyperlink,
  IF: choosing("IF"),
  IFERROR: choosing("IFERROR"),
  IFNA: choosing("IFNA"),
  INDEX: index,
  INDIRECT: indirect,
  LAMBDA: lambda(oneValue),
  LET: letCall,
  OFFSET: offset,
  ROUND: rounding("ROUND"),
  ROUNDDOWN: rounding("ROUNDDOWN"),
  ROUNDUP: rounding("ROUNDUP"),
  ROW: position("ROW"),
  SHEET: sheetNumber,
  SHEETS: sheetCount,
  SUBTOTAL: subtotal,
  TAKE: take,
  TEXT: text,
  TRUNC: rounding("ROUNDDOWN"),
};
