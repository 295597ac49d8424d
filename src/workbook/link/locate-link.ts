import { areaOf } from "../../ooxml";
import type { CellArea } from "../../ooxml";
import { findSheet } from "../find";
import { comparable } from "../read/comparable";
import { overlap } from "../sheet-reference";
import type { SheetArea } from "../sheet-reference";
import type { SheetSnapshot, Snapshot } from "../snapshot";
import { headerTexts } from "./header-text";
import type { HeaderRows, LinkSpec } from "./link-spec";

/** Where a linked range stands now. */
export interface LocatedLink {
  readonly sheet: SheetSnapshot;
  readonly headerRows: HeaderRows;
  /** The rows of the data, and the columns of the range. */
  readonly data: CellArea;
}

/** By its defined name, else where it was, else by its header texts on any sheet; null where none of them helps. */
export function locateLink(
  snapshot: Snapshot,
  link: LinkSpec,
  names: ReadonlyMap<string, SheetArea>,
): LocatedLink | null {
  const area = areaOf(link.range);
  if (!area) return null;
  const named = names.get(link.name.toLowerCase());
  const byName = named && placed(snapshot, link, { ...named, from: area });
  const byPlace = { sheet: link.sheet, area, from: area };
  return byName ?? withHeaders(placed(snapshot, link, byPlace), link) ?? byHeaders(snapshot, link);
}

function placed(
  snapshot: Snapshot,
  { headerRows }: LinkSpec,
  { sheet: name, area, from }: SheetArea & { readonly from: CellArea },
): LocatedLink | null {
  const sheet = findSheet(snapshot, name);
  const moved = area.top - from.top;
  const header = { first: headerRows.first + moved, last: headerRows.last + moved };
  if (!sheet || header.last >= area.bottom) return null;
  const data = { ...area, top: header.last + 1 };
  return { sheet, headerRows: header, data: grownIntoTable(sheet, data) };
}

/** A range that has become a table, or part of one, ends where the table's data end. */
function grownIntoTable(sheet: SheetSnapshot, data: CellArea): CellArea {
  for (const table of sheet.tables) {
    const area = areaOf(table.range);
    if (!area || !overlap(area, data)) continue;
    const bottom = area.bottom - (table.totalsRow ? 1 : 0);
    return { ...data, bottom: Math.max(data.bottom, bottom) };
  }
  return data;
}

const normalHeaders = ({ headers }: LinkSpec): readonly string[] =>
  Object.values(headers)
    .map(comparable)
    .filter((header) => header !== "");

/** The place, if all headers that are known stand there. */
function withHeaders(place: LocatedLink | null, link: LinkSpec): LocatedLink | null {
  if (!place) return null;
  const wanted = new Set(normalHeaders(link));
  return wanted.size > 0 && [...wanted].every((header) => columnsByHeader(place).has(header))
    ? place
    : null;
}

/** The columns of a place by their comparable header, from the left. */
export function columnsByHeader({
  sheet,
  headerRows,
  data,
}: LocatedLink): ReadonlyMap<string, readonly number[]> {
  const textOf = headerTexts(sheet, headerRows);
  const columns = new Map<string, number[]>();
  for (let column = data.left; column <= data.right; column += 1) {
    const header = comparable(textOf(column));
    if (header !== "") columns.set(header, [...(columns.get(header) ?? []), column]);
  }
  return columns;
}

/** How far down a sheet headers are looked for. */
const deepest = 200;

/** The one place in the workbook where all headers stand in as many rows as they stood in. */
function byHeaders(snapshot: Snapshot, link: LinkSpec): LocatedLink | null {
  const places = snapshot.sheets.flatMap((sheet) => headerPlaces(sheet, link));
  const [only, another] = places;
  return only && !another ? only : null;
}

function headerPlaces(sheet: SheetSnapshot, link: LinkSpec): readonly LocatedLink[] {
  const { used } = sheet;
  if (!used) return [];
  const lines = link.headerRows.last - link.headerRows.first;
  const bottom = used.row + used.rows - 1;
  const columns = { left: used.column, right: used.column + used.columns - 1 };
  const places: LocatedLink[] = [];
  for (let first = used.row; first + lines < bottom && first < used.row + deepest; first += 1) {
    const headerRows = { first, last: first + lines };
    const data = { ...columns, top: headerRows.last + 1, bottom };
    const place = withHeaders({ sheet, headerRows, data }, link);
    if (place) places.push(place);
  }
  return places;
}
