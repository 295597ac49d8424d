import type { CellArea } from "../../ooxml";
import type { CellRef, RegisterId } from "../../form";
import { findSheet, namedAreas } from "../find";
import type { WorkbookFailure } from "../failure";
import { knownSheets } from "../sheets/known-sheets";
import { parseReference, quotedSheet } from "../sheet-reference";
import type { SheetSnapshot, Snapshot } from "../snapshot";
import type { HeaderRows } from "./link-spec";

/** What is to be linked, as a person says it. */
export interface LinkRequest {
  readonly register: string;
  /** `Sheet!A4:H90`, or the same in parts. */
  readonly range: string | CellRef;
  /** Row numbers of the header as the sheet shows them: 4, "4", "4-5". The first row of the range without it. */
  readonly header?: number | string;
  /** Part -> column letters: `name.kk` -> `C`. */
  readonly map: Readonly<Record<string, string>>;
  /** Part -> the office's word -> code. */
  readonly words?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The name of a link that this one takes the place of. */
  readonly replaces?: string;
}

/** A request whose place has been found. */
export interface PlacedRequest {
  readonly register: RegisterId;
  readonly sheet: SheetSnapshot;
  /** As it was asked for, for sentences. */
  readonly range: string;
  readonly headerRows: HeaderRows;
  /** Header and data. */
  readonly area: CellArea;
}

export const rangeText = (range: string | CellRef): string =>
  typeof range === "string" ? range : `${quotedSheet(range.sheet)}!${range.address}`;

/** The sheet and the rows that a request speaks of, or why there are none such. */
export function placeRequest(
  snapshot: Snapshot,
  request: LinkRequest,
  register: RegisterId,
): PlacedRequest | WorkbookFailure {
  const range = rangeText(request.range);
  const parsed = parseReference(range);
  if (!parsed) return { code: "bad-range", range };
  const sheet = findSheet(snapshot, parsed.sheet);
  if (!sheet) return { code: "sheet-missing", sheet: parsed.sheet };
  if (isOfForm(snapshot, sheet)) return { code: "own-sheet", sheet: sheet.name };
  const asked = withinUse(sheet, parsed.area);
  if (!asked) return { code: "no-rows", range };
  const rows = rowsOf(request.header, asked);
  if (rows === "bad-header") return { code: rows, range, found: String(request.header ?? "") };
  return rows === "no-rows" ? { code: rows, range } : { register, sheet, range, ...rows };
}

type Rows = Pick<PlacedRequest, "headerRows" | "area">;

/** Titles above the header are no part of it. */
function rowsOf(
  header: number | string | undefined,
  asked: CellArea,
): Rows | "bad-header" | "no-rows" {
  const headerRows = headerOf(header, asked);
  if (!headerRows || headerRows.last > asked.bottom) return "bad-header";
  if (headerRows.last === asked.bottom) return "no-rows";
  return { headerRows, area: { ...asked, top: headerRows.first } };
}

const isOfForm = (snapshot: Snapshot, sheet: SheetSnapshot): boolean =>
  [...knownSheets(snapshot, namedAreas(snapshot)).values()].includes(sheet);

/** Whole columns end where the sheet's data end. */
function withinUse({ used }: SheetSnapshot, area: CellArea): CellArea | null {
  const bottom = used ? Math.min(area.bottom, used.row + used.rows - 1) : -1;
  return bottom < area.top ? null : { ...area, bottom };
}

function headerOf(header: number | string | undefined, { top }: CellArea): HeaderRows | null {
  if (header === undefined) return { first: top, last: top };
  const [, first, last = first] = /^(\d+)(?:[-:](\d+))?$/.exec(String(header).trim()) ?? [];
  const rows = { first: Number(first) - 1, last: Number(last) - 1 };
  return first === undefined || rows.first < 0 || rows.last < rows.first ? null : rows;
}
