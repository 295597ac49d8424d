import { areaOf, columnOf } from "../../ooxml";
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

/**
 * By its defined name, else where it was, else by its header texts on any sheet, at last by most of them where one was
 * rewritten; null where none of them helps.
 */
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
  if (byName) return byName;
  const place = placed(snapshot, link, byPlace);
  return (
    withHeaders(place, link, 1) ??
    byHeaders(snapshot, link, 1) ??
    withHeaders(place, link, mostHeaders) ??
    byHeaders(snapshot, link, mostHeaders)
  );
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

/** One header of four may have been rewritten; of three none, lest another table be taken for it. */
const mostHeaders = 0.75;

/** The place, if this share of the headers that are known stands there. */
function withHeaders(place: LocatedLink | null, link: LinkSpec, share: number): LocatedLink | null {
  if (!place) return null;
  const wanted = [...new Set(normalHeaders(link))];
  const columns = columnsByHeader(place);
  const standing = wanted.filter((header) => columns.has(header)).length;
  return wanted.length > 0 && standing >= wanted.length * share ? place : null;
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

/** The one place in the workbook where the headers stand in as many rows as they stood in. */
function byHeaders(snapshot: Snapshot, link: LinkSpec, share: number): LocatedLink | null {
  const places = snapshot.sheets.flatMap((sheet) => headerPlaces(sheet, link, share));
  const [only, another] = places;
  return only && !another ? only : null;
}

function headerPlaces(sheet: SheetSnapshot, link: LinkSpec, share: number): readonly LocatedLink[] {
  const { used } = sheet;
  if (!used) return [];
  const lines = link.headerRows.last - link.headerRows.first;
  const bottom = used.row + used.rows - 1;
  const columns = { left: used.column, right: used.column + used.columns - 1 };
  const places: LocatedLink[] = [];
  for (let first = used.row; first + lines < bottom && first < used.row + deepest; first += 1) {
    const headerRows = { first, last: first + lines };
    const data = { ...columns, top: headerRows.last + 1, bottom };
    const place = withHeaders({ sheet, headerRows, data }, link, share);
    if (place) places.push(withOldEdge(place, link));
  }
  return places;
}

/** The left edge lies as far from the first header that stands there as it lay when the range was linked. */
function withOldEdge(place: LocatedLink, link: LinkSpec): LocatedLink {
  const columns = columnsByHeader(place);
  const left = areaOf(link.range)?.left ?? 0;
  const edges = Object.entries(link.headers).flatMap(([part, header]) => {
    const [now] = columns.get(comparable(header)) ?? [];
    const before = columnOf(link.columns[part] ?? "");
    return now === undefined || before === null ? [] : [now - (before - left)];
  });
  const edge = Math.max(place.data.left, Math.min(...edges));
  return { ...place, data: { ...place.data, left: edge } };
}
