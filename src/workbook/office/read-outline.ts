import { dateSystem } from "../date-system";
import type { NameSnapshot, SheetVisibility, Snapshot, UsedArea } from "../snapshot";

/** What is known of a sheet before its cells are read. */
export interface SheetOutline {
  readonly worksheet: Excel.Worksheet;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly used: UsedArea | null;
  readonly usedRange: Excel.Range;
  /** Null where some rows are hidden and some are not. */
  readonly hidden: boolean | null;
  /** Null where some columns are hidden and some are not. */
  readonly hiddenColumns: boolean | null;
  readonly merges: readonly string[];
  readonly tables: readonly Excel.Table[];
  readonly charts: readonly string[];
  readonly comments: readonly Excel.Comment[];
  readonly names: readonly NameSnapshot[];
}

export interface BookOutline extends Pick<Snapshot, "date1904" | "properties" | "names"> {
  readonly sheets: readonly SheetOutline[];
}

/** Everything but the cells, in two round trips. */
export async function readOutline(context: Excel.RequestContext): Promise<BookOutline> {
  const { worksheets, names, properties } = context.workbook;
  worksheets.load("items/name,items/visibility");
  names.load("items/name,items/formula,items/value");
  properties.load("title,author,lastAuthor");
  await context.sync();
  const waiting = worksheets.items.map(askForSheet);
  await context.sync();
  const sheets = waiting.map((read) => read());
  const own = names.items.map(({ name, formula }) => nameOf(name, formula, null));
  return {
    date1904: names.items.some(
      ({ name, value }) => name.toLowerCase() === dateSystem.name && value === 0,
    ),
    names: [...own, ...sheets.flatMap((sheet) => sheet.names)],
    properties: {
      title: properties.title,
      creator: properties.author,
      lastModifiedBy: properties.lastAuthor,
    },
    sheets,
  };
}

const nameOf = (name: string, formula: unknown, scope: string | null): NameSnapshot => ({
  name,
  scope,
  formula: String(formula),
});

const visibilities: Readonly<Record<string, SheetVisibility>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/** Asks for the parts of a sheet; what comes back reads them after the next round trip. */
function askForSheet(worksheet: Excel.Worksheet): () => SheetOutline {
  const { tables, charts, comments, names, name } = worksheet;
  const visibility = visibilities[worksheet.visibility] ?? "visible";
  const usedRange = worksheet.getUsedRangeOrNullObject(true);
  usedRange.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
  const merged = usedRange.getMergedAreasOrNullObject();
  merged.areas.load("items/address");
  tables.load("items/name,items/showHeaders,items/showTotals,items/columns/items/name");
  charts.load("items/name");
  comments.load("items/content");
  names.load("items/name,items/formula");
  return () => ({
    worksheet,
    name,
    visibility,
    used: areaOfUsed(usedRange),
    usedRange,
    hidden: usedRange.isNullObject ? false : usedRange.rowHidden,
    hiddenColumns: usedRange.isNullObject ? false : usedRange.columnHidden,
    merges: merged.isNullObject
      ? []
      : merged.areas.items.map(({ address }) => bareAddress(address)),
    tables: tables.items,
    charts: charts.items.map((chart) => chart.name),
    comments: comments.items,
    names: names.items.map((item) => nameOf(item.name, item.formula, name)),
  });
}

function areaOfUsed(range: Excel.Range): UsedArea | null {
  if (range.isNullObject) return null;
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

/** `A1:B2` of `'My sheet'!A1:B2`. */
export const bareAddress = (address: string): string => address.slice(address.lastIndexOf("!") + 1);
