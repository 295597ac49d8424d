import { CellError, cellCount } from "../../model";
import { localeOf, plainText } from "../../text";
import { baseOf, movedRule, piecesOf } from "./pieces";
import type { Book } from "../../book";
import type {
  Area,
  CellValue,
  ComparisonOperator,
  DataValidation,
  FormulaPlace,
  Sheet,
  ValidationRule,
} from "../../model";

type Evaluate = (formula: string) => CellValue | readonly (readonly CellValue[])[];

const compares: Readonly<
  Record<ComparisonOperator, (value: number, one: number, two: number) => boolean>
> = {
  Between: (value, one, two) => value >= one && value <= two,
  NotBetween: (value, one, two) => value < one || value > two,
  EqualTo: (value, one) => value === one,
  NotEqualTo: (value, one) => value !== one,
  GreaterThan: (value, one) => value > one,
  LessThan: (value, one) => value < one,
  GreaterThanOrEqualTo: (value, one) => value >= one,
  LessThanOrEqualTo: (value, one) => value <= one,
};

function numberOf(operand: string | number | null, evaluate: Evaluate): number {
  if (typeof operand === "number") return operand;
  if (operand === null) return 0;
  const value = evaluate(operand);
  if (value === null) return 0;
  return typeof value === "number" ? value : Number.NaN;
}

/** What is compared: the number itself, or the length of what was typed. */
function measure(type: ValidationRule["type"], value: CellValue): number | null {
  if (type === "TextLength") return value instanceof CellError ? null : textOf(value).length;
  if (typeof value !== "number") return null;
  return type === "WholeNumber" && !Number.isInteger(value) ? null : value;
}

const english = localeOf("en-US");

const textOf = (value: CellValue): string =>
  typeof value === "number"
    ? plainText(value, english)
    : value instanceof CellError
      ? value.text
      : String(value ?? "");

/** A list in the rule itself minds capitals, one in cells does not. */
function isListed(source: string, value: CellValue, evaluate: Evaluate): boolean {
  const wanted = textOf(value);
  if (!source.startsWith("="))
    return source.split(",").some((item) => sameItem(item.trim(), value, wanted));
  const found = evaluate(source);
  const items = Array.isArray(found)
    ? (found as readonly CellValue[][]).flat()
    : [found as CellValue];
  return items.some((item) => textOf(item).toLowerCase() === wanted.toLowerCase());
}

const sameItem = (item: string, value: CellValue, wanted: string): boolean =>
  item === wanted || (typeof value === "number" && item !== "" && Number(item) === value);

function isTrue(value: ReturnType<Evaluate>): boolean {
  const first = Array.isArray(value) ? (value as readonly CellValue[][])[0]?.[0] : value;
  return first === true || (typeof first === "number" && first !== 0);
}

function satisfies(rule: ValidationRule, value: CellValue, evaluate: Evaluate): boolean {
  if (rule.type === "List") return isListed(rule.source, value, evaluate);
  if (rule.type === "Custom") return isTrue(evaluate(rule.formula));
  const number = measure(rule.type, value);
  if (number === null) return false;
  const one = numberOf(rule.formula1, evaluate);
  return compares[rule.operator](number, one, numberOf(rule.formula2, evaluate));
}

/** Whether what the cell holds is what its validation asks for. */
export function isValidCell(book: Book, validation: DataValidation, place: FormulaPlace): boolean {
  const { sheet, row, column } = place;
  const value = sheet.cells.get(row, column)?.value ?? null;
  if (!validation.rule || (value === null && validation.ignoreBlanks)) return true;
  const rule = movedRule(validation.rule, baseOf(validation.areas), { row, column });
  if (!rule) return true;
  return satisfies(rule, value, (formula) => book.calculator.evaluate(formula, place));
}

/** Blank cells are looked at one by one only as long as there are not more of them. */
const mostBlanks = 100_000;

interface Found {
  readonly row: number;
  readonly column: number;
}

/** The cells whose values break their validation, row by row. */
export function invalidCells(book: Book, sheet: Sheet, areas: readonly Area[]): readonly Found[] {
  book.refresh();
  const found: Found[] = [];
  for (const validation of piecesOf(sheet, areas).pieces) {
    const look = (row: number, column: number): void => {
      if (!isValidCell(book, validation, { sheet, row, column })) found.push({ row, column });
    };
    for (const area of validation.areas) forEachCell({ sheet, area, validation }, look);
  }
  return found.sort((one, other) => one.row - other.row || one.column - other.column);
}

function forEachCell(
  { sheet, area, validation }: { sheet: Sheet; area: Area; validation: DataValidation },
  look: (row: number, column: number) => void,
): void {
  if (validation.ignoreBlanks || cellCount(area) > mostBlanks) {
    sheet.cells.forEach(area, (_, row, column) => look(row, column));
    return;
  }
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) look(row, column);
}

/** The cells as rectangles: runs in a row, joined with equal runs below. */
export function rectangles(cells: readonly Found[]): readonly Area[] {
  const areas: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { row, column } of cells) {
    const last = areas.at(-1);
    if (last?.top === row && last.bottom === row && last.right === column - 1) last.right = column;
    else areas.push({ top: row, bottom: row, left: column, right: column });
  }
  return joinedDown(areas);
}

function joinedDown(runs: readonly Area[]): readonly Area[] {
  const joined: Area[] = [];
  for (const run of runs) {
    const above = joined.findIndex(
      ({ left, right, bottom }) =>
        left === run.left && right === run.right && bottom === run.top - 1,
    );
    const known = joined[above];
    if (known) joined[above] = { ...known, bottom: run.bottom };
    else joined.push(run);
  }
  return joined;
}

/** How many of the cells there are. */
export const sizeOf = (areas: readonly Area[]): number =>
  areas.reduce((sum, area) => sum + cellCount(area), 0);
