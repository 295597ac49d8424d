import type { ColumnSpan, RowFormat, Sheet } from "./sheet";
import { markSheet } from "./changes";

type ColumnLook = Omit<ColumnSpan, "first" | "last">;

const plainColumn: ColumnLook = { width: null, hidden: false, style: null };
export const plainRow: RowFormat = { height: null, hidden: false, filtered: false, style: null };

export const columnSpan = (sheet: Sheet, column: number): ColumnLook =>
  sheet.columns.find((span) => column >= span.first && column <= span.last) ?? plainColumn;

export const rowFormat = (sheet: Sheet, row: number): RowFormat => sheet.rows.get(row) ?? plainRow;

/** Changes columns first … last, leaving what the change does not name as each column has it. */
export function changeColumns(
  sheet: Sheet,
  range: { readonly first: number; readonly last: number },
  change: (look: ColumnLook) => ColumnLook,
): void {
  const { first, last } = range;
  const spans: ColumnSpan[] = [];
  let next = first;
  for (const span of sheet.columns) {
    if (span.last < first || span.first > last) {
      spans.push(span);
      continue;
    }
    const from = Math.max(span.first, first);
    const to = Math.min(span.last, last);
    if (span.first < from) spans.push({ ...span, last: from - 1 });
    if (next < from) spans.push({ ...change(plainColumn), first: next, last: from - 1 });
    spans.push({ ...change(span), first: from, last: to });
    if (span.last > to) spans.push({ ...span, first: to + 1 });
    next = to + 1;
  }
  if (next <= last) spans.push({ ...change(plainColumn), first: next, last });
  sheet.columns = joined(spans);
  markSheet(sheet, "columns");
}

const isPlain = (span: ColumnLook): boolean =>
  span.width === null && !span.hidden && span.style === null && !span.outline;

const sameLook = (one: ColumnLook, other: ColumnLook): boolean =>
  one.width === other.width &&
  one.hidden === other.hidden &&
  one.style === other.style &&
  (one.outline ?? 0) === (other.outline ?? 0);

function joined(spans: readonly ColumnSpan[]): readonly ColumnSpan[] {
  const result: ColumnSpan[] = [];
  for (const span of spans.toSorted((one, other) => one.first - other.first)) {
    const previous = result.at(-1);
    if (isPlain(span)) continue;
    if (previous?.last === span.first - 1 && sameLook(previous, span)) {
      result[result.length - 1] = { ...previous, last: span.last };
    } else result.push(span);
  }
  return result;
}

export function changeRow(sheet: Sheet, row: number, change: Partial<RowFormat>): void {
  const format = { ...rowFormat(sheet, row), ...change };
  if (isPlainRow(format)) sheet.rows.delete(row);
  else sheet.rows.set(row, format);
  markSheet(sheet, "rows");
}

const isPlainRow = ({ height, hidden, filtered, style, outline }: RowFormat): boolean =>
  height === null && !hidden && !filtered && style === null && !outline;

/** The style a cell shows: its own, else its row's, else its column's, else the normal one. */
export function effectiveStyle(sheet: Sheet, row: number, column: number): number {
  const cell = sheet.cells.get(row, column);
  return cell ? cell.style : inheritedStyle(sheet, row, column);
}

export const inheritedStyle = (sheet: Sheet, row: number, column: number): number =>
  sheet.rows.get(row)?.style ??
  (sheet.columns.length > 0 ? (columnSpan(sheet, column).style ?? 0) : 0);
