import { columnSpan, rowFormat } from "../../model";
import { toR1C1, dialectOf, toLocal } from "../../formula";
import { HostError, invalidArgument } from "../../protocol";
import { cellText, localeOf } from "../../text";
import { integerAt } from "../arguments";
import { defineClass } from "../class-table";
import { rangeObject } from "../targets";
import { checkBounded } from "./guard";
import { valueType, writeCells } from "./values";
import { apiValue } from "./write-cell";
import { readNumberFormats, writeNumberFormats } from "./number-formats";
import { cellArea, qualifiedAddress } from "../../model";
import type { Cell } from "../../model";
import type { HostObject } from "../../protocol";
import type { Scalar } from "../class-table";
import type { RangeTarget } from "../targets";

/** The rows and columns of a range that are not hidden. */
interface View {
  readonly range: RangeTarget;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Position among the rows of the view it was taken from. */
  readonly index: number;
}

const list = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

export function visibleView(range: RangeTarget): HostObject {
  checkBounded(range);
  const { sheet, area, book } = range;
  const rows = list(area.top, area.bottom).filter((row) => {
    const { hidden, filtered } = rowFormat(sheet, row);
    return !hidden && !filtered;
  });
  const columns = list(area.left, area.right).filter((column) => !columnSpan(sheet, column).hidden);
  return book.wrap("RangeView", { range, rows, columns, index: 0 } satisfies View);
}

type ReadCell = (
  cell: Cell | undefined,
  place: { readonly row: number; readonly column: number },
  view: View,
) => unknown;

const table = (read: ReadCell): Scalar<View> => ({
  get: (view) => {
    const { range, rows, columns } = view;
    range.book.refresh();
    return rows.map((row) =>
      columns.map((column) => read(range.sheet.cells.get(row, column), { row, column }, view)),
    );
  },
});

type Write = (range: RangeTarget, value: unknown) => void;

/** Each visible cell is written on its own. */
function writable(scalar: Scalar<View>, write: Write): Scalar<View> {
  return {
    ...scalar,
    set: ({ range, rows, columns }, value) => {
      if (!Array.isArray(value) || value.length !== rows.length) throw invalidArgument();
      for (const [index, row] of rows.entries()) {
        const line: unknown = value[index];
        if (!Array.isArray(line) || line.length !== columns.length) throw invalidArgument();
        for (const [at, column] of columns.entries())
          write(range.with(cellArea(row, column)), line[at]);
      }
    },
  };
}

const formulas = table((cell) => cell?.formula ?? apiValue(cell?.value ?? null));
const values = table((cell) => apiValue(cell?.value ?? null));

export const rangeView = defineClass<View>({
  name: "RangeView",
  scalars: {
    cellAddresses: table((_cell, { row, column }, { range }) =>
      qualifiedAddress(range.sheet.name, cellArea(row, column)),
    ),
    columnCount: { get: ({ columns }) => columns.length },
    formulas: writable(formulas, (range, value) => {
      writeCells(range, value);
    }),
    formulasLocal: writable(
      table((cell, _place, { range }) =>
        cell?.formula
          ? toLocal(cell.formula, dialectOf(range.book.profile.locale))
          : apiValue(cell?.value ?? null),
      ),
      (range, value) => {
        writeCells(range, value, "local");
      },
    ),
    formulasR1C1: writable(
      table((cell, place) =>
        cell?.formula ? toR1C1(cell.formula, place) : apiValue(cell?.value ?? null),
      ),
      (range, value) => {
        writeCells(range, value, "r1c1");
      },
    ),
    index: { get: ({ index }) => index },
    numberFormat: writable(
      table((_cell, { row, column }, { range }) => {
        const formats = readNumberFormats(range.with(cellArea(row, column)));
        return Array.isArray(formats) ? (formats[0] as readonly string[])[0] : null;
      }),
      (range, value) => {
        writeNumberFormats(range, [[value]]);
      },
    ),
    rowCount: { get: ({ rows }) => rows.length },
    text: table((cell, _place, { range }) => {
      const { workbook, profile } = range.book;
      const options = { locale: localeOf(profile.locale), date1904: workbook.date1904 };
      return cell ? cellText(cell.value, workbook.styles.at(cell.style).numberFormat, options) : "";
    }),
    valueTypes: table((cell) => valueType(cell?.value ?? null)),
    values: writable(values, (range, value) => {
      writeCells(range, value);
    }),
  },
  navigation: { rows: (view) => view.range.book.wrap("RangeViewCollection", view) },
  methods: { getRange: ({ range }) => rangeObject(range) },
});

function rowView(view: View, index: number): HostObject {
  const row = view.rows[index];
  if (row === undefined) throw new HostError("InvalidArgument");
  const { range, columns } = view;
  return range.book.wrap("RangeView", {
    range: range.with({ ...range.area, top: row, bottom: row }),
    rows: [row],
    columns,
    index,
  } satisfies View);
}

export const rangeViewCollection = defineClass<View>({
  name: "RangeViewCollection",
  items: (view) => view.rows.map((_, index) => rowView(view, index)),
  methods: {
    getCount: ({ rows }) => rows.length,
    getItemAt: (view, args) => rowView(view, integerAt(args, 0)),
  },
});
