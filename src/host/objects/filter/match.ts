import { datePartsOf, cellText, localeOf } from "../../text";
import { effectiveStyle } from "../../model";
import { iconsOf } from "../conditional/shown-icon";
import { wildcardSource } from "../wildcards";
import { dateTest } from "./dynamic";
import type { Book } from "../../book";
import type { Area, CellValue, Filter, FilterDate, Sheet } from "../../model";

/** Whether a row stays visible. */
export type RowTest = (row: number) => boolean;

interface Column {
  readonly book: Book;
  readonly sheet: Sheet;
  /** The data rows, one column wide. */
  readonly area: Area;
}

const valueAt = ({ sheet, area }: Column, row: number): CellValue =>
  sheet.cells.get(row, area.left)?.value ?? null;

function textAt(column: Column, row: number): string {
  const { book, sheet, area } = column;
  const { styles, date1904 } = book.workbook;
  const code = styles.at(effectiveStyle(sheet, row, area.left)).numberFormat;
  return cellText(valueAt(column, row), code, { locale: localeOf(book.profile.locale), date1904 });
}

function numbersOf(column: Column): readonly number[] {
  const numbers: number[] = [];
  for (let row = column.area.top; row <= column.area.bottom; row++) {
    const value = valueAt(column, row);
    if (typeof value === "number") numbers.push(value);
  }
  return numbers;
}

export function rowTest(column: Column, filter: Filter): RowTest {
  switch (filter.on) {
    case "Values":
      return valuesTest(column, filter);
    case "Custom":
      return customTest(column, filter);
    case "CellColor":
    case "FontColor":
      return colorTest(column, filter.on, filter.color);
    case "Dynamic":
      return dynamicTest(column, filter.criterion);
    case "Icon":
      return iconTest(column, filter);
    default:
      return rankTest(column, filter.on, filter.count);
  }
}

function valuesTest(column: Column, filter: Extract<Filter, { on: "Values" }>): RowTest {
  const texts = new Set(
    filter.values.filter((value) => typeof value === "string").map((value) => value.toLowerCase()),
  );
  const dates = filter.values.filter((value) => typeof value !== "string");
  return (row) => {
    const value = valueAt(column, row);
    const text = textAt(column, row);
    if (text === "") return filter.blanks;
    return (
      texts.has(text.toLowerCase()) ||
      (typeof value === "number" && dates.some((date) => isWithin(value, date, column.book)))
    );
  };
}

const lengths = { Year: 4, Month: 7, Day: 10, Hour: 13, Minute: 16, Second: 19 } as const;

/** "2026-01" with "Month" lets the whole month through. */
function isWithin(serial: number, { date, specificity }: FilterDate, { workbook }: Book): boolean {
  const parts = datePartsOf(serial, workbook.date1904);
  if (!parts) return false;
  const two = (value: number): string => String(Math.floor(value)).padStart(2, "0");
  const iso = `${String(parts.year)}-${two(parts.month)}-${two(parts.day)}T${two(parts.hour)}:${two(parts.minute)}:${two(parts.second)}`;
  const length = lengths[specificity];
  const [whole = "", time = "00:00:00"] = date.split("T");
  const [year = "", month = "01", day = "01"] = whole.split("-");
  const wanted = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}T${time}`;
  return iso.slice(0, length) === wanted.slice(0, length);
}

function customTest(column: Column, filter: Extract<Filter, { on: "Custom" }>): RowTest {
  const first = criterionTest(column, filter.criterion1);
  const second = filter.criterion2 === null ? null : criterionTest(column, filter.criterion2);
  if (!second) return first;
  return filter.operator === "And"
    ? (row) => first(row) && second(row)
    : (row) => first(row) || second(row);
}

type Comparison = (order: number) => boolean;

const comparisons: Readonly<Record<string, Comparison>> = {
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

/** ">10", "<>closed", "=*road*", "road". */
function criterionTest(column: Column, criterion: string): RowTest {
  const [, operator = "=", operand = ""] = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(criterion) ?? [];
  const number = operand.trim() === "" ? Number.NaN : Number(operand);
  const compare = comparisons[operator];
  if (compare) return orderTest(column, { operand, number, compare });
  const pattern = wildcards(operand);
  const equals: RowTest = (row) => {
    const value = valueAt(column, row);
    if (typeof value === "number" && !Number.isNaN(number)) return value === number;
    return pattern.test(textAt(column, row));
  };
  return operator === "<>" ? (row) => !equals(row) : equals;
}

interface Order {
  readonly operand: string;
  readonly number: number;
  readonly compare: Comparison;
}

function orderTest(column: Column, { operand, number, compare }: Order): RowTest {
  return (row) => {
    const value = valueAt(column, row);
    if (!Number.isNaN(number)) return typeof value === "number" && compare(value - number);
    return (
      typeof value === "string" &&
      compare(value.localeCompare(operand, undefined, { sensitivity: "accent" }))
    );
  };
}

const wildcards = (text: string): RegExp => new RegExp(`^${wildcardSource(text)}$`, "is");

function colorTest(
  { book, sheet, area }: Column,
  on: "CellColor" | "FontColor",
  color: string,
): RowTest {
  return (row) => {
    const { fill, font } = book.workbook.styles.at(effectiveStyle(sheet, row, area.left));
    return on === "FontColor"
      ? font.color === color
      : fill.pattern !== "None" && fill.color === color;
  };
}

function iconTest(
  { book, sheet, area }: Column,
  { set, index }: Extract<Filter, { on: "Icon" }>,
): RowTest {
  const iconAt = iconsOf(book, sheet);
  return (row) => {
    const icon = iconAt(row, area.left);
    return icon?.set === set && icon.index === index;
  };
}

function dynamicTest(column: Column, criterion: string): RowTest {
  const now = new Date();
  const today = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  const test = dateTest(criterion, { date1904: column.book.workbook.date1904, today });
  if (test) return (row) => passes(valueAt(column, row), test);
  const numbers = numbersOf(column);
  const average = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  return (row) =>
    passes(valueAt(column, row), (value) =>
      criterion === "AboveAverage" ? value > average : value < average,
    );
}

const passes = (value: CellValue, test: (value: number) => boolean): boolean =>
  typeof value === "number" && test(value);

function rankTest(column: Column, on: string, count: number): RowTest {
  const sorted = numbersOf(column).toSorted((one, other) => one - other);
  const wanted = on.endsWith("Percent")
    ? Math.max(1, Math.floor((sorted.length * count) / 100))
    : count;
  const isTop = on.startsWith("Top");
  const limit = isTop
    ? sorted.at(-Math.min(wanted, sorted.length))
    : sorted[Math.min(wanted, sorted.length) - 1];
  if (limit === undefined) return () => false;
  return (row) =>
    passes(valueAt(column, row), (value) => (isTop ? value >= limit : value <= limit));
}
