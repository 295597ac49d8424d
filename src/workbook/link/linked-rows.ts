import { areaOf, columnOf, rangeOf } from "../../ooxml";
import type { RegisterSource, Remark } from "../../form";
import { columnLetters, mappedColumns } from "../read/column-match";
import type { PartColumn } from "../read/column-match";
import { comparable } from "../read/comparable";
import { columnParts, registerSpec } from "../read/form-index";
import type { ColumnPart } from "../read/form-index";
import type { RowBlock } from "../read/row-block";
import { grownBottom } from "../read/rows-below";
import type { SheetArea } from "../sheet-reference";
import type { Snapshot } from "../snapshot";
import type { LinkSpec } from "./link-spec";
import { columnsByHeader, locateLink } from "./locate-link";
import type { LocatedLink } from "./locate-link";

export interface LinkedRows {
  /** Null for a link that is broken. */
  readonly block: RowBlock | null;
  readonly source: RegisterSource | null;
  readonly remarks: readonly Remark[];
}

/** The rows of a linked range where they stand now. */
export function linkedRows(
  snapshot: Snapshot,
  link: LinkSpec,
  names: ReadonlyMap<string, SheetArea>,
): LinkedRows {
  const { register, name } = link;
  const place = locateLink(snapshot, link, names);
  if (!place) {
    const lookedFor = [`${link.sheet}!${link.range}`, ...Object.values(link.headers)].join("; ");
    return {
      block: null,
      source: null,
      remarks: [{ code: "link-broken", register, name, lookedFor }],
    };
  }
  const { found, missing } = columnsNow(place, link);
  return { ...blockOf(snapshot, link, { place, found }), remarks: missing };
}

function blockOf(
  snapshot: Snapshot,
  { register, name, words }: LinkSpec,
  { place, found }: { readonly place: LocatedLink; readonly found: readonly PartColumn[] },
): { readonly block: RowBlock; readonly source: RegisterSource } {
  const { sheet, data, headerRows } = place;
  const columns = mappedColumns(found, { date1904: snapshot.date1904, words });
  const key = found.find(({ part }) => part.column.id === registerSpec(register).key)?.column;
  const bottom = grownBottom(sheet, {
    area: data,
    columns: columns.map(({ column }) => column),
    key: key ?? null,
  });
  const source: RegisterSource = {
    kind: "link",
    name,
    sheet: sheet.name,
    range: rangeOf({ ...data, top: headerRows.first, bottom }),
    columns: columnLetters(found),
  };
  return { block: { register, sheet, area: { ...data, bottom }, columns, source }, source };
}

/** Each part's column: by its header text, else at its old distance from the left edge. */
function columnsNow(place: LocatedLink, link: LinkSpec) {
  const byHeader = columnsByHeader(place);
  const taken = new Set(Object.values(link.headers).map(comparable));
  const found: PartColumn[] = [];
  const missing: Remark[] = [];
  for (const part of columnParts(link.register)) {
    const letters = link.columns[part.part];
    if (letters === undefined) continue;
    const header = link.headers[part.part] ?? "";
    const column = columnNow(place, { link, letters, header, byHeader, taken });
    if (column === null) missing.push(columnMissing(place, link, { part, header }));
    else found.push({ part, column });
  }
  return { found, missing };
}

interface Wanted {
  readonly link: LinkSpec;
  readonly letters: string;
  readonly header: string;
  readonly byHeader: ReadonlyMap<string, readonly number[]>;
  /** The headers of all linked columns. */
  readonly taken: ReadonlySet<string>;
}

function columnNow({ data }: LocatedLink, wanted: Wanted): number | null {
  const { header, byHeader, taken } = wanted;
  const before = data.left + distanceFromLeft(wanted);
  const alike = header === "" ? [] : (byHeader.get(comparable(header)) ?? []);
  if (alike.length > 0) return nearest(alike, before);
  const isAnothers = [...byHeader].some(
    ([text, columns]) => columns.includes(before) && taken.has(text),
  );
  return isAnothers || before > data.right ? null : before;
}

function distanceFromLeft({ link, letters }: Wanted): number {
  const left = areaOf(link.range)?.left ?? 0;
  return (columnOf(letters) ?? left) - left;
}

const nearest = (columns: readonly number[], to: number): number =>
  columns.reduce((best, each) => (Math.abs(each - to) < Math.abs(best - to) ? each : best));

const columnMissing = (
  { sheet, data, headerRows }: LocatedLink,
  { register }: LinkSpec,
  { part, header }: { readonly part: ColumnPart; readonly header: string },
): Remark => ({
  code: "column-missing",
  register,
  part: part.part,
  header,
  place: {
    sheet: sheet.name,
    address: rangeOf({ ...data, top: headerRows.first, bottom: headerRows.last }),
  },
});
