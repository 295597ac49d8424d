import { array, one, unknown, value } from "./work";
import type { Arguments, Expression } from "../../formula";
import type { SheetArea } from "./tables";
import type { Piece, Work } from "./work";

const aggregates: Readonly<Record<number, string>> = {
  1: "AVERAGE",
  2: "COUNT",
  4: "MAX",
  5: "MIN",
  6: "PRODUCT",
  7: "STDEV.S",
  8: "STDEV.P",
  9: "SUM",
  10: "VAR.S",
  11: "VAR.P",
  12: "MEDIAN",
  13: "MODE.SNGL",
  14: "LARGE",
  15: "SMALL",
  16: "PERCENTILE.INC",
  17: "QUARTILE.INC",
  18: "PERCENTILE.EXC",
  19: "QUARTILE.EXC",
};
const firstWithPosition = 14;

const numberOf = (arg: Expression | null | undefined): number | null =>
  arg?.kind === "number" ? Number(arg.text) : null;

interface HiddenRows {
  readonly byFilter: boolean;
  readonly byHand: boolean;
}

function hiddenRows({ sheet, area }: SheetArea): HiddenRows {
  let byFilter = false;
  let byHand = false;
  for (const [row, format] of sheet.rows) {
    if (row < area.top || row > area.bottom) continue;
    if (format.filtered) byFilter = true;
    else if (format.hidden) byHand = true;
  }
  return { byFilter, byHand };
}

function holdsSubtotals({ sheet, area }: SheetArea): boolean {
  let found = false;
  sheet.cells.forEach(area, ({ formula }) => {
    if (formula !== null && /(SUBTOTAL|AGGREGATE)\(/i.test(formula)) found = true;
  });
  return found;
}

const onlyNumbers = (piece: Piece, work: Work): string => {
  work.found.variables += 1;
  const each = `each_${String(work.found.variables)}`;
  return `MAP(${piece.text},LAMBDA(${each},IF(ISNUMBER(${each}),${each},"")))`;
};

/** What stands in the way of AGGREGATE's option; null when nothing does. */
function obstacle(option: number, pieces: readonly Piece[]): string | null {
  const areas = pieces.flatMap(({ area }) => (area ? [area] : []));
  const isHiding = option % 2 === 1;
  if (isHiding && areas.some((area) => hiddenRows(area).byHand || hiddenRows(area).byFilter))
    return "AGGREGATE over hidden rows";
  return option < 4 && areas.some(holdsSubtotals) ? "AGGREGATE over subtotals" : null;
}

export function aggregate(args: Arguments, work: Work): Piece {
  work.found.isContextual = true;
  const number = numberOf(args[0]) ?? 0;
  const option = args[1] ? numberOf(args[1]) : 0;
  const name = aggregates[number];
  if (option === null || name === undefined) return unknown(work, "AGGREGATE of a computed kind");
  const hasPosition = number >= firstWithPosition;
  const given = args.slice(2, hasPosition ? 3 : undefined);
  const pieces = given.flatMap((arg) => (arg ? [work.compile(arg, work)] : []));
  const reason = obstacle(option, pieces);
  if (reason !== null) return unknown(work, reason);
  const skipsErrors = [2, 3, 6, 7].includes(option);
  const texts = pieces.map((piece) => (skipsErrors ? onlyNumbers(piece, work) : piece.text));
  return hasPosition ? positioned(name, [...texts], { args, work }) : called(name, texts);
}

const called = (name: string, texts: readonly string[]): Piece =>
  value(`${name}(${texts.join(",")})`);

function positioned(
  name: string,
  texts: string[],
  { args, work }: { readonly args: Arguments; readonly work: Work },
): Piece {
  const position = args[3] && work.compile(args[3], work);
  if (!position) return unknown(work, "AGGREGATE without its position");
  if (!position.isArray) return called(name, [...texts, position.text]);
  work.found.variables += 1;
  const each = `each_${String(work.found.variables)}`;
  const inner = `${name}(${[...texts, each].join(",")})`;
  return array(`MAP(${position.text},LAMBDA(${each},${inner}))`, position.shape);
}

/** Rows hidden by a filter never count in SUBTOTAL; the engine knows only hidden rows and its numbers over 100. */
export function subtotal(args: Arguments, work: Work): Piece {
  work.found.isContextual = true;
  const number = numberOf(args[0]);
  const pieces = args.slice(1).flatMap((arg) => (arg ? [work.compile(arg, work)] : []));
  const hidden = pieces.flatMap(({ area }) => (area ? [hiddenRows(area)] : []));
  const byFilter = hidden.some((rows) => rows.byFilter);
  if (number === null || (byFilter && number < 100 && hidden.some((rows) => rows.byHand)))
    return unknown(work, "SUBTOTAL over rows hidden in two ways");
  const kind = byFilter && number < 100 ? number + 100 : number;
  const texts = pieces.map((piece) => piece.text);
  return { ...value(`SUBTOTAL(${[String(kind), ...texts].join(",")})`), shape: one };
}
