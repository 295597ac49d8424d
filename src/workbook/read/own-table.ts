import { rangeOf } from "../../ooxml";
import { headerOf, tableName } from "../../form";
import type { Language, RegisterId, RegisterSource, Remark } from "../../form";
import { findTable } from "../find";
import type { FoundTable } from "../find";
import type { Snapshot } from "../snapshot";
import { columnLetters, mappedColumns, matchHeaders } from "./column-match";
import type { ColumnPart } from "./form-index";
import type { RowBlock } from "./row-block";
import { grownBottom } from "./rows-below";

export interface OwnTable {
  /** Null where the table is not there or has no row. */
  readonly block: RowBlock | null;
  readonly source: RegisterSource | null;
  readonly remarks: readonly Remark[];
}

/** The register's own table, by its name; its columns by their headers, wherever they have been moved. */
export function ownTable(snapshot: Snapshot, register: RegisterId, language: Language): OwnTable {
  const name = tableName(register);
  const found = findTable(snapshot, name);
  if (!found)
    return { block: null, source: null, remarks: [{ code: "table-missing", register, name }] };
  const { sheet, table, area } = found;
  const match = matchHeaders(register, table.columns, area.left);
  const columns = mappedColumns(match.found, { date1904: snapshot.date1904, words: {} });
  const data = dataArea(
    found,
    columns.map(({ column }) => column),
  );
  const source: RegisterSource = {
    kind: "table",
    name,
    sheet: sheet.name,
    range: rangeOf({ ...area, bottom: Math.max(area.top, data.bottom) }),
    columns: columnLetters(match.found),
  };
  const place = { sheet: sheet.name, address: rangeOf({ ...area, bottom: area.top }) };
  const remarks = match.missing.map(({ part, column }: ColumnPart): Remark => {
    const header = headerOf(column, part, language);
    return { code: "column-missing", register, part, header, place };
  });
  return { block: { register, sheet, area: data, columns, source }, source, remarks };
}

function dataArea({ sheet, table, area }: FoundTable, columns: readonly number[]) {
  const top = area.top + (table.headerRow ? 1 : 0);
  const bottom = area.bottom - (table.totalsRow ? 1 : 0);
  const known = { ...area, top, bottom };
  if (table.totalsRow || bottom < top) return known;
  return { ...known, bottom: grownBottom(sheet, { area: known, columns, key: null }) };
}
