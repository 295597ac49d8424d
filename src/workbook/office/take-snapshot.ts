import { fail, ok } from "../../ooxml";
import type { Result } from "../../ooxml";
import type { WorkbookFailure } from "../failure";
import type { CommentSnapshot, SheetSnapshot, Snapshot, TableSnapshot } from "../snapshot";
import { groupedRows } from "./cell-blocks";
import type { CellRows } from "./cell-blocks";
import { bareAddress, readOutline } from "./read-outline";
import type { BookOutline, SheetOutline } from "./read-outline";
import { run } from "./run";
import { tidy } from "./session";
import { FormatCodes, SheetCells } from "./sheet-cells";

/** Cells in one answer: the first that the host's limit lets through. Excel on the web takes 5 MB. */
const answerSizes = [60_000, 15_000, 3_000, 500];
/** More than any statistics workbook holds; past it a pane has no memory left. */
const mostCells = 5_000_000;

/** Reads the open workbook, in as few round trips as its size allows. */
export async function takeSnapshot(): Promise<Result<Snapshot, WorkbookFailure>> {
  // What could not be put back yet must not keep anybody from reading: writing says why it cannot.
  await tidy();
  let read: Result<Snapshot, WorkbookFailure> = fail({ code: "payload" });
  for (const size of answerSizes) {
    read = await run((context) => readBook(context, size));
    if (read.ok || read.failure.code !== "payload") return read;
  }
  return read;
}

async function readBook(
  context: Excel.RequestContext,
  size: number,
): Promise<Result<Snapshot, WorkbookFailure>> {
  const outline = await readOutline(context);
  const cells = outline.sheets.reduce(
    (sum, { used }) => sum + (used ? used.rows * used.columns : 0),
    0,
  );
  if (cells > mostCells) return fail({ code: "payload" });
  const codes = new FormatCodes();
  const gathered = new Map(
    outline.sheets.flatMap((sheet) =>
      sheet.used ? [[sheet, new SheetCells(sheet.used, codes)] as const] : [],
    ),
  );
  const finishSheets = askForParts(outline);
  for (const group of groupedRows(outline.sheets, size)) {
    const ranges = group.map((piece) => ({ piece, range: askForCells(piece) }));
    await context.sync();
    for (const { piece, range } of ranges) {
      const { values, formulas, numberFormat } = range;
      // A host that cannot give so many cells answers with nothing instead of an error.
      if ((values as unknown) === null) return fail({ code: "payload" });
      gathered.get(piece.sheet)?.take({ values, formulas, numberFormat });
    }
  }
  return ok(snapshotOf(outline, { codes, gathered, parts: finishSheets() }));
}

function askForCells({ sheet, first, rows }: CellRows): Excel.Range {
  const { row = 0, column = 0, columns = 1 } = sheet.used ?? {};
  const range = sheet.worksheet.getRangeByIndexes(row + first, column, rows, columns);
  range.load("values,formulas,numberFormat");
  return range;
}

type SheetParts = Pick<SheetSnapshot, "hiddenRows" | "hiddenColumns" | "tables" | "comments">;

/** What needs another round trip after the outline, asked for together with the first cells. */
function askForParts({ sheets }: BookOutline): () => ReadonlyMap<SheetOutline, SheetParts> {
  const asked = sheets.map((sheet) => ({
    sheet,
    hiddenRows: askForHiddenRows(sheet),
    hiddenColumns: askForHiddenColumns(sheet),
    tables: sheet.tables.map(askForTable),
    comments: sheet.comments.map(askForComment),
  }));
  return () =>
    new Map(
      asked.map(({ sheet, hiddenRows, hiddenColumns, tables, comments }) => [
        sheet,
        {
          hiddenRows: hiddenRows(),
          hiddenColumns: hiddenColumns(),
          tables: tables.map((read) => read()),
          comments: comments.map((read) => read()),
        },
      ]),
    );
}

function askForHiddenRows({ used, usedRange, hidden }: SheetOutline): () => ReadonlySet<number> {
  if (!used || hidden === false) return () => new Set();
  const all = Array.from({ length: used.rows }, (_, index) => used.row + index);
  if (hidden) return () => new Set(all);
  const visible = usedRange.getSpecialCellsOrNullObject("Visible");
  visible.areas.load("items/rowIndex,items/rowCount");
  return () => {
    const shown = new Set(
      visible.isNullObject
        ? []
        : visible.areas.items.flatMap(({ rowIndex, rowCount }) =>
            Array.from({ length: rowCount }, (_, index) => rowIndex + index),
          ),
    );
    return new Set(all.filter((row) => !shown.has(row)));
  };
}

function askForHiddenColumns(sheet: SheetOutline): () => ReadonlySet<number> {
  const { used, usedRange, hiddenColumns } = sheet;
  if (!used || hiddenColumns === false) return () => new Set();
  const all = Array.from({ length: used.columns }, (_, index) => used.column + index);
  if (hiddenColumns) return () => new Set(all);
  const columns = all.map((_, index) => usedRange.getColumn(index).load("columnHidden"));
  return () => new Set(all.filter((_, index) => columns[index]?.columnHidden === true));
}

function askForTable(table: Excel.Table): () => TableSnapshot {
  const range = table.getRange();
  range.load("address");
  const { name, showHeaders, showTotals, columns } = table;
  return () => ({
    name,
    range: bareAddress(range.address),
    headerRow: showHeaders,
    totalsRow: showTotals,
    columns: columns.items.map((column) => column.name),
  });
}

function askForComment(comment: Excel.Comment): () => CommentSnapshot {
  const place = comment.getLocation();
  place.load("address");
  const { content } = comment;
  return () => ({ address: bareAddress(place.address), text: content });
}

interface Gathered {
  readonly codes: FormatCodes;
  readonly gathered: ReadonlyMap<SheetOutline, SheetCells>;
  readonly parts: ReadonlyMap<SheetOutline, SheetParts>;
}

const noParts: SheetParts = {
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  tables: [],
  comments: [],
};
const noCells = { values: [], formats: [], formulas: new Map<string, string>() };

function snapshotOf(outline: BookOutline, { codes, gathered, parts }: Gathered): Snapshot {
  const { date1904, names, properties, sheets } = outline;
  return {
    date1904,
    names,
    properties,
    formatCodes: codes.codes,
    // Links to other workbooks are only told by newer versions of the interface.
    externalLinks: 0,
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      used: sheet.used,
      merges: sheet.merges,
      charts: sheet.charts,
      uncalculated: new Set<string>(),
      ...(gathered.get(sheet)?.finish() ?? noCells),
      ...(parts.get(sheet) ?? noParts),
    })),
  };
}
