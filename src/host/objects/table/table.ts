import {
  cellCount,
  markSheet,
  markStructure,
  overlaps,
  parseArea,
  tableBody,
  tableHeader,
  tableTotals,
} from "../../model";
import { renameTableInFormula } from "../../formula";
import { HostError, invalidArgument } from "../../protocol";
import { asBoolean, asText } from "../arguments";
import { defineClass } from "../class-table";
import { eventMethods } from "../events";
import { TableFilter } from "../filter/filter-target";
import { clearContents, clearFormats } from "../range/clear";
import { rangeArgument } from "../range/geometry";
import { checkUnprotected } from "../range/guard";
import { rewriteFormulas } from "../rewrite-formulas";
import { RangeTarget, rangeObject, sheetObject } from "../targets";
import { checkFree } from "./create";
import { convertStructured } from "./convert";
import { resizeColumns } from "./resize";
import { checkTableName } from "./table-name";
import { checkTableStyle } from "./table-style";
import { tableKey } from "./table-target";
import { hideHeaders, hideTotals, showHeaders, showTotals } from "./toggle-rows";
import type { Area, Table } from "../../model";
import type { Method, Scalar } from "../class-table";
import type { Arguments, HostObject } from "../../protocol";
import type { TableTarget } from "./table-target";

type Flag =
  | "highlightFirstColumn"
  | "highlightLastColumn"
  | "showBandedColumns"
  | "showBandedRows"
  | "showFilterButton";

function flag(name: Flag): Scalar<TableTarget> {
  return {
    get: ({ table }) => table[name],
    set: (target, value) => {
      target.table[name] = asBoolean(value);
      target.changed();
    },
  };
}

function rename(target: TableTarget, value: unknown): void {
  const { book, table } = target;
  const name = asText(value);
  const before = table.name;
  if (name === before) return;
  if (name.toLowerCase() !== before.toLowerCase()) checkTableName(book.workbook, name);
  rewriteFormulas(book, (formula) => renameTableInFormula(formula, before, name));
  table.name = name;
  target.changed();
}

const toggled = (
  read: (table: Table) => boolean,
  change: {
    readonly on: (target: TableTarget) => void;
    readonly off: (target: TableTarget) => void;
  },
): Scalar<TableTarget> => ({
  get: ({ table }) => read(table),
  set: (target, value) => {
    const wanted = asBoolean(value);
    if (wanted === read(target.table)) return;
    checkUnprotected(target.sheet);
    (wanted ? change.on : change.off)(target);
  },
});

const part =
  (areaOf: (table: Table) => Area | null): Method<TableTarget> =>
  (target): HostObject => {
    const area = areaOf(target.table);
    if (!area) throw new HostError("ItemNotFound");
    return rangeObject(new RangeTarget(target.owner, area));
  };

/** The table goes, its cells stay; formulas that named it get addresses. */
function convertToRange(target: TableTarget): HostObject {
  const { table, owner } = target;
  const { area } = table;
  checkUnprotected(target.sheet);
  convertStructured(target);
  forget(target);
  return rangeObject(new RangeTarget(owner, area));
}

function forget(target: TableTarget): void {
  const { book, sheet, table } = target;
  new TableFilter(book, sheet, table).clear();
  sheet.tables = sheet.tables.filter((each) => each !== table);
  if (table.source !== null) book.workbook.changes.removedParts.add(table.source);
  markSheet(sheet, "tables");
  markStructure(book.workbook);
  book.emit("tableDeleted", [sheet.id], {
    tableId: tableKey(table),
    tableName: table.name,
    worksheetId: sheet.id,
  });
}

function remove(target: TableTarget): void {
  const range = new RangeTarget(target.owner, target.table.area);
  checkUnprotected(target.sheet);
  forget(target);
  clearContents(range);
  clearFormats(range);
}

/** The header row must stay where it is, and the new range must share cells with the old one. */
function resize(target: TableTarget, args: Arguments): void {
  const { table, sheet, owner } = target;
  checkUnprotected(sheet);
  const text = typeof args[0] === "string" ? parseArea(args[0]) : null;
  const area = text ?? rangeArgument(new RangeTarget(owner, table.area), args[0]);
  const isSound =
    area.top === table.area.top &&
    overlaps(area, table.area) &&
    area.bottom > area.top &&
    cellCount(area) > 1;
  if (!isSound) throw invalidArgument();
  checkFree(sheet, area, table);
  resizeColumns(target, area);
}

const filterOf = ({ book, sheet, table }: TableTarget): TableFilter =>
  new TableFilter(book, sheet, table);

export const table = defineClass<TableTarget>({
  name: "Table",
  identity: ({ key }) => ({ Id: key }),
  scalars: {
    highlightFirstColumn: flag("highlightFirstColumn"),
    highlightLastColumn: flag("highlightLastColumn"),
    id: { get: ({ key }) => key },
    legacyId: { get: ({ table: { id } }) => String(id) },
    name: { get: ({ table: { name } }) => name, set: rename },
    showBandedColumns: flag("showBandedColumns"),
    showBandedRows: flag("showBandedRows"),
    showFilterButton: flag("showFilterButton"),
    showHeaders: toggled((each) => each.showHeaders, { on: showHeaders, off: hideHeaders }),
    showTotals: toggled((each) => each.showTotals, { on: showTotals, off: hideTotals }),
    style: {
      get: ({ table: { style } }) => style,
      set: (target, value) => {
        target.table.style = checkTableStyle(target.book.workbook, asText(value));
        target.changed();
      },
    },
  },
  navigation: {
    autoFilter: (target) => target.book.wrap("AutoFilter", filterOf(target)),
    columns: (target) => target.book.wrap("TableColumnCollection", target),
    rows: (target) => target.book.wrap("TableRowCollection", target),
    sort: (target) => target.book.wrap("TableSort", target),
    worksheet: ({ owner }) => sheetObject(owner),
  },
  methods: {
    ...eventMethods<TableTarget>(
      {
        DataChangedEvent: "tableChanged",
        FilteredEvent: "tableFiltered",
        SelectionChangedEvent: "tableSelectionChanged",
      },
      ({ book }) => book,
    ),
    clearFilters: (target) => {
      filterOf(target).clear();
    },
    convertToRange,
    delete: remove,
    getDataBodyRange: part(tableBody),
    getHeaderRowRange: part(tableHeader),
    getRange: part(({ area }) => area),
    getTotalRowRange: part(tableTotals),
    reapplyFilters: (target) => {
      filterOf(target).reapply();
    },
    resize,
  },
});
